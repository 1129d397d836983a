/** Code frames: the offending lines with carets below, right under Chinese text, too. */
import type { Located } from '../text/diagnostic.js';
import { lineAt, lineStarts } from '../text/source.js';
import { displayWidth } from '../text/width.js';

/** Widest line shown where no terminal says its width, in columns; longer ones are cut around the place. */
const widest = 100;

/** One line of a frame: its number (or none below the code) and its text. */
export interface FrameLine {
  readonly number: number | undefined;
  readonly text: string;
  readonly carets: boolean;
}

/** The line before the place, the line itself, and carets under it. Empty for an empty source. */
export function codeFrame(
  text: string,
  { start, end }: Pick<Located, 'start' | 'end'>,
  columns: number = widest,
): FrameLine[] {
  if (text === '') return [];
  const starts = lineStarts(text);
  const line = printable(lineAt(text, start.line, starts));
  const until = end.line === start.line ? end.column - 1 : line.length;
  const from = Math.min(start.column - 1, line.length);
  const shown = cut(line, from, Math.max(until, from + 1), Math.min(columns, widest));
  const carets =
    ' '.repeat(displayWidth(shown.text.slice(0, shown.from))) +
    '^'.repeat(Math.max(1, displayWidth(shown.text.slice(shown.from, shown.until))));
  const before = start.line > 1 ? printable(lineAt(text, start.line - 1, starts)) : undefined;
  return [
    ...(before === undefined || before.trim() === ''
      ? []
      : [{ number: start.line - 1, text: cut(before, 0, 1, Math.min(columns, widest)).text, carets: false }]),
    { number: start.line, text: shown.text, carets: false },
    { number: undefined, text: carets, carets: true },
  ];
}

/** Tabs and control characters as one blank each, so that columns can be counted. */
function printable(line: string): string {
  return line.replace(/[\p{Cc}\u2028\u2029]/gu, ' ');
}

/** A line cut to so many columns around a place; offsets move with it. */
function cut(
  line: string,
  from: number,
  until: number,
  maxColumns: number,
): { text: string; from: number; until: number } {
  if (displayWidth(line) <= maxColumns) return { text: line, from, until: Math.min(until, line.length) };
  const begin = Math.max(0, from - Math.floor(maxColumns * 0.3));
  let text = begin > 0 ? `…${line.slice(begin)}` : line;
  const shift = begin > 0 ? 1 - begin : 0;
  if (displayWidth(text) > maxColumns) {
    let width = 0;
    let length = 0;
    for (const character of text) {
      width += displayWidth(character);
      if (width > maxColumns - 1) break;
      length += character.length;
    }
    text = `${text.slice(0, length)}…`;
  }
  return { text, from: Math.min(from + shift, text.length), until: Math.min(until + shift, text.length) };
}
