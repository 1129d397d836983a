/** A citation in one text: the law, its number, the articles, and the words of these where they are quoted. */
import { titleEnd, withoutListNumbers } from './lawTitle.js';

/** A citation in one string: `《中华人民共和国居民身份证法》（主席令第四号）第七条、第八条`. */
export interface Citation {
  /** Title, short title or id of the law, without 《》. */
  readonly law: string;
  readonly docNo?: string;
  /** Article references as written: `['第七条', '第八条']`. */
  readonly articles: readonly string[];
  /** The words of the articles that follow them: `第七条：“……”`. */
  readonly text?: string;
  /** What the brackets after the title say where it is no number: 2018年12月29日修正. */
  readonly note?: string;
}

/** An English citation: `Food Safety Law (Order No. 21), Articles 30 and 31`. */
const english = /^([^《》]*?[a-z)])\s{0,9},?\s{1,9}(?=art(?:icles?|s?\.)\s*\d)(.*)$/isu;
/** The same the other way about: `Article 35 of the Food Safety Law`. */
const articlesFirst = /^(art(?:icles?|s?\.)\s*\d[^《》]{0,60}?)\s+of\s+(?:the\s+)?([^《》]+)$/iu;
const bracketsBehind = /^(.+?)\s*\(([^()]*)\)$/u;

/** Reads a citation string. A text without 《》 is taken as a title with what follows its articles. */
export function parseCitation(written: string): Citation {
  const value = withoutListNumbers(written).trim();
  const [, before, behind] = english.exec(value) ?? [];
  const [, first, of] = before === undefined ? (articlesFirst.exec(value) ?? []) : [];
  const title = before ?? of;
  if (title !== undefined) {
    const [, law = title, docNo] = bracketsBehind.exec(title) ?? [];
    return { law, ...(docNo === undefined ? {} : { docNo }), ...articlesIn(behind ?? first ?? '') };
  }
  const [law, after] = afterLaw(value);
  const { rest, ...number } = behindTitle(after);
  const { articles, text } = articlesIn(rest);
  return {
    law: law.trim(),
    ...number,
    articles,
    ...(text === undefined ? {} : { text }),
  };
}

/**
 * Brackets behind a title, which may hold one pair of their own (国办发〔2015〕86号), or the second half of one. They end
 * at their own end: a text that follows may have further brackets, such as 第二十四条：…（一）….
 */
const bracketsFirst =
  /^[（(〔[]((?:[^（(〔[）)〕\]]|[（(〔[][^（(〔[）)〕\]]*[）)〕\]])*(?:[〕\]][^（(〔[）)〕\]]*)?)[）)\]]/u;

/** A number without brackets: 国办发〔2015〕86号, 国务院令第350号. It is no article, which it would be printed as. */
const bareNumber =
  /^\p{Script=Han}{1,14}(?:[〔［[【（(]\d{4}[〕］\]】）)]\s*第?\s*\d{1,5}\s*号|令\s*第?\s*[\d一二三四五六七八九十百零〇]{1,7}\s*号)(?=$|[\s，,、；;第（(])[，,]?/u;

/** What is written of a law: its title, and the rest. */
function afterLaw(value: string): [law: string, rest: string] {
  const end = titleEnd(value) ?? value.lastIndexOf('》') + 1;
  if (!value.startsWith('《') || end < 3) return splitAtArticle(value);
  return [value.slice(1, end - 1), value.slice(end)];
}

/** What stands behind a title, in brackets as a rule: a number, a note, or one after the other; and what follows. */
function behindTitle(after: string): Pick<Citation, 'docNo' | 'note'> & { readonly rest: string } {
  const said: { docNo?: string; note?: string } = {};
  let rest = after.trim();
  for (;;) {
    const [whole = '', inside = whole.replace(/[，,]$/u, '')] =
      bracketsFirst.exec(rest) ?? bareNumber.exec(rest) ?? [];
    const kind = isHistory(inside) ? 'note' : 'docNo';
    if (whole === '' || said[kind] !== undefined) return { ...said, rest };
    if (inside.trim() !== '') said[kind] = inside.trim();
    rest = rest.slice(whole.length).trim();
  }
}

/** Whether brackets tell when a law was made, or that it is provisional, and no number of a document. */
function isHistory(brackets: string): boolean {
  return (
    /修正|修订|修改|通过|施行|实施|公布|发布|颁布|试行|暂行|简称|版$/u.test(brackets) &&
    !/号|令|[〔［[【]\d/u.test(brackets)
  );
}

const number = '[零〇一二两三四五六七八九十百千\\d０-９]+';
const part = `第?[（(]?${number}[)）]?[款项項目]`;
const article = `第${number}[条條章节節编編](?:之[一二三四五六七八九十]+)?(?:${part})*`;
const references = `${article}(?:\\s*(?:[、，,；;]|和|及|以及|至|到|[-—–~～])\\s*(?:${article}|${part}))*`;
/**
 * References, and behind a colon, a blank, a quotation mark or nothing at all the words of the law. What itself goes on
 * the list, or names a place in the law (第三章第八条), is none of these.
 */
const quotedArticles = new RegExp(
  `^(${references})\\s*(?:规定)?(?:[：:]\\s*|(?<=规定)[，,]\\s*|(?=[^\\s\\p{P}\\p{N}和及以至到与或第之等的附中内].{7,})|\\s+(?=[^、，,；;和及至到].{7,})(?!第${number}[条條][\\s、，,；;]*(?:第|$))|(?=[“"「『]))(\\S.*)$`,
  'su',
);

/** The articles of a text that names several, and the words of them that it quotes. */
export function articlesIn(written: string): Pick<Citation, 'articles' | 'text'> {
  const [, named = written, text] = quotedArticles.exec(written.trim()) ?? [];
  // Of English ones each says Article anew, or all belong to one: Articles 3, 5 and 7.
  if (/^art(?:icles?|s?\.)\s*\d/i.test(named.trim()))
    return { articles: named.trim().split(/\s*,\s*(?:and\s+)?(?=art)|\s+and\s+(?=art)/i) };
  const articles = named
    .split(/[、，,；;]|和|及/u)
    .map((one) => one.trim())
    .filter((one) => one !== '');
  return { articles, ...(text === undefined ? {} : { text }) };
}

function splitAtArticle(value: string): [law: string, rest: string] {
  const at = value.search(/第[一二三四五六七八九十百零〇\d]+[条條]/u);
  return at > 0 ? [value.slice(0, at), value.slice(at)] : [value, ''];
}
