/** More than two visits are too many. */
import { isLive } from '../live.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'many-visits',
  group: 'channels',
  severity: 'warning',
  source: 'WZ',
  zh: {
    summary: '要跑两次以上',
    why: '跑一次要请一次假、花一次路费。交材料一次、领结果一次，再多就该想办法减。',
  },
  en: {
    summary: 'It takes more than two visits',
    why: 'Each visit costs a day off and the fare. One to apply and one to collect; more should be done away with.',
  },
  options: {
    most: {
      default: 2,
      zh: '最多几次不报；看原件的事项再多也少见。',
      en: 'Visits that pass without remark; more are rare even where originals are checked.',
    },
  },
  bad: `visits:
  count: 3
  reason: 受理、现场核验、领证各来一次`,
  good: `visits:
  count: 2
  reason: 受理、领证各来一次`,
  check({ item, options: { most }, report }) {
    const count = item.visits?.count ?? 0;
    if (!isLive(item) || count <= most) return;
    report(
      ['visits', 'count'],
      {
        zh: `要到现场 ${count} 次，超过 ${most} 次，群众要请 ${count} 次假`,
        en: `It takes ${count} visits, more than ${most}: as many days off work`,
      },
      {
        hint: {
          zh: '看能不能合并环节、网上预审、邮寄送达；减不了的，在 许可 里说明理由',
          en: 'Merge steps, pre-check online, deliver by post; where it cannot be less, allow this rule with a reason',
        },
      },
    );
  },
});
