/** An abolished item says since when, why, and by which basis. */
import { statusOf } from '../../model/status.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'abolished-without-reason',
  group: 'life',
  severity: 'error',
  source: 'N',
  zh: {
    summary: '事项取消了，没有写日期和理由',
    why: '群众来办一件取消了的事，要知道从哪天起不办、凭什么不办、现在怎么办，才不会被来回推。',
  },
  en: {
    summary: 'An abolished item gives no date or no reason',
    why: 'Whoever comes for it must learn since when, by what right and what to do instead, or is sent from desk to desk.',
  },
  bad: `status: 取消
abolished: 2026-10-01`,
  good: `status: 取消
abolished: 2026-10-01
statusNote: 依据国务院取消证明事项的决定取消，改由部门核查，不用再办。`,
  check({ item, report }) {
    if (statusOf(item) !== 'abolished') return;
    if (item.statusNote === undefined) {
      report(
        ['status'],
        {
          zh: '状态是取消，没有写取消的理由和依据，群众不知道为什么不办了',
          en: 'The item is abolished, but no reason is given: people cannot see why it has ended',
        },
        {
          hint: {
            zh: '写 状态说明：依据哪个文件取消、现在怎么办',
            en: 'Write statusNote: by which document it was abolished, and what to do instead',
          },
        },
      );
    }
    if (item.abolished === undefined) {
      report(
        ['status'],
        {
          zh: '状态是取消，没有写从哪天起取消，已经递交的群众不知道还算不算数',
          en: 'The item is abolished, but no date is given: whoever has already applied cannot tell what becomes of it',
        },
        {
          hint: {
            zh: '写 取消日期，如 2026-10-01',
            en: 'Write abolished: with the date, such as 2026-10-01',
          },
        },
      );
    }
  },
});
