/**
 * Markdown of the simplest kind – headings, paragraphs, tight lists, tables, quotations – straight to the tree that
 * the parser would give, some fifty times faster. Whatever could mean anything else is left to the parser, and
 * tests hold both against each other.
 */
import type { BlockContent, List, ListItem, PhrasingContent, RootContent, Table, TableRow } from 'mdast';
import { type PlacedLink, plainWords } from './plainWords.js';

/** Blocks without positions, with the links in them and where they stand in the text. */
export interface Blocks {
  readonly children: readonly RootContent[];
  readonly links: readonly PlacedLink[];
}

/** One line of a body and where it begins in it. */
export interface Line {
  readonly text: string;
  readonly at: number;
}

/** Raised where a text is not of the simplest kind. */
class NotPlain extends Error {}
const notPlain = new NotPlain();

const heading = /^(#{1,6}) (?=[^\s#])([^#]*[^\s#])$/u;
const bullet = /^- (?=\S)/u;
const numbered = /^(\d{1,9})\. (?=\S)/u;
const quoted = /^> (?=\S)/u;
const rule = /^(?:-{3,}|\*{3,})$/u;
const row = /^\|.+\|$/u;
const delimiters = /^\|(?: ?:?-+:? ?\|)+$/u;
/** What may begin a block of another kind, and so neither a paragraph's line nor an item's text. */
const otherStart = /^(?:[\s#>\-+=:|]|\d{1,9}[.)](?:\s|$))/u;

/** Reads lines without a blank one between them; undefined where the parser must. */
export function readPlain(lines: readonly Line[]): Blocks | undefined {
  const links: PlacedLink[] = [];
  const children: RootContent[] = [];
  try {
    readLines(lines, children, links);
  } catch (error) {
    if (error === notPlain) return undefined;
    throw error;
  }
  return { children, links };
}

function readLines(lines: readonly Line[], into: RootContent[], links: PlacedLink[]): void {
  let rest = lines;
  while (rest[0]) {
    const title = heading.exec(rest[0].text);
    if (title) {
      const [, marks = '', words = ''] = title;
      const depth = marks.length as 1 | 2 | 3 | 4 | 5 | 6;
      const children = phrases({ text: words, at: rest[0].at + depth + 1 }, links);
      into.push({ type: 'heading', depth, children });
      rest = rest.slice(1);
      continue;
    }
    const kind = kindOf(rest[0].text);
    const end = rest.findIndex(
      ({ text }) => kindOf(text) !== kind && !(isList(kind) && text.startsWith(' ')),
    );
    const block = end < 0 ? rest : rest.slice(0, end);
    into.push(readBlock(block, kind, links));
    // A list or a table takes what follows it without a blank line; only a paragraph ends where a list begins.
    if (end > 0 && !(kind === 'words' && kindOf(rest[end]?.text ?? '') === 'bullets')) throw notPlain;
    rest = rest.slice(block.length);
  }
}

type Kind = 'bullets' | 'numbers' | 'quotation' | 'rows' | 'rule' | 'words';

function kindOf(line: string): Kind {
  if (bullet.test(line)) return 'bullets';
  if (numbered.test(line)) return 'numbers';
  if (quoted.test(line)) return 'quotation';
  if (rule.test(line)) return 'rule';
  return row.test(line) ? 'rows' : 'words';
}

function isList(kind: Kind): boolean {
  return kind === 'bullets' || kind === 'numbers';
}

function readBlock(lines: readonly Line[], kind: Kind, links: PlacedLink[]): RootContent {
  switch (kind) {
    case 'rows':
      return tableOf(lines, links);
    case 'words':
      return { type: 'paragraph', children: paragraph(lines, links) };
    case 'quotation': {
      const inner = lines.map((line) => indented(line, 2));
      if (inner.some(({ text }) => text.startsWith('>'))) throw notPlain;
      const children: RootContent[] = [];
      readLines(inner, children, links);
      return { type: 'blockquote', children: children as BlockContent[] };
    }
    case 'rule':
      // Below a paragraph it would make a heading of it.
      if (lines.length > 1) throw notPlain;
      return { type: 'thematicBreak' };
    default:
      return listOf(lines, kind === 'numbers' ? numbered : bullet, links);
  }
}

/** A line without so many characters at its beginning. */
function indented({ text, at }: Line, width: number): Line {
  return { text: text.slice(width), at: at + width };
}

function paragraph(lines: readonly Line[], links: PlacedLink[]): PhrasingContent[] {
  if (lines.some(({ text }) => otherStart.test(text))) throw notPlain;
  const children: PhrasingContent[] = [];
  let from = 0;
  for (const [index, { text }] of lines.entries()) {
    const isLast = index === lines.length - 1;
    if (isLast || text.endsWith('  ')) {
      children.push(...together(lines.slice(from, index + 1), links));
      if (!isLast) children.push({ type: 'break' });
      from = index + 1;
    }
  }
  return children;
}

/** Lines without a break between them; the spaces at their ends mean nothing. */
function together(lines: readonly Line[], links: PlacedLink[]): PhrasingContent[] {
  const text = lines.map((line) => line.text.replace(/ +$/u, '')).join('\n');
  const before = links.length;
  const at = lines[0]?.at ?? 0;
  const children = phrases({ text, at }, links);
  // In a quotation, or behind spaces, lines do not follow each other: the places of links would be wrong.
  if (links.length > before && lines.at(-1)?.at !== at + text.lastIndexOf('\n') + 1) throw notPlain;
  return children;
}

function listOf(lines: readonly Line[], marker: RegExp, links: PlacedLink[]): List {
  const items: ListItem[] = [];
  for (let at = 0; at < lines.length; ) {
    let end = at + 1;
    while (lines[end]?.text.startsWith(' ')) end += 1;
    items.push(itemOf(lines.slice(at, end), marker, links));
    at = end;
  }
  const first = numbered.exec(lines[0]?.text ?? '');
  return {
    type: 'list',
    ordered: first !== null,
    start: first && Number(first[1]),
    spread: false,
    children: items,
  };
}

/** An entry of one line, with a list of its own below it or none. */
function itemOf([line, ...below]: readonly Line[], marker: RegExp, links: PlacedLink[]): ListItem {
  const width = (line && marker.exec(line.text)?.[0].length) ?? 0;
  const words = indented(line ?? { text: '', at: 0 }, width);
  const task = /^\[([ x])\] (?=\S)/iu.exec(words.text);
  const own = task ? indented(words, task[0].length) : words;
  const children: BlockContent[] = [{ type: 'paragraph', children: paragraph([own], links) }];
  if (below[0]) children.push(listBelow(below, width, links));
  return { type: 'listItem', spread: false, checked: task ? task[1] !== ' ' : null, children };
}

/** A list in an entry whose own words begin after so many characters; its marks stand up to three further right. */
function listBelow(lines: readonly Line[], width: number, links: PlacedLink[]): List {
  const margin = lines[0]?.text.search(/[^ ]/u) ?? 0;
  const isInside =
    margin >= width && margin <= width + 3 && lines.every(({ text }) => text.search(/[^ ]/u) >= margin);
  if (!isInside) throw notPlain;
  const inner = lines.map((line) => indented(line, margin));
  const kind = kindOf(inner[0]?.text ?? '');
  // Within a paragraph only what is numbered 1 begins a list.
  if (kind !== 'bullets' && !(kind === 'numbers' && inner[0]?.text.startsWith('1. '))) throw notPlain;
  const blocks: RootContent[] = [];
  readLines(inner, blocks, links);
  const [list] = blocks;
  if (blocks.length !== 1 || list?.type !== 'list') throw notPlain;
  return list;
}

function tableOf(lines: readonly Line[], links: PlacedLink[]): Table {
  const [head, rule, ...body] = lines;
  if (!head || !rule || !delimiters.test(rule.text)) throw notPlain;
  const align = rule.text.slice(1, -1).split('|').map(alignment);
  const rows = [head, ...body].map((line) => rowOf(line, align.length, links));
  return { type: 'table', align, children: rows };
}

function alignment(cell: string): 'left' | 'right' | 'center' | null {
  const [left, right] = [cell.trim().startsWith(':'), cell.trim().endsWith(':')];
  if (left) return right ? 'center' : 'left';
  return right ? 'right' : null;
}

function rowOf({ text, at }: Line, columns: number, links: PlacedLink[]): TableRow {
  const cells = text.slice(1, -1).split('|');
  if (cells.length !== columns) throw notPlain;
  let start = at + 1;
  return {
    type: 'tableRow',
    children: cells.map((cell) => {
      const words = cell.replace(/^ +| +$/gu, '');
      const children = phrases({ text: words, at: start + cell.indexOf(words) }, links);
      start += cell.length + 1;
      return { type: 'tableCell', children };
    }),
  };
}

function phrases({ text, at }: Line, links: PlacedLink[]): PhrasingContent[] {
  const found = plainWords(text, at, links);
  if (!found) throw notPlain;
  return found;
}
