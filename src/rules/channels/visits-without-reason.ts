/** Whoever must come in person is told why. */
import { isLive } from '../live.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'visits-without-reason',
  group: 'channels',
  severity: 'error',
  source: 'WZ',
  zh: {
    summary: '要到现场，没有写为什么',
    why: '说不出理由的跑腿就不该让人跑。写明原因，群众也知道去了要做什么。',
  },
  en: {
    summary: 'One must come in person, but not told why',
    why: 'A visit without a reason should not be asked for; with it people know what they come to do.',
  },
  bad: 'visits: 1',
  good: `visits:
  count: 1
  reason: 当面核验身份、采集指纹`,
  check({ item, report }) {
    const { visits } = item;
    if (!isLive(item) || !visits || visits.count === 0 || visits.reason !== undefined) return;
    report(
      ['visits'],
      {
        zh: `要到现场 ${visits.count} 次，没有写为什么必须到现场`,
        en: `It takes ${visits.count} visit(s), and no reason is given why one must come`,
      },
      {
        hint: {
          zh: `写成 到现场次数: { 次数: ${visits.count}, 原因: … }；没有原因的，改成网办或邮寄，写 0`,
          en: `Write visits: { count: ${visits.count}, reason: … }; where there is none, offer it online or by post and write 0`,
        },
      },
    );
  },
});
