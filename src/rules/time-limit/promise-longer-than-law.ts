/** A promise may not be longer than the law allows. */
import { compareDurations } from '../../model/duration.js';
import { isLive } from '../live.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'promise-longer-than-law',
  group: 'time-limit',
  severity: 'error',
  source: 'N',
  zh: {
    summary: '承诺时限长于法定时限',
    why: '法定时限是最长时间，承诺只能更短；写长了，群众会多等，单位会违法。',
  },
  en: {
    summary: 'The promised time limit is longer than the statutory one',
    why: 'The law sets the longest time; a promise can only be shorter. A longer one makes people wait beyond their right.',
  },
  bad: `timeLimit:
  statutory: 20个工作日
  promised: 30个工作日`,
  good: `timeLimit:
  statutory: 20个工作日
  promised: 10个工作日`,
  check({ item, report }) {
    const { statutory, promised } = item.timeLimit;
    if (!isLive(item) || !statutory || !promised) return;
    const difference = compareDurations(promised, statutory);
    if (difference === undefined || difference <= 0) return;
    report(
      ['timeLimit', 'promised'],
      {
        zh: `承诺 ${promised.text} 比法定 ${statutory.text} 长，群众等得比法律允许的久`,
        en: `The promised ${promised.text} is longer than the statutory ${statutory.text}`,
      },
      { hint: { zh: `写不超过 ${statutory.text} 的时限`, en: `Promise at most ${statutory.text}` } },
    );
  },
});
