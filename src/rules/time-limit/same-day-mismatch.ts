/** 即办件 is promised on the spot, and only 即办件 is. */
import { caseTypes } from '../../model/vocabularies.js';
import { isLive } from '../live.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'same-day-mismatch',
  group: 'time-limit',
  severity: 'error',
  source: 'WZ',
  zh: {
    summary: '办件类型和承诺时限对不上',
    why: '即办件就是当场办结。一处说当场、一处说几天，群众不知道要不要再跑一趟。',
  },
  en: {
    summary: 'Case type and promised limit contradict each other',
    why: '即办件 means done on the spot. Where one line says so and another says days, people cannot tell whether to come again.',
  },
  bad: `caseType: 即办件
timeLimit: 5个工作日`,
  good: `caseType: 即办件
timeLimit: 当场
process:
  - { name: 办结, detail: 窗口核对身份，登记参保。 }`,
  check({ item, report }) {
    const { promised } = item.timeLimit;
    if (!isLive(item) || !item.caseType || !promised) return;
    const follows = promised.unit === 'on-the-spot' ? 'on-the-spot' : 'promised';
    if (follows === item.caseType) return;
    const written = { zh: caseTypes.word(item.caseType, 'zh'), en: caseTypes.word(item.caseType, 'en') };
    const right = { zh: caseTypes.word(follows, 'zh'), en: caseTypes.word(follows, 'en') };
    report(
      ['caseType'],
      {
        zh: `办件类型是${written.zh}，承诺时限却是“${promised.text}”，群众不知道能不能当场办好`,
        en: `The case type is “${written.en}”, yet the promised limit is “${promised.text}”: people cannot tell whether to wait`,
      },
      {
        restsOn: [['timeLimit']],
        hint: {
          zh: `承诺时限不错的话，写 办件类型: ${right.zh}（也可以不写，由时限得出）；否则改承诺时限`,
          en: `If the limit is right, write “${right.en}” (or leave it out, it follows from the limit); else correct the limit`,
        },
      },
    );
  },
});
