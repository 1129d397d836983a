/**
 * Markdown of the simplest kind – headings, paragraphs, tight lists, tables, links – straight to the tree that
 * the parser would give, some fifty times faster. Whatever could mean anything else is left to the parser, and
 * tests hold both against each other.
 */
import type { List, ListItem, PhrasingContent, RootContent, Table, TableRow } from 'mdast';
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
    const end = rest.findIndex(
      ({ text }, index) => index > 0 && kindOf(text) !== kindOf(rest[0]?.text ?? ''),
    );
    const block = end < 0 ? rest : rest.slice(0, end);
    into.push(readBlock(block, links));
    // A list or a table takes what follows it without a blank line; only a paragraph ends where a list begins.
    if (
      end > 0 &&
      !(kindOf(block[0]?.text ?? '') === 'words' && kindOf(rest[end]?.text ?? '') === 'bullets')
    ) {
      throw notPlain;
    }
    rest = rest.slice(block.length);
  }
}

function kindOf(line: string): 'bullets' | 'numbers' | 'rows' | 'words' {
  if (bullet.test(line)) return 'bullets';
  if (numbered.test(line)) return 'numbers';
  return row.test(line) ? 'rows' : 'words';
}

function readBlock(lines: readonly Line[], links: PlacedLink[]): RootContent {
  const kind = kindOf(lines[0]?.text ?? '');
  if (kind === 'rows') return tableOf(lines, links);
  if (kind === 'words') return { type: 'paragraph', children: paragraph(lines, links) };
  return listOf(lines, kind === 'numbers' ? numbered : bullet, links);
}

function paragraph(lines: readonly Line[], links: PlacedLink[]): PhrasingContent[] {
  if (lines.some(({ text }) => otherStart.test(text) || text.endsWith(' '))) throw notPlain;
  return phrases({ text: lines.map(({ text }) => text).join('\n'), at: lines[0]?.at ?? 0 }, links);
}

function listOf(lines: readonly Line[], marker: RegExp, links: PlacedLink[]): List {
  const items = lines.map(({ text, at }): ListItem => {
    const mark = marker.exec(text)?.[0] ?? '';
    const children = paragraph([{ text: text.slice(mark.length), at: at + mark.length }], links);
    return { type: 'listItem', spread: false, checked: null, children: [{ type: 'paragraph', children }] };
  });
  const first = numbered.exec(lines[0]?.text ?? '');
  return {
    type: 'list',
    ordered: first !== null,
    start: first && Number(first[1]),
    spread: false,
    children: items,
  };
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
