/** A source file and places in it. */

/** A file of the catalogue: its path below the catalogue's folder (with `/`) and its decoded text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** A stretch of a source: offsets in UTF-16 code units, `end` excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place as people read it: line and column from 1, the column in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The path of a value inside a document, with English keys: `['timeLimit', 'promised']`. */
export type FieldPath = readonly (string | number)[];

/** A text and the offsets at which its lines begin. */
interface Lines {
  readonly text: string;
  readonly starts: readonly number[];
}

/** The texts whose lines were asked for last: a register may have thousands of findings, and what they relate to is elsewhere. */
let latest: readonly Lines[] = [];
const mostTexts = 4;

/** Offsets at which the lines of a text begin; a line ends with LF or CRLF. */
export function lineStarts(text: string): readonly number[] {
  const lines = latest.find((one) => one.text === text) ?? { text, starts: startsIn(text) };
  if (lines !== latest[0]) latest = [lines, ...latest.filter((one) => one !== lines)].slice(0, mostTexts);
  return lines.starts;
}

function startsIn(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Line and column of an offset; an offset outside the text is moved to its nearest end. */
export function positionAt(text: string, offset: number): Position {
  const starts = lineStarts(text);
  const at = Math.max(0, Math.min(offset, text.length));
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= at) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: at - (starts[low] as number) + 1 };
}

/** The text of a line (from 1) without its line break; empty beyond the last line. */
export function lineAt(text: string, line: number, starts = lineStarts(text)): string {
  const start = starts[line - 1];
  if (start === undefined) return '';
  return text.slice(start, starts[line] ?? text.length).replace(/\r?\n$/, '');
}

/** Whether one path is the other or leads into it. */
export function overlaps(a: FieldPath, b: FieldPath): boolean {
  const shared = Math.min(a.length, b.length);
  for (let i = 0; i < shared; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** A path as one writes it: `materials[2].form`. */
export function pathText(path: FieldPath): string {
  return path.reduce<string>(
    (text, part) => (typeof part === 'number' ? `${text}[${part}]` : text ? `${text}.${part}` : part),
    '',
  );
}
