/** A repealed law is no basis. */
import { citationsIn, quoted } from '../citations.js';
import { registerPlace } from '../registerPlace.js';
import { defineRule } from '../rule.js';

const repealed = `- id: old-decision
  title: 关于建立城镇居民医疗保险制度的决定
  level: 国务院决定
  status: 废止
  replacedBy: social-insurance-law
`;

export default defineRule({
  id: 'repealed-law',
  group: 'basis',
  severity: 'error',
  source: 'N',
  zh: {
    summary: '依据已经废止',
    why: '废止的文件不能再用来要求群众；照着它办，要的材料、等的时间都可能没有道理。',
  },
  en: {
    summary: 'A cited law has been repealed',
    why: 'A repealed document can demand nothing of people any more; papers and waiting times founded on it may have no ground.',
  },
  bad: {
    item: `basis: 《关于建立城镇居民医疗保险制度的决定》第三条`,
    'laws/old.yaml': repealed,
  },
  good: { item: `basis: 《中华人民共和国社会保险法》第二十五条`, 'laws/old.yaml': repealed },
  checkCatalogue({ catalogue, report }) {
    for (const { law, place } of citationsIn(catalogue)) {
      if (law?.status !== 'repealed') continue;
      const successor = law.replacedBy && (catalogue.findLaw(law.replacedBy)?.title ?? law.replacedBy);
      const entry = registerPlace(catalogue, law, 'title');
      report(
        place,
        {
          zh: `${quoted(law.title)}已经废止${successor ? `，由${quoted(successor)}替代` : ''}，不能再用来要求群众`,
          en: `${quoted(law.title)} has been repealed${successor ? ` and replaced by ${quoted(successor)}` : ''}; it can demand nothing of people`,
        },
        {
          hint: successor
            ? {
                zh: `改引${quoted(successor)}的相应条款，并核对材料和时限`,
                en: `Cite ${quoted(successor)} with its articles, and check materials and limits against it`,
              }
            : {
                zh: '改引现行有效的依据；没有依据就取消这项要求',
                en: 'Cite a law in force; without one, drop the demand',
              },
          ...(entry
            ? { related: [{ ...entry, message: { zh: '登记为废止', en: 'Registered as repealed' } }] }
            : {}),
        },
      );
    }
  },
});
