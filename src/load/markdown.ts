/** Markdown bodies: parsed once, raw HTML turned to text, links read for checking. */
import type { Nodes, Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { visit } from 'unist-util-visit';
import { headingAnchor } from '../model/anchors.js';
import type { Span } from '../text/source.js';

const parser = remark().use(remarkGfm);

/** A link in a body and where it stands in the body's text. */
export interface BodyLink {
  readonly url: string;
  readonly span: Span;
}

/** What a body holds besides its tree. */
export interface BodyReading {
  readonly tree: Root;
  readonly links: readonly BodyLink[];
  /** What links name its headings by; a heading that repeats one before it has no anchor of its own. */
  readonly anchors: ReadonlySet<string>;
  /** Spans of raw HTML, which is shown as text. */
  readonly html: readonly Span[];
}

/** Parses a body. Pure: the same text gives the same tree. */
export function readBody(text: string): BodyReading {
  const tree = parser.parse(text);
  const links: BodyLink[] = [];
  const html: Span[] = [];
  const anchors = new Set<string>();
  visit(tree, (node) => {
    if (node.type === 'html') html.push(spanOf(node));
    if (node.type === 'heading') anchors.add(headingAnchor(wordsOf(node)));
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
      links.push({ url: node.url, span: spanOf(node) });
    }
  });
  anchors.delete('');
  return { tree: plain(tree), links, html, anchors };
}

/** The words of a node, as they are shown. */
function wordsOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
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
