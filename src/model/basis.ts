/** Legal basis: which law, which articles. */

import { z } from 'zod';
import { beginning } from '../text/beginning.js';
import { halfWidth } from '../text/normal.js';
import { wholeNumber } from '../text/numbers.js';
import { simplified } from '../text/traditional.js';
import { yamlList } from '../text/yamlWord.js';
import { articlesIn, type Citation, parseCitation } from './citation.js';
import { Fault } from './fault.js';
import { key, optional, record } from './field.js';
import { titleEnd, withoutListNumbers } from './lawTitle.js';
import { list, shorthand } from './lists.js';
import { bareWord, saysNothing } from './noneWords.js';
import { line, lineReadBy, text } from './scalars.js';
import { isScalar, textOf } from './written.js';

const numeral = '(?:\\d{1,4}|[零〇一二两三四五六七八九十百千]+)';
const range = '(?:至|到|[-—–~～])';
/** An article, with or without 第; of a range 条 may stand behind its last alone: 第八十至九十条. */
const named = new RegExp(`(${numeral})(?:条|(?=${range}第?${numeral}条))`, 'gu');
/** One of a list whose 条 stands behind another: 第八十三、八十四条. */
const bare = new RegExp(`^第?(${numeral})$`, 'u');
/** English ones, up to where paragraphs begin: Articles 30 and 31. */
const english = /^art(?:icle)?s?\.?(?=\d)(.*?)(?:para|item|clause|subpara|$)/i;

/**
 * The numbers of the articles that a reference names: 第二十条之一 → 20, 第十七条至第二十条 → 17 and 20, Article 8 → 8;
 * none where it names a chapter or an annex.
 */
export function articleNumbers(reference: string): number[] {
  const plain = simplified(halfWidth(reference)).replace(/\s+/g, '');
  const inEnglish = english.exec(plain)?.[1];
  if (inEnglish !== undefined)
    return [...inEnglish.replace(/\([^()]*\)/g, '').matchAll(/\d{1,4}/g)].map(([number]) => Number(number));
  const alone = bare.exec(plain)?.[1];
  const found = alone === undefined ? [...plain.matchAll(named)].map(([, number = '']) => number) : [alone];
  return found.map(wholeNumber);
}

/** What may follow a title: a document number in brackets, articles; not the words of these, which may name another law. */
const afterTitle = /^\s*(?:[（(〔[][^《》]*[）)〕\]])?\s*(?:第[^《》：:“”。]*)?$/u;

/** What stands between two laws: 、 和 以及. It begins where none of it stands before, or all its signs would be tried. */
const beforeNext = /(?<![、，,；;\s和及])(?:[、，,；;\s和及]|以及)+$/u;

/** The citations of a text that names several laws, each with its articles; undefined where that is not certain. */
export function separateCitations(written: string): string[] | undefined {
  const parts: string[] = [];
  let rest = withoutListNumbers(written).trim();
  while (rest !== '') {
    const end = titleEnd(rest);
    if (end === undefined) return undefined;
    const next = rest.indexOf('《', end);
    const own = next < 0 ? rest.slice(end) : rest.slice(end, next).replace(beforeNext, '');
    if (!afterTitle.test(own)) return undefined;
    parts.push(`${rest.slice(0, end)}${own.trim()}`);
    rest = next < 0 ? '' : rest.slice(next);
  }
  return parts.length > 1 ? parts : undefined;
}

/** The fault of a word in place of a law, which would be printed in book-title marks: 《无》. */
function noBasis(written: string): Fault | undefined {
  const word = written.trim();
  const isAbove = /^(?:同上|同前|见上|如上|同上一条|〃|")$/u.test(word);
  if (!isAbove && !saysNothing(word) && !/^(?:无依据|没有依据|不详|待补充)$/u.test(bareWord(word)))
    return undefined;
  return new Fault(
    'invalid-value',
    {
      zh: `“${word}”不是依据，会印成《${word}》`,
      en: `“${word}” is no legal basis; 《${word}》 would be printed`,
    },
    isAbove
      ? {
          zh: '把那一条依据照写一遍，如 《…法》第…条：每一处都要单独查得到',
          en: 'Write the basis again, such as 《…法》第…条: each place is read by itself',
        }
      : {
          zh: '写《法名》第几条；材料和收费没有依据的，不要这份材料、不收这笔费',
          en: 'Write the law and its articles; a material or charge without a basis must not be asked for',
        },
  );
}

/** The fault of several laws in one entry. */
function severalLaws(written: string): Fault | undefined {
  const parts = separateCitations(written);
  if (!parts) return undefined;
  const shown = beginning(written);
  return new Fault(
    'invalid-value',
    {
      zh: `“${shown}”里有 ${parts.length} 部法，一条只能写一部，查不出它们是否还有效`,
      en: `“${shown}” cites ${parts.length} laws; an entry is one, and whether these are in force cannot be checked`,
    },
    { zh: `每部法写一条：${yamlList(parts)}`, en: `Write one entry each: ${yamlList(parts)}` },
    {
      title: { zh: `分成 ${parts.length} 条`, en: `Make ${parts.length} entries of it` },
      text: yamlList(parts),
      entries: parts,
    },
  );
}

/** Articles: a list, or in one text as in a citation; a number alone is that of an article. */
const articleList = z.preprocess((value) => {
  if (value === undefined) return value;
  if (Array.isArray(value)) return value.map(numberedArticle);
  const { articles, text } = isScalar(value) ? articlesIn(textOf(value)) : { articles: [] };
  return (articles.length > 1 && text === undefined ? articles : [value]).map(numberedArticle);
}, z.array(line));

/** `33` and `三十三` as the article they mean, which else would be printed, and pass, as a bare number. */
function numberedArticle(written: unknown): unknown {
  if (!isScalar(written)) return written;
  const text = textOf(written).trim();
  return /^(?:[0-9０-９]{1,4}|[一二三四五六七八九十百千零〇两]{1,9})$/u.test(text) ? `第${text}条` : written;
}

/** What a citation says, without what it leaves out: of a law as a whole there are no articles. */
function citation(written: string): Partial<Citation> {
  const { articles, ...law } = parseCitation(written);
  return articles.length === 0 ? law : { ...law, articles };
}

/** A law as it is cited: the marks around a title are set in print, and would stand twice. */
const citedLaw = lineReadBy((value) => {
  const title = withoutListNumbers(value).trim();
  return titleEnd(title) === title.length && title.length > 2 ? title.slice(1, -1) : value;
});

/** One legal basis. */
export const basisSchema = shorthand(
  record({
    law: key(
      '法律',
      'Law',
      citedLaw,
      '法律登记簿中的标识、全称或简称。',
      'Id, title or short title in the register of laws.',
    ),
    docNo: optional(
      '文号',
      'Document number',
      line,
      '写在引文里的文号。',
      'Document number given in the citation.',
    ),
    articles: optional(
      '条款',
      'Articles',
      articleList,
      '条款，如 第七条、第八条。',
      'Articles, such as 第七条.',
    ),
    text: optional('条文', 'Text', text, '条文原文或要点。', 'Text of the articles, or their gist.'),
    note: optional('说明', 'Note', text, '说明。', 'A note.'),
  }),
  undefined,
  (written) => noBasis(textOf(written)) ?? severalLaws(textOf(written)) ?? citation(textOf(written)),
);

/** A list of legal bases. */
export const basisList = list(basisSchema);

/** One legal basis of an item, material, fee, limit or certificate. */
export type Basis = z.output<typeof basisSchema>;
