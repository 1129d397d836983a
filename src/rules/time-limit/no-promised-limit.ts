/** Every item promises a time. */
import { isLive } from '../live.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'no-promised-limit',
  group: 'time-limit',
  severity: 'error',
  source: 'N',
  zh: {
    summary: '没有承诺时限',
    why: '不写多久办好，群众只能干等，超了时也无从追问。',
  },
  en: {
    summary: 'No time limit is promised',
    why: 'Without a promise people can only wait, and cannot ask why it takes longer.',
  },
  bad: `timeLimit:
  statutory: 20个工作日`,
  good: `timeLimit:
  statutory: 20个工作日
  promised: 10个工作日`,
  check({ item, report }) {
    const { statutory, promised } = item.timeLimit;
    if (!isLive(item) || promised) return;
    report(
      ['timeLimit'],
      {
        zh: statutory
          ? `只写了法定时限 ${statutory.text}，没有承诺时限，群众不知道实际多久能办好`
          : '没有承诺时限，群众不知道多久能办好',
        en: statutory
          ? `Only the statutory limit (${statutory.text}) is given: people cannot tell how long it really takes`
          : 'No limit is promised: people cannot tell how long it takes',
      },
      {
        hint: {
          zh: `写 承诺: 当场，或 承诺: 10个工作日${statutory ? `（不超过 ${statutory.text}）` : ''}`,
          en: `Write promised: on the spot, or promised: 10 working days${statutory ? ` (at most ${statutory.text})` : ''}`,
        },
      },
    );
  },
});
