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
/** An entry without words. The parser takes what stands behind one, and behind indented code, for the rest of a paragraph now and then. */
const emptyEntry = /^ *(?:[-*+]|\d{1,9}[.)]) *$/mu;

/**
 * Reads a text part by part, with `parse` for those that are not of the simplest kind; undefined where the parser must
 * read it whole.
 */
export function readInParts(text: string, parse: (part: string) => Blocks): Blocks | undefined {
  if ([strange, reachesFar, goesOn, emptyEntry].some((pattern) => pattern.test(text))) return undefined;
  const children: RootContent[] = [];
  const links: PlacedLink[] = [];
  /** Whether the last block was read without the parser, and so has the marks that all such lists have. */
  let isPlain = true;
  for (const part of partsOf(text)) {
    const [first] = part;
    const last = part.at(-1);
    // An indented line after a blank one goes on with a list, or is code.
    if (first === undefined || last === undefined || first.text.startsWith(' ')) return undefined;
    const plain = readPlain(part);
    const read = plain ?? moved(parse(text.slice(first.at, last.at + last.text.length)), first.at);
    if (plain === undefined && read.children.some(hasCode)) return undefined;
    if (!append(read.children, children, isPlain && plain !== undefined)) return undefined;
    isPlain = plain !== undefined;
    links.push(...read.links);
  }
  return { children, links };
}

/** Puts the blocks of a part behind others, `alike` if lists in both have the same marks; false where it can't be said what they are together. */
function append(blocks: readonly RootContent[], to: RootContent[], alike: boolean): boolean {
  const [first, ...others] = blocks;
  const last = to.at(-1);
  if (first?.type !== 'list' || last?.type !== 'list' || first.ordered !== last.ordered) {
    to.push(...blocks);
    return true;
  }
  // Two lists of one kind with a blank line between are one loose list.
  to[to.length - 1] = { ...last, spread: true, children: [...last.children, ...first.children] };
  to.push(...others);
  return alike;
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

/** Code in a part without fences is indented, and may go on with the empty lines behind it. */
function hasCode(node: RootContent): boolean {
  return node.type === 'code' || ('children' in node && node.children.some(hasCode));
}
