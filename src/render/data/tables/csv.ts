/**
 * Tables as CSV (RFC 4180): UTF-8 with a byte order mark, so that spreadsheets read Chinese text;
 * CRLF; English keys in the first row.
 */
import { type Cell, listDelimiter } from './table.js';

/** What a CSV file begins with. */
export const byteOrderMark = '\uFEFF';

/** A row with its end. */
export function csvLine(cells: readonly Cell[]): string {
  let line = '';
  for (let index = 0; index < cells.length; index++) {
    if (index > 0) line += ',';
    const cell = cells[index];
    if (cell !== undefined) line += csvCell(cell);
  }
  return `${line}\r\n`;
}

/** A cell, quoted where it must be. Only text is made safe: a number never runs. */
export function csvCell(cell: Cell): string {
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  const text = safeText(cellText(cell));
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A cell as text; a delimiter inside an element of a list becomes its full-width twin. */
export function cellText(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell !== 'object') return String(cell);
  return cell.map((element) => element.replaceAll(listDelimiter, '｜')).join(listDelimiter);
}

/**
 * Text that no spreadsheet runs as a formula: an apostrophe goes before `=`, `+`, `-`, `@`, tab, CR or
 * LF at the beginning, and before their full-width twins (OWASP, "CSV Injection"). It also goes before
 * a text that already begins with apostrophes and such a character; so a reader gets every text back
 * by taking one apostrophe off what matches {@link guarded}.
 */
function safeText(text: string): string {
  return dangerous.test(text) ? `'${text}` : text;
}

const dangerous = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** What a guarded text looks like. */
export const guarded: RegExp = /^'+[=+\-@\t\r\n＝＋－＠]/;
