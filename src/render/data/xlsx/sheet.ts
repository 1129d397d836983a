/** One sheet of a workbook as SpreadsheetML (ECMA-376): numbers are numbers, codes and dates are text. */
import { cellText } from '../tables/csv.js';
import type { Cell, Column } from '../tables/table.js';
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

/** The XML of a sheet while its rows come; its first row stays in view. */
export class SheetXml {
  readonly #names: readonly string[];
  #rows = 1;

  constructor(
    private readonly columns: readonly Column<never>[],
    private readonly strings: SharedStrings,
  ) {
    this.#names = columns.map((_, index) => columnName(index));
  }

  /** What comes before the rows of the table: the headings. */
  head(): string {
    const headings = this.columns.map((column, index) =>
      this.#text(`${this.#names[index]}1`, heading(column), styles.heading),
    );
    return (
      `${declaration}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0">` +
      '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
      `<cols>${this.columns.map(widthXml).join('')}</cols><sheetData>` +
      `<row r="1" ht="32" customHeight="1">${headings.join('')}</row>`
    );
  }

  /** The next row, of one cell a column. */
  row(cells: readonly Cell[]): string {
    const number = ++this.#rows;
    let xml = `<row r="${number}">`;
    for (let index = 0; index < cells.length; index++) {
      const cell = cells[index];
      if (cell !== undefined) xml += this.#cell(`${this.#names[index]}${number}`, cell);
    }
    return `${xml}</row>`;
  }

  /** What comes after the last row. */
  end(): string {
    return `</sheetData><autoFilter ref="A1:${this.#names.at(-1)}${this.#rows}"/></worksheet>`;
  }

  #cell(reference: string, cell: NonNullable<Cell>): string {
    if (typeof cell === 'number') return `<c r="${reference}"><v>${cell}</v></c>`;
    if (typeof cell === 'boolean') return `<c r="${reference}" t="b"><v>${cell ? 1 : 0}</v></c>`;
    const text = cellText(cell);
    return text === '' ? '' : this.#text(reference, text, styles.text);
  }

  #text(reference: string, text: string, style: number): string {
    const shown = text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
    return `<c r="${reference}" s="${style}" t="s"><v>${this.strings.number(shown)}</v></c>`;
  }
}

function widthXml({ type, name }: Column<never>, index: number): string {
  const width = type.type === 'string' || type.type === 'list' ? (type.enum || name === 'id' ? 18 : 32) : 12;
  return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;
}

/** A, B … Z, AA, AB …: the name of a column counted from 0. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}
