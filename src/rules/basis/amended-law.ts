/** When a law has changed, what rests on it must be read again. */
import type { Law } from '../../model/law.js';
import { citationsOf, quoted } from '../citations.js';
import { isLive } from '../live.js';
import { registerPlace } from '../registerPlace.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'amended-law',
  group: 'basis',
  severity: 'warning',
  zh: {
    summary: '依据在最后一次核验之后修改过',
    why: '法律一改，条数、材料、时限都可能变；没有重新核对的指南会让群众照旧规定白跑。',
  },
  en: {
    summary: 'A cited law was amended after the item was last checked',
    why: 'An amendment may change articles, papers and limits; a guide not read again sends people after outdated rules.',
  },
  bad: `reviewed: 2018-12-01\nreviewMonths: 120`,
  good: `reviewed: 2026-10-30`,
  check({ item, catalogue, today, report }) {
    const { reviewed } = item;
    if (reviewed === undefined || !isLive(item)) return;
    const seen = new Set<Law>();
    for (const { basis, path } of citationsOf(item)) {
      const law = catalogue.findLaw(basis.law);
      if (!law?.amended || law.amended <= reviewed || seen.has(law)) continue;
      if (today !== undefined && law.amended > today) continue;
      seen.add(law);
      const entry = registerPlace(catalogue, law, 'title');
      report(
        path,
        {
          zh: `${quoted(law.title)}的修改 ${law.amended} 起施行，这个事项 ${reviewed} 以后没有再核对，写的可能是旧规定`,
          en: `${quoted(law.title)} was amended with effect from ${law.amended}; the item was last checked on ${reviewed} and may state the old law`,
        },
        {
          hint: {
            zh: '对照新条文核对条款、材料和时限，再更新核验日期',
            en: 'Check articles, materials and limits against the new text, then update the date of the last check',
          },
          ...(entry
            ? {
                related: [
                  { ...entry, message: { zh: '修改日期登记在这里', en: 'Amendment registered here' } },
                ],
              }
            : {}),
        },
      );
    }
  },
});
