/** The higher law stands before the lower. */
import { outranks } from '../../model/rank.js';
import { lawLevels } from '../../model/vocabularies.js';
import { quoted } from '../citations.js';
import { isLive } from '../live.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'basis-order',
  group: 'basis',
  severity: 'warning',
  zh: {
    summary: '依据没有按效力从高到低排列',
    why: '先看到法律、法规，群众才知道权利从哪里来；规范性文件排在前面，像是它说了算。',
  },
  en: {
    summary: 'Higher law does not stand first',
    why: 'People should first read the law their right comes from; a notice on top looks as if it decided.',
  },
  bad: `basis: [ 《优化营商环境条例》第四十四条, 《中华人民共和国社会保险法》第二十五条 ]`,
  good: `basis: [ 《中华人民共和国社会保险法》第二十五条, 《优化营商环境条例》第四十四条 ]`,
  check({ item, entry, catalogue, report }) {
    if (!isLive(item)) return;
    const laws = item.basis.map(({ law }) => catalogue.findLaw(law));
    for (const [i, law] of laws.entries()) {
      const lower = law && laws.slice(0, i).find((earlier) => earlier && outranks(law.level, earlier.level));
      if (!lower) continue;
      const at = laws.indexOf(lower);
      const [high, low] = [law.level, lower.level];
      report(
        ['basis', i],
        {
          zh: `${quoted(law.title)}是${lawLevels.word(high, 'zh')}，却排在${lawLevels.word(low, 'zh')}${quoted(lower.title)}后面，看不出谁说了算`,
          en: `${quoted(law.title)} (${lawLevels.word(high, 'en')}) stands after ${quoted(lower.title)} (${lawLevels.word(low, 'en')}); readers cannot see which decides`,
        },
        {
          hint: { zh: `移到第 ${at + 1} 项前面`, en: `Move it before entry ${at + 1}` },
          related: [
            {
              file: entry.file,
              path: ['basis', at],
              message: { zh: `效力较低的${quoted(lower.title)}`, en: `The lower ${quoted(lower.title)}` },
            },
          ],
        },
      );
      return;
    }
  },
});
