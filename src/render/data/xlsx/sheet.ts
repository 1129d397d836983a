/** One sheet of a workbook as SpreadsheetML (ECMA-376): numbers are numbers, codes and dates are text. */
import { cellText } from '../tables/csv.js';
import type { Cell, Column, Table } from '../tables/table.js';
import type { SharedStrings } from './strings.js';
import { declaration, main } from './xml.js';

/** Cell formats of the workbook, by their number in its styles. */
export const styles = { normal: 0, heading: 1, text: 2 } as const;

/** Longest text of a cell that spreadsheets accept, in UTF-16 code units. */
const longest = 32_767;

/** What stands over a column: its Chinese name, and beneath it, in the same cell, the key. */
export function heading({ label, name }: Pick<Column<unknown>, 'label' | 'name'>): string {
  return `${label.zh}\n${name}`;
}

/** The XML of a sheet in pieces; its first row stays in view. */
export function* sheetXml(
  columns: readonly Column<unknown>[],
  rows: Iterable<unknown>,
  strings: SharedStrings,
): Generator<string> {
  const names = columns.map((_, index) => columnName(index));
  const last = names.at(-1);
  yield `${declaration}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0">` +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<cols>${columns.map(widthXml).join('')}</cols><sheetData>`;
  yield `<row r="1" ht="32" customHeight="1">${columns.map((column, index) => textXml(`${names[index]}1`, heading(column), styles.heading, strings)).join('')}</row>`;
  let number = 1;
  for (const row of rows) {
    number++;
    const cells = columns.map((column, index) =>
      cellXml(`${names[index]}${number}`, column.value(row), strings),
    );
    yield `<row r="${number}">${cells.join('')}</row>`;
  }
  yield `</sheetData><autoFilter ref="A1:${last}${number}"/></worksheet>`;
}

/** A table as a sheet. */
export function tableXml(
  table: Table,
  catalogue: Parameters<Table['rows']>[0],
  strings: SharedStrings,
): Generator<string> {
  return sheetXml(table.columns, table.rows(catalogue), strings);
}

function cellXml(reference: string, cell: Cell, strings: SharedStrings): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return `<c r="${reference}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${reference}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  const text = cellText(cell);
  return text === '' ? '' : textXml(reference, text, styles.text, strings);
}

function textXml(reference: string, text: string, style: number, strings: SharedStrings): string {
  const shown = text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
  return `<c r="${reference}" s="${style}" t="s"><v>${strings.number(shown)}</v></c>`;
}

function widthXml({ type, name }: Column<unknown>, index: number): string {
  const width = type.type === 'string' || type.type === 'list' ? (type.enum || name === 'id' ? 18 : 32) : 12;
  return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;
}

/** A, B … Z, AA, AB …: the name of a column counted from 0. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}
