/** An agent cannot act where the applicant must appear in person. */
import { hasChannel } from '../../model/online.js';
import { isLive } from '../live.js';
import { defineRule } from '../rule.js';

const inPerson =
  /本人[^，。；、]{0,4}(?:到场|到现场|前往|申请|办理|提出|签字(?!的))|亲自(?!抚养|养育|照料|照顾|护理)|in person/iu;
const demanded = /须|应|必须|需要|只能|限|不得|不能|要\b|要由|要本人|\bmust\b|\bonly\b/iu;
/** The sentence itself speaks of somebody acting for the applicant. */
const exception =
  /委托|代理|代办|代为|或者?(?:其|由)|可以由|监护人|近亲属|\bagent\b|\bon (?:his|her|their) behalf\b/iu;
const forbidden = /(?:不得|不能|不可以?|不接受|不予)[^，。；]{0,3}(?:委托|代理|代办|代为)/u;

export default defineRule({
  id: 'agent-contradicts-condition',
  group: 'channels',
  severity: 'error',
  source: 'WZ',
  zh: {
    summary: '条件要求本人到场，办理形式却有委托代办',
    why: '照着写的找人代办，到了窗口被退回来，两个人都白跑。',
  },
  en: {
    summary: 'The applicant must appear in person, yet an agent is offered',
    why: 'Whoever sends an agent as the guide says is turned away: two people come in vain.',
  },
  bad: `conditions:
  - 须由申请人本人到场办理。
channels:
  窗口: 3 楼 5 号窗口
  委托代办: 代办人带委托书
online:
  consult: https://www.example.gov.cn/ask
  reason: 要当面核验身份`,
  good: `conditions:
  - 申请人本人到场办理；不能到场的，可以委托他人。
channels:
  窗口: 3 楼 5 号窗口
  委托代办: 代办人带委托书
online:
  consult: https://www.example.gov.cn/ask
  reason: 要当面核验身份`,
  check({ item, entry, report }) {
    if (!isLive(item) || !hasChannel(item, 'agent')) return;
    for (const [index, condition] of (item.conditions ?? []).entries()) {
      const personal = inPerson.test(condition) && demanded.test(condition) && !exception.test(condition);
      if (!personal && !forbidden.test(condition)) continue;
      report(
        ['conditions', index],
        {
          zh: `条件写“${condition}”，办理形式却有委托代办，代办的人会被退回来`,
          en: `The condition “${condition}” demands the applicant in person, yet an agent is among the channels`,
        },
        {
          hint: {
            zh: '必须本人到场的，从 办理形式 里去掉 委托代办；可以代办的，在条件里写明谁可以代、带什么',
            en: 'If one must come in person, remove the agent from channels; if not, say in the condition who may act and what to bring',
          },
          related: [
            { file: entry.file, path: ['channels'], message: { zh: '办理形式在这里', en: 'The channels' } },
          ],
        },
      );
    }
  },
});
