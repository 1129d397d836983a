/** A check does not stay good for ever. */
import { defaultReviewMonths, reviewDue } from '../../model/status.js';
import { isLive } from '../live.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'review-overdue',
  group: 'life',
  severity: 'warning',
  source: 'N',
  zh: {
    summary: '超过核验周期没有核对',
    why: '电话换了、材料减了、法律改了，没有人核对，群众照旧的跑。',
  },
  en: {
    summary: 'The last check is older than it stays good',
    why: 'Telephones change, materials are dropped, laws are amended; people go by what was true once.',
  },
  bad: `reviewed: 2025-03-01
reviewMonths: 12`,
  good: `reviewed: 2026-03-01
reviewMonths: 12`,
  check({ item, today, report }) {
    const due = reviewDue(item);
    if (!isLive(item) || today === undefined || due === undefined || due >= today) return;
    const months = item.reviewMonths ?? defaultReviewMonths;
    report(
      ['reviewed'],
      {
        zh: `上次核验是 ${item.reviewed}，每 ${months} 个月核一次，${due} 就到期了，内容可能已经过时`,
        en: `Last checked on ${item.reviewed}, good for ${months} months: it was due on ${due} and may be out of date`,
      },
      {
        hint: {
          zh: '逐项核对，改正后把 核验日期 写成核对的那天',
          en: 'Check it line by line, then set reviewed: to the day of the check',
        },
      },
    );
  },
});
