/** The words of a Markdown line where nothing but links and strong words is marked in it. */
import type { PhrasingContent } from 'mdast';
import type { Span } from '../text/source.js';

/** A link and where it stands in its text. */
export interface PlacedLink {
  readonly url: string;
  readonly span: Span;
}

/** Characters that can mean more than themselves, and what makes addresses of bare words. */
const marked = /[\\`*_[\]<>&|~@]|:\/\/|www\.|xmpp:|mailto:/iu;
const link = /(?<!!)\[([^\\`*_[\]<>&|~@!^\n]+)\]\(([\p{L}\p{N}:/.%#?=,;+-]+)\)/u;
/** Marks may open only before a word, and close after punctuation only where no word follows (CommonMark 6.2); the parser takes characters beyond U+FFFF for words. */
const strong =
  /(?<!\*)\*\*(?![\p{P}\p{S}\s])([^*\n]*)(?:(?<![\p{P}\p{S}\s])\*\*|(?<!\s)\*\*(?=(?![\u{10000}-\u{10ffff}])[\p{P}\s]|$))(?!\*)/u;
const anyMark = new RegExp(`${link.source}|${strong.source}`, 'gu');

/**
 * Reads words without other marks; undefined where the parser must. `at`: where they begin in the text whose
 * `links` are collected.
 */
export function plainWords(text: string, at: number, links: PlacedLink[]): PhrasingContent[] | undefined {
  const phrases: PhrasingContent[] = [];
  let read = 0;
  const words = (value: string): boolean => {
    if (value !== '') phrases.push({ type: 'text', value });
    return !marked.test(value);
  };
  if (!/[[*]/.test(text)) return words(text) ? phrases : undefined;
  for (const { 0: whole, 1: label, 2: url = '', 3: heavy, index } of text.matchAll(anyMark)) {
    const shown = label ?? heavy ?? '';
    if (!words(text.slice(read, index)) || marked.test(shown) || shown.trim() !== shown) return undefined;
    const children: [PhrasingContent] = [{ type: 'text', value: shown }];
    read = index + whole.length;
    if (label === undefined) phrases.push({ type: 'strong', children });
    else {
      phrases.push({ type: 'link', title: null, url, children });
      links.push({ url, span: { start: at + index, end: at + read } });
    }
  }
  return words(text.slice(read)) ? phrases : undefined;
}
