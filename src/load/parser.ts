/** The Markdown parser: its tree without positions, raw HTML turned to text, links and HTML with their places. */
import type { Nodes, Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { visit } from 'unist-util-visit';
import { wordsOf } from '../model/anchors.js';
import type { Span } from '../text/source.js';
import { gapLength, withGaps, withoutGaps } from './bareAddresses.js';
import type { PlacedLink } from './plainWords.js';

const common = remark();
const extended = remark().use(remarkGfm);
/** Without one of these a text has nothing of what GitHub adds to CommonMark: its parser takes twice the time. */
const mayExtend = /[|~@]|:-|-:|\[\^|\[[\sx]\]|:\/\/|www\./iu;

/** A text as it was parsed. */
export interface ParsedBody {
  readonly tree: Root;
  readonly links: readonly PlacedLink[];
  /** Spans of raw HTML, which is shown as text. */
  readonly html: readonly Span[];
}

/** Parses a text with line feeds at its line ends. */
export function parse(written: string, parser = mayExtend.test(written) ? extended : common): ParsedBody {
  const { text, gaps } = withGaps(written);
  const tree = parser.parse(text);
  const links: PlacedLink[] = [];
  const html: Span[] = [];
  const spanOf = (node: Nodes): Span => placeBefore(positionOf(node), gaps, gapLength);
  visit(tree, (node, _, parent) => {
    if (node.type === 'html') html.push(spanOf(node));
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
      const span = node.position || !parent ? spanOf(node) : placeOfBare(node, spanOf(parent), written);
      links.push({ url: withoutGaps(node.url), span });
    }
  });
  const bare = plain(tree);
  return { tree: gaps.length > 0 ? withoutGaps(bare) : bare, links, html };
}

/**
 * Where a span stood in a text before it was made longer at each of some places of the new one, in their order, by so
 * many characters; by a negative number: shorter.
 */
export function placeBefore({ start, end }: Span, places: readonly number[], by: number): Span {
  return { start: start - by * countBelow(places, start), end: end - by * countBelow(places, end) };
}

/** How many of sorted numbers are below a limit. */
function countBelow(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function positionOf({ position }: Nodes): Span {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}

/** Where an address without marks stands that the parser finds last, and gives no place. */
function placeOfBare(node: Nodes, within: Span, text: string): Span {
  const words = wordsOf(node);
  const start = text.indexOf(words, within.start);
  return start < 0 || start + words.length > within.end ? within : { start, end: start + words.length };
}

/** The tree without positions (they cost more memory than the text), with raw HTML as text. */
function plain<T extends Nodes>(node: T): T {
  const { position: _position, ...rest } = node;
  if (node.type === 'html') return { type: 'text', value: node.value } as Nodes as T;
  if (!('children' in node)) return rest as T;
  const children = node.children.map((child) =>
    child.type === 'html' && isBlockParent(node)
      ? { type: 'paragraph', children: [{ type: 'text', value: child.value }] }
      : plain(child as Nodes),
  );
  return { ...rest, children } as unknown as T;
}

/** Where a bare text node may not stand: the HTML becomes a paragraph there. */
function isBlockParent(node: Nodes): boolean {
  return ['root', 'blockquote', 'listItem', 'footnoteDefinition'].includes(node.type);
}
