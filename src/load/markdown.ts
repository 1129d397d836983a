/** Markdown bodies: parsed once, raw HTML turned to text, links read for checking. */
import type { Nodes, Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { visit } from 'unist-util-visit';
import { headingAnchor } from '../model/anchors.js';
import type { Span } from '../text/source.js';
import { readInParts } from './bodyParts.js';
import type { Blocks } from './plainBlocks.js';
import type { PlacedLink } from './plainWords.js';

const common = remark();
const extended = remark().use(remarkGfm);
/** Without one of these a text has nothing of what GitHub adds to CommonMark: its parser takes twice the time. */
const mayExtend = /[|~@]|:-|-:|\[\^|\[[\sx]\]|:\/\/|www\./iu;

/** A link in a body and where it stands in the body's text. */
export type BodyLink = PlacedLink;

/** A body as it was parsed. */
export interface ParsedBody {
  readonly tree: Root;
  readonly links: readonly BodyLink[];
  /** Spans of raw HTML, which is shown as text. */
  readonly html: readonly Span[];
}

/** A body and its place in its file. */
export interface BodyReading extends ParsedBody {
  readonly text: string;
  /** What links name its headings by; a heading that repeats one before it has no anchor of its own. */
  readonly anchors: ReadonlySet<string>;
  /** Offset of its first character in its file. */
  readonly offset: number;
}

/**
 * Reads a body that begins at an offset of its file. Pure: the same text gives the same tree. Parsing costs more
 * than all else about an item, so it waits until somebody asks for what only it can tell; and trees take more memory
 * than their texts, so only what is small is kept.
 */
export function readBody(text: string, offset = 0): BodyReading {
  let found: Pick<ParsedBody, 'links' | 'html'> | undefined;
  let anchors: ReadonlySet<string> | undefined;
  const find = (): Pick<ParsedBody, 'links' | 'html'> => {
    const { links, html } = parseBody(text);
    found ??= { links, html };
    return found;
  };
  return {
    text,
    offset,
    get tree() {
      return parseBody(text).tree;
    },
    get links() {
      return mayLink.test(text) ? (found ?? find()).links : [];
    },
    get anchors() {
      anchors ??= anchorsOf(parseBody(text).tree);
      return anchors;
    },
    get html() {
      return text.includes('<') ? (found ?? find()).html : [];
    },
  };
}

/** Without one of these, nothing in a text is a link that could be at fault. */
const mayLink = /[[<@]|:\/\/|www\./i;

/** Who asks for a tree often asks for it again next. */
let latest: { readonly text: string; readonly parsed: ParsedBody } | undefined;

function parseBody(text: string): ParsedBody {
  if (latest?.text === text) return latest.parsed;
  const unix = text.replaceAll('\r\n', '\n');
  const blocks = readInParts(unix, blocksOf);
  const { tree, links, html } = blocks
    ? { tree: rootOf(blocks), links: blocks.links, html: [] }
    : parse(unix);
  const place = (span: Span): Span => inWindowsText(span, text);
  const parsed =
    unix === text
      ? { tree, links, html }
      : {
          tree,
          links: links.map(({ url, span }) => ({ url, span: place(span) })),
          html: html.map(place),
        };
  latest = { text, parsed };
  return parsed;
}

/** Where a span of a text with bare line feeds stands in the text as it was written, with a `\r` before them. */
function inWindowsText({ start, end }: Span, text: string): Span {
  const place = (offset: number): number => {
    let at = offset;
    for (
      let found = text.indexOf('\r\n');
      found >= 0 && found < at;
      found = text.indexOf('\r\n', found + 2)
    ) {
      at += 1;
    }
    return at;
  };
  return { start: place(start), end: place(end) };
}

function rootOf({ children }: Blocks): Root {
  return { type: 'root', children: [...children] };
}

function blocksOf(part: string): Blocks {
  const { tree, links } = parse(part);
  return { children: tree.children, links };
}

/** Reads a text by the full parser. */
export function parse(text: string, parser = mayExtend.test(text) ? extended : common): ParsedBody {
  const tree = parser.parse(text);
  const links: BodyLink[] = [];
  const html: Span[] = [];
  visit(tree, (node, _, parent) => {
    if (node.type === 'html') html.push(spanOf(node));
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
      links.push({ url: node.url, span: node.position ? spanOf(node) : placeOfBare(node, parent, text) });
    }
  });
  return { tree: plain(tree), links, html };
}

function anchorsOf(tree: Root): ReadonlySet<string> {
  const anchors = new Set<string>();
  const collect = (node: Nodes): void => {
    if (node.type === 'heading') anchors.add(headingAnchor(wordsOf(node)));
    else if ('children' in node) node.children.forEach(collect);
  };
  collect(tree);
  anchors.delete('');
  return anchors;
}

/** The words of a node, as they are shown. */
function wordsOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

function spanOf(node: Nodes): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

/** Where an address without marks stands that the parser finds last, and gives no place. */
function placeOfBare(node: Nodes, parent: Nodes | undefined, text: string): Span {
  const within = parent ? spanOf(parent) : { start: 0, end: text.length };
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
