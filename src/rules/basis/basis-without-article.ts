/** A basis names its articles, so that people can read them. */
import type { Basis } from '../../model/basis.js';
import type { Catalogue } from '../../model/catalogue.js';
import { isWhole } from '../../model/catalogue.js';
import { likelyLevel } from '../../model/rank.js';
import { citationsOf, isNumberAlone, quoted } from '../citations.js';
import { isLive } from '../live.js';
import { defineRule } from '../rule.js';

/** Decisions and notices often have no articles: their number, or a link to their text, is precise enough. */
function isPrecise(basis: Basis, catalogue: Catalogue): boolean {
  if ((basis.articles ?? []).length > 0 || basis.text !== undefined) return true;
  const law = catalogue.findLaw(basis.law);
  const level = law?.level ?? likelyLevel(basis.law);
  const isFound = (basis.docNo ?? law?.docNo ?? law?.url) !== undefined;
  return isFound && (level === 'normative-document' || level === 'state-council-decision');
}

export default defineRule({
  id: 'basis-without-article',
  group: 'basis',
  severity: 'warning',
  source: 'N',
  zh: {
    summary: '依据没有写到条',
    why: '只写法名，等于叫群众把整部法读一遍；写到第几条，才核对得了。',
  },
  en: {
    summary: 'A basis names no article',
    why: 'A bare title tells people to read the whole law; only the article lets them check it.',
  },
  bad: `basis: 《中华人民共和国社会保险法》`,
  good: `basis: 《中华人民共和国社会保险法》第二十五条`,
  check({ item, catalogue, report }) {
    if (!isLive(item)) return;
    for (const { basis, path } of citationsOf(item)) {
      if (isPrecise(basis, catalogue)) continue;
      const law = catalogue.findLaw(basis.law);
      // A law whose entry could not be read may be a document without articles.
      if (!law && !isWhole(catalogue, 'laws')) continue;
      // That the title is due comes first, and is said of what is not registered.
      if (!law && isNumberAlone(basis.law)) continue;
      const title = quoted(law?.title ?? basis.law);
      const whole = title.startsWith('《') ? `${title}第…条` : `${title}, Article …`;
      report(
        path,
        {
          zh: `${title}没有写第几条，群众核对不了`,
          en: `${title} is cited without an article; people cannot check it`,
        },
        {
          // A number is enough for what the register calls a normative document.
          hint:
            (basis.docNo ?? law?.docNo) === undefined
              ? {
                  zh: `写成 ${whole}；没有分条的文件写文号或网址`,
                  en: `Write ${whole}, or the number or address of a document without articles`,
                }
              : {
                  zh: `写成 ${whole}；没有分条的文件，在法律登记簿里写 效力层级: 规范性文件`,
                  en: `Write ${whole}; a document without articles is registered with level: normative-document`,
                },
        },
      );
    }
  },
});
