/**
 * Bodies in parts that blank lines divide: nearly every part of nearly every guide can be read by itself, the simplest
 * without the parser and the others by it, which is far less than the whole text. Where one part may say what another
 * means, nothing is divided. Tests hold the outcome against the parser's of the whole text.
 */
import type { RootContent } from 'mdast';
import { type Blocks, type Line, readPlain } from './plainBlocks.js';
import type { PlacedLink } from './plainWords.js';

/** Control characters but the line feed, and marks that the parser removes or replaces. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const strange = /[\u0000-\u0009\u000b-\u001f\u007f\ufeff]/u;
/** What is meant beyond the part it stands in: definitions of links and notes, and calls of notes. */
const reachesFar = /\]:|\[\^/u;
/** What may go on after a blank line: a fence of code, raw HTML. Addresses in angle brackets are not HTML. */
const goesOn = /```|~~~|<(?!https?:\/\/|mailto:)[a-z!?/]/iu;

/**
 * Reads a text part by part, with `parse` for those that are not of the simplest kind; undefined where the parser must
 * read it whole.
 */
export function readInParts(text: string, parse: (part: string) => Blocks): Blocks | undefined {
  if (strange.test(text) || reachesFar.test(text) || goesOn.test(text)) return undefined;
  const children: RootContent[] = [];
  const links: PlacedLink[] = [];
  for (const part of partsOf(text)) {
    const [first] = part;
    const last = part.at(-1);
    // An indented line after a blank one goes on with a list, or is code.
    if (first === undefined || last === undefined || first.text.startsWith(' ')) return undefined;
    const read = readPlain(part) ?? moved(parse(text.slice(first.at, last.at + last.text.length)), first.at);
    children.push(...read.children);
    links.push(...read.links);
  }
  return hasAdjacentLists(children) ? undefined : { children, links };
}

/** The lines of a text in groups that blank lines part. */
function partsOf(text: string): Line[][] {
  const parts: Line[][] = [];
  let open: Line[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    // Only spaces: an ideographic one is a word to the parser.
    if (/[^ ]/u.test(line)) open.push({ text: line, at });
    else if (open.length > 0) {
      parts.push(open);
      open = [];
    }
    at += line.length + 1;
  }
  if (open.length > 0) parts.push(open);
  return parts;
}

function moved({ children, links }: Blocks, by: number): Blocks {
  return {
    children,
    links: links.map(({ url, span }) => ({ url, span: { start: span.start + by, end: span.end + by } })),
  };
}

/** Two lists of one kind with a blank line between are one loose list. */
function hasAdjacentLists(blocks: readonly RootContent[]): boolean {
  return blocks.some((block, index) => {
    const next = blocks[index + 1];
    return block.type === 'list' && next?.type === 'list' && block.ordered === next.ordered;
  });
}
