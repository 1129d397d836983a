/** A step says who does what. */
import { simplified } from '../../text/traditional.js';
import { isLive } from '../live.js';
import { defineRule } from '../rule.js';

// One-word stages that name a phase of every procedure there is, and phrases that name none.
const bare =
  /^(?:申请|申报|受理|收件|初审|审核|审查|复审|复核|核查|核实|审批|批准|决定|办理|处理|经办|办结|制证|发证|送达|反馈|归档|登记|领取|领证|告知)$|^(?:apply|application|accept(?:ance)?|review|examin(?:e|ation)|check|approv(?:e|al)|decision|handling|processing|issu(?:e|ing)|delivery|collection|registration)$/iu;
const empty =
  /^(?:其他|其它|相关|有关|后续)(?:环节|程序|手续|步骤|流程|办理)?$|^走(?:完)?(?:流程|程序)$|^按(?:程序|流程)(?:办理|处理|办)?$|^等待$/u;

export default defineRule({
  id: 'vague-step',
  group: 'process',
  severity: 'warning',
  source: 'N',
  zh: {
    summary: '环节没有写清谁做什么',
    why: '“受理、审核、办结”哪件事都一样；要写清谁在这一步做什么，群众才知道自己该做哪些。',
  },
  en: {
    summary: 'A step does not say who does what',
    why: '“Accept, review, finish” fits any procedure; people need to read who acts and what they have to do themselves.',
  },
  bad: `process:
  - { name: 申请, actor: 监护人, detail: 在窗口填登记表，出示身份证。 }
  - 审核`,
  good: `process:
  - { name: 申请, actor: 监护人, detail: 在窗口填登记表，出示身份证。 }
  - { name: 审核, actor: 参保窗口, detail: 核对孩子和监护人的身份。 }`,
  check({ item, report }) {
    if (!isLive(item)) return;
    for (const [i, { name, actor, detail }] of item.process.entries()) {
      const isVague =
        empty.test(simplified(name)) ||
        (bare.test(simplified(name)) && actor === undefined && detail === undefined);
      if (!isVague) continue;
      report(
        ['process', i, 'name'],
        {
          zh: `第 ${i + 1} 步只写了“${name}”，看不出谁来做、做什么`,
          en: `Step ${i + 1} says only “${name}”: not who acts, nor what is done`,
        },
        {
          hint: {
            zh: `写成 { 环节: ${name}, 办理人: 谁, 内容: 做什么 }`,
            en: `Write { name: ${name}, actor: who, detail: what }`,
          },
        },
      );
    }
  },
});
