/** The words of Markdown lines where only the simplest marks are in them: links, addresses, strong and stressed words, code. */
import type { PhrasingContent } from 'mdast';
import type { Span } from '../text/source.js';

/** A link and where it stands in its text. */
export interface PlacedLink {
  readonly url: string;
  readonly span: Span;
}

/** Characters that can mean more than themselves, and what makes addresses of bare words. */
const marked = /[\\`*_[\]<>&|~@]|:\/\/|www\.|xmpp:|mailto:/iu;
const link = /(?<!!)\[(?<label>[^\\`*_[\]<>&|~@!^\n]+)\]\((?<url>[\p{L}\p{N}:/.%#?=,;+-]+)\)/u;
/**
 * Words between marks of stress. Marks may open only before a word, and close after punctuation only where no word
 * follows (CommonMark 6.2); the parser takes characters beyond U+FFFF for words.
 */
const between = (marks: string, name: string): string =>
  String.raw`(?<!\*)${marks}(?![\p{P}\p{S}\s])(?<${name}>[^*\n]*)(?:(?<![\p{P}\p{S}\s])${marks}|(?<!\s)${marks}(?=(?![\u{10000}-\u{10ffff}])[\p{P}\s]|$))(?!\*)`;
const code = /(?<![`\\])`(?<code>[^`\s](?:[^`\n]*[^`\s])?)`(?!`)/u;
/** An address in angle brackets, or one without marks that ends as {@link withGaps} of bareAddresses.ts has it. */
const address =
  /<(?<marked>https:\/\/[\w\-./:?=#%,;+]+)>|(?<![\x21-\x7e])(?<bare>https:\/\/[a-z\d-]+(?:\.[a-z\d-]+)+(?:\/(?:[\w\-./?=#%]*[a-z\d/=#])?)?)(?=[^\0-\x7f]|\s|$)/iu;
const anyMark = new RegExp(
  [
    link.source,
    between(String.raw`\*\*`, 'strong'),
    between(String.raw`\*`, 'stressed'),
    code.source,
    address.source,
  ].join('|'),
  'giu',
);

/**
 * Reads words without other marks; undefined where the parser must. `at`: where they begin in the text whose
 * `links` are collected.
 */
export function plainWords(text: string, at: number, links: PlacedLink[]): PhrasingContent[] | undefined {
  if (!/[[*`<]|:\/\//.test(text)) return marked.test(text) ? undefined : wordsAs(text);
  const phrases: PhrasingContent[] = [];
  let read = 0;
  for (const match of text.matchAll(anyMark)) {
    const { label, url, strong, stressed, code: written, marked: inBrackets, bare } = match.groups ?? {};
    const before = text.slice(read, match.index);
    const shown = label ?? strong ?? stressed ?? '';
    if (marked.test(before) || marked.test(shown) || shown.trim() !== shown) return undefined;
    phrases.push(...wordsAs(before));
    read = match.index + match[0].length;
    const leads = url ?? inBrackets ?? bare;
    if (leads !== undefined) {
      phrases.push({ type: 'link', title: null, url: leads, children: wordsAs(label ?? leads) });
      links.push({ url: leads, span: { start: at + match.index, end: at + read } });
    } else if (written !== undefined) phrases.push({ type: 'inlineCode', value: written });
    else phrases.push({ type: strong === undefined ? 'emphasis' : 'strong', children: wordsAs(shown) });
  }
  const rest = text.slice(read);
  return marked.test(rest) ? undefined : [...phrases, ...wordsAs(rest)];
}

function wordsAs(value: string): [PhrasingContent] | [] {
  return value === '' ? [] : [{ type: 'text', value }];
}
