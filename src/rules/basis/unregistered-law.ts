/** Every law that is cited should stand in the register of laws. */
import type { Basis } from '../../model/basis.js';
import { type Catalogue, isWhole } from '../../model/catalogue.js';
import { likelyLevel } from '../../model/rank.js';
import { isId } from '../../model/scalars.js';
import { lawLevels } from '../../model/vocabularies.js';
import type { Fix } from '../../text/edit.js';
import { citationsIn, lawKey, quoted } from '../citations.js';
import { defineRule } from '../rule.js';
import { nearestLaw } from '../suggestions.js';

/** Adds the law to the register, with a guessed level; undefined where there is no register to add to. */
function registration(catalogue: Catalogue, { law, docNo }: Basis): Fix | undefined {
  const last = catalogue.laws.at(-1);
  const title = law.replace(/^《|》$/g, '');
  const id = [...title.replace(/[^\p{L}\p{M}\p{N}-]/gu, '')].slice(0, 80).join('');
  if (!last || !isId(id)) return undefined;
  const lines = [
    `- id: ${JSON.stringify(id)}`,
    `  title: ${JSON.stringify(title)}`,
    `  level: ${lawLevels.word(likelyLevel(title), 'zh')}`,
    ...(docNo ? [`  docNo: ${JSON.stringify(docNo)}`] : []),
  ];
  return {
    title: { zh: `把${quoted(title)}加进法律登记簿`, en: `Add ${quoted(title)} to the register of laws` },
    safe: false,
    edits: [{ file: last.file, append: true, text: `${lines.join('\n')}\n` }],
  };
}

export default defineRule({
  id: 'unregistered-law',
  group: 'basis',
  severity: 'warning',
  zh: {
    summary: '依据没有登记',
    why: '没有登记的依据查不出是否已经废止、修改，也排不出效力高低：群众可能被一份失效的文件挡在门外。',
  },
  en: {
    summary: 'A cited law is not in the register',
    why: 'Whether it was repealed or amended, and how it ranks, cannot be checked: a dead document could keep people out.',
  },
  bad: `basis: [ 《中华人民共和国社会保险法》第二十五条, 《示例市居民医保办法》第三条 ]`,
  good: {
    item: `basis: [ 《中华人民共和国社会保险法》第二十五条, 《示例市居民医保办法》第三条 ]`,
    'laws/local.yaml': `- { id: local-insurance, title: 示例市居民医保办法, level: 政府规章 }\n`,
  },
  checkCatalogue({ catalogue, report }) {
    if (!isWhole(catalogue, 'laws')) return;
    const known = new Set<string>();
    for (const { basis, law, place } of citationsIn(catalogue)) {
      if (law) continue;
      const key = lawKey(catalogue, basis);
      const near = nearestLaw(catalogue)(basis.law);
      report(
        place,
        {
          zh: `${quoted(basis.law)}不在法律登记簿里，查不出它是否还有效`,
          en: `${quoted(basis.law)} is not in the register of laws; whether it is in force cannot be checked`,
        },
        {
          hint: near
            ? {
                zh: `是不是${quoted(near)}？不是就登记它`,
                en: `Did you mean ${quoted(near)}? If not, register it`,
              }
            : {
                zh: '在 laws.yaml 里登记它的名称和效力层级',
                en: 'Register its title and level in laws.yaml',
              },
          // One law cited twice is registered once.
          fix: near || known.has(key) ? undefined : registration(catalogue, basis),
        },
      );
      known.add(key);
    }
  },
});
