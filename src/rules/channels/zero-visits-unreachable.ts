/** Nobody need come only where there is another way. */
import { hasChannel, isOnline } from '../../model/online.js';
import { isLive } from '../live.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'zero-visits-unreachable',
  group: 'channels',
  severity: 'error',
  source: 'WZ',
  zh: {
    summary: '说不用跑，却没有不用跑的办法',
    why: '到现场 0 次，就要能网办、邮寄或者上门。否则群众还是得跑，还不知道去哪里。',
  },
  en: {
    summary: 'Said to need no visit, but there is no way without one',
    why: 'No visit means online, by post or at home; else people must come after all and are not told where.',
  },
  bad: `visits: 0
channels: [窗口]
online:
  consult: https://www.example.gov.cn/ask
  reason: 系统还没有建好`,
  good: `visits: 0
channels: [窗口, 邮寄]
online:
  consult: https://www.example.gov.cn/ask
  reason: 系统还没有建好`,
  check({ item, report }) {
    if (!isLive(item) || item.visits?.count !== 0) return;
    if (isOnline(item) || hasChannel(item, 'mail', 'home-visit')) return;
    report(
      ['visits'],
      {
        zh: '写着到现场 0 次，却不能网办，也没有邮寄和上门，群众办不了',
        en: 'No visit is said to be needed, but it is neither online, nor by post, nor at home: nobody can apply',
      },
      {
        restsOn: [['online'], ['channels']],
        hint: {
          zh: '在 办理形式 里加上 邮寄、上门 或 网上（写网址）；确实要来的，写来几次和原因',
          en: 'Add mail, home-visit or online (with its address) to channels; where one must come, write how often and why',
        },
      },
    );
  },
});
