/** One sheet of a workbook as SpreadsheetML (ECMA-376): numbers are numbers, codes and dates are text. */
import { cellText } from '../tables/csv.js';
import type { Cell, Column } from '../tables/table.js';
import { declaration, escaped } from '../xml.js';

/** The namespace of SpreadsheetML. */
export const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Cell formats of the workbook, by their number in its styles. */
const styles = { normal: 0, heading: 1, text: 2 } as const;

/** Longest text of a cell that spreadsheets accept, in UTF-16 code units. */
export const longest = 32_767;

/**
 * Begins what spreadsheets read as the code of a character, as in `form_x2026_.pdf` (ECMA-376, ST_Xstring): the
 * underscore is written by its own code.
 */
const characterCode = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** Stand in rows whose place is not known yet for the beginning of a row, and for its number: XML cannot hold them. */
const [rowMark, numberMark] = ['\u0001', '\u0000'];

/** What stands over a column: its Chinese name, and beneath it, in the same cell, the key. */
export function heading({ label, name }: Pick<Column<unknown>, 'label' | 'name'>): string {
  return `${label.zh}\n${name}`;
}

/** What comes before the rows of a table: the headings, which stay in view, as the first column does. */
export function sheetHead(columns: readonly Column<never>[]): string {
  const headings = columns.map((column, index) =>
    textCell(`${columnName(index)}1`, heading(column), styles.heading),
  );
  return (
    `${declaration}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0">` +
    '<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/></sheetView></sheetViews>' +
    `<cols>${columns.map(widthXml).join('')}</cols><sheetData>` +
    `<row r="1" ht="32" customHeight="1">${headings.join('')}</row>`
  );
}

/** What comes after the last row, which has the number `rows`. */
export function sheetEnd(columns: readonly Column<never>[], rows: number): string {
  return `</sheetData><autoFilter ref="A1:${columnName(columns.length - 1)}${rows}"/></worksheet>`;
}

/** The beginning and the end of a row that has no number yet: {@link numbered} gives it. */
export const [rowBegin, rowEnd] = [`${rowMark}<row r="${numberMark}">`, '</row>'];

/** A row of one cell a column, without its number. */
export function rowXml(cells: readonly Cell[]): string {
  let xml = rowBegin;
  for (let index = 0; index < cells.length; index++) {
    const cell = cells[index];
    if (cell !== undefined) xml += cellXml(index, cell);
  }
  return xml + rowEnd;
}

let scratch = new Uint8Array(0);

/** Rows with their numbers, the first of which is given; the bytes are good until the next call. */
export function numbered(rows: Uint8Array, first: number): Uint8Array {
  // A mark stands in at least as many bytes as a number has digits.
  if (scratch.length < rows.length * 2) scratch = new Uint8Array(rows.length * 2);
  let number = first - 1;
  let digits: readonly number[] = [];
  let used = 0;
  for (let index = 0; index < rows.length; index++) {
    const byte = rows[index] as number;
    if (byte > 1) scratch[used++] = byte;
    else if (byte === 1) digits = digitsOf(++number);
    else for (const digit of digits) scratch[used++] = digit;
  }
  return scratch.subarray(0, used);
}

function digitsOf(number: number): readonly number[] {
  return [...String(number)].map((digit) => digit.charCodeAt(0));
}

/** A cell of a row that has no number yet; nothing for an empty text. `index`: of its column. */
export function cellXml(index: number, cell: NonNullable<Cell>): string {
  const reference = columnName(index) + numberMark;
  if (typeof cell === 'number') return `<c r="${reference}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${reference}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  const text = cellText(cell);
  return text === '' ? '' : textCell(reference, text, styles.text);
}

/** What stands before a text that needs nothing to be escaped or kept, in a row that has no number yet. */
export function textBegin(index: number): string {
  return textCell(columnName(index) + numberMark, '', styles.text).slice(0, -textEnd.length);
}

/** What stands after a text. */
export const textEnd = '</t></is></c>';

/**
 * A text stands in its cell, not in a table of all texts of the workbook: so rows are what they are whatever other
 * rows there are.
 */
function textCell(reference: string, text: string, style: number): string {
  const shown = text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
  const space = /^\s|\s$/.test(shown) ? ' xml:space="preserve"' : '';
  const literal = shown.replace(characterCode, '_x005F_');
  return `<c r="${reference}" s="${style}" t="inlineStr"><is><t${space}>${escaped(literal)}${textEnd}`;
}

function widthXml({ type, name }: Column<never>, index: number): string {
  const width = type.type === 'string' || type.type === 'list' ? (type.enum || name === 'id' ? 18 : 32) : 12;
  return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;
}

const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));

/** A, B … Z, AA, AB …: the name of a column counted from 0. */
export function columnName(index: number): string {
  const letter = letters[index % 26] as string;
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}
