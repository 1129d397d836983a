/** Markdown bodies: parsed when somebody asks, links and raw HTML read for checking. */
import type { Nodes, Root } from 'mdast';
import { anchorOf } from '../model/anchors.js';
import type { Span } from '../text/source.js';
import { readInParts } from './bodyParts.js';
import { type ParsedBody, parse, placeBefore } from './parser.js';
import type { Blocks } from './plainBlocks.js';
import type { PlacedLink } from './plainWords.js';

/** A link in a body and where it stands in the body's text. */
export type BodyLink = PlacedLink;

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
  const read = blocks ? { tree: rootOf(blocks), links: blocks.links, html: [] } : parse(unix);
  const parsed = unix === text ? read : inWindowsText(read, unix);
  latest = { text, parsed };
  return parsed;
}

/** What was found in a text, with its places in the same text with the line ends of Windows. */
function inWindowsText({ tree, links, html }: ParsedBody, unix: string): ParsedBody {
  const ends = [...unix.matchAll(/\n/g)].map(({ index }) => index);
  const place = (span: Span): Span => placeBefore(span, ends, -1);
  return { tree, links: links.map(({ url, span }) => ({ url, span: place(span) })), html: html.map(place) };
}

function rootOf({ children }: Blocks): Root {
  return { type: 'root', children: [...children] };
}

function blocksOf(part: string): Blocks {
  const { tree, links } = parse(part);
  return { children: tree.children, links };
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
