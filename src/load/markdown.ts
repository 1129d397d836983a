/** Markdown bodies: parsed once, raw HTML turned to text, links read for checking. */
import type { Nodes, Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { visit } from 'unist-util-visit';
import { anchorOf } from '../model/anchors.js';
import type { Span } from '../text/source.js';
import { readPlain } from './plainBlocks.js';
import type { PlacedLink } from './plainWords.js';

const parser = remark().use(remarkGfm);

/** A link in a body and where it stands in the body's text. */
export type BodyLink = PlacedLink;

/** A body as it was parsed. */
export interface ParsedBody {
  readonly tree: Root;
  readonly links: readonly BodyLink[];
  /** What links name its headings by; a heading that repeats one before it has no anchor of its own. */
  readonly anchors: ReadonlySet<string>;
  /** Spans of raw HTML, which is shown as text. */
  readonly html: readonly Span[];
}

/** A body and its place in its file. */
export interface BodyReading extends ParsedBody {
  readonly text: string;
  /** Offset of its first character in its file. */
  readonly offset: number;
}

/**
 * Reads a body that begins at an offset of its file. Pure: the same text gives the same tree. Parsing costs more
 * than all else about an item, so it waits until somebody asks for what only the tree can tell.
 */
export function readBody(text: string, offset = 0): BodyReading {
  const read = (): ParsedBody => parseBody(text);
  return {
    text,
    offset,
    get tree() {
      return read().tree;
    },
    get links() {
      return mayLink.test(text) ? read().links : [];
    },
    get anchors() {
      return read().anchors;
    },
    get html() {
      return text.includes('<') ? read().html : [];
    },
  };
}

/** Without one of these, nothing in a text is a link that could be at fault. */
const mayLink = /[[<]|xmpp:/i;

/** Who asks for one part of a body asks for the others next; all trees at once would take more memory than the texts. */
let latest: { readonly text: string; readonly parsed: ParsedBody } | undefined;

function parseBody(text: string): ParsedBody {
  if (latest?.text === text) return latest.parsed;
  const plain = readPlain(text);
  const parsed = plain ? { ...plain, anchors: anchorsOf(plain.tree), html: [] } : parse(text);
  latest = { text, parsed };
  return parsed;
}

/** Reads a body by the full parser. */
export function parse(text: string): ParsedBody {
  const tree = parser.parse(text);
  const links: BodyLink[] = [];
  const html: Span[] = [];
  visit(tree, (node) => {
    if (node.type === 'html') html.push(spanOf(node));
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
      links.push({ url: node.url, span: spanOf(node) });
    }
  });
  return { tree: plain(tree), links, html, anchors: anchorsOf(tree) };
}

function anchorsOf(tree: Root): ReadonlySet<string> {
  const anchors = new Set<string>();
  const collect = (node: Nodes): void => {
    if (node.type === 'heading') anchors.add(anchorOf(node));
    else if ('children' in node) node.children.forEach(collect);
  };
  collect(tree);
  anchors.delete('');
  return anchors;
}

function spanOf(node: Nodes): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
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
