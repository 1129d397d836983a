/** The promise is made in the unit the law counts in. */
import { compareDurations } from '../../model/duration.js';
import { isLive } from '../live.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'incomparable-limits',
  group: 'time-limit',
  severity: 'warning',
  source: 'WZ',
  zh: {
    summary: '承诺时限和法定时限单位不同，没法比较',
    why: '工作日和自然日不能换算（要看节假日）。单位不同，谁也说不清承诺有没有超过法定。',
  },
  en: {
    summary: 'Promised and statutory limit are in units that cannot be compared',
    why: 'Working days do not convert into calendar days (holidays decide), so nobody can tell whether the promise keeps within the law.',
  },
  bad: `timeLimit:
  statutory: 30日
  promised: 20个工作日`,
  good: `timeLimit:
  statutory: 30日
  promised: 20日`,
  check({ item, report }) {
    const { statutory, promised } = item.timeLimit;
    if (!isLive(item) || !statutory || !promised) return;
    if (compareDurations(promised, statutory) !== undefined) return;
    report(
      ['timeLimit', 'promised'],
      {
        zh: `承诺“${promised.text}”和法定“${statutory.text}”单位不同，看不出承诺是不是更短`,
        en: `The promised “${promised.text}” and the statutory “${statutory.text}” are in different units: nobody can see which is shorter`,
      },
      {
        hint: {
          zh: '承诺时限用和法定时限一样的单位；确实要分开写的，在 许可 里说明理由',
          en: 'Promise in the unit of the law; where that cannot be, allow this rule with a reason',
        },
      },
    );
  },
});
