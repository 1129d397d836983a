/** Rows of a table in both its forms, for CSV and for the workbook, written as bytes beside each other. */
import { ByteBuffer } from '../byteBuffer.js';
import { cellXml, longest, rowBegin, rowEnd, textBegin, textEnd } from '../xlsx/sheet.js';
import { cellText, csvCell } from './csv.js';
import type { Table } from './table.js';

const bytes = (text: string): Uint8Array => Buffer.from(text);
const [begin, end, beforeEnd, lineEnd] = [rowBegin, rowEnd, textEnd, '\r\n'].map(bytes) as [
  Uint8Array,
  Uint8Array,
  Uint8Array,
  Uint8Array,
];
const comma = ','.charCodeAt(0);

/** The rows of one table. */
export class TableRows {
  /** Lines of CSV. */
  readonly lines = new ByteBuffer();
  /** Rows of a sheet, without their numbers. */
  readonly xml = new ByteBuffer();
  readonly #begins: readonly Uint8Array[];
  #count = 0;

  constructor(private readonly table: Table) {
    this.#begins = table.columns.map((_, index) => bytes(textBegin(index)));
  }

  /** How many rows there are. */
  get count(): number {
    return this.#count;
  }

  add(row: unknown): void {
    const { lines, xml } = this;
    const { columns } = this.table;
    xml.addBytes(begin);
    for (let index = 0; index < columns.length; index++) {
      if (index > 0) lines.addByte(comma);
      const cell = columns[index]?.value(row as never);
      if (cell === undefined) continue;
      const text = typeof cell === 'object' ? cellText(cell) : cell;
      if (typeof text !== 'string' || !isPlain(text)) {
        lines.add(csvCell(text));
        xml.add(cellXml(index, text));
        continue;
      }
      lines.add(text);
      xml.addBytes(this.#begins[index] as Uint8Array);
      xml.add(text);
      xml.addBytes(beforeEnd);
    }
    lines.addBytes(lineEnd);
    xml.addBytes(end);
    this.#count++;
  }

  empty(): void {
    this.lines.empty();
    this.xml.empty();
    this.#count = 0;
  }
}

/** Whether a text stands in both forms as it is: most do, so that it is found out once for both. */
function isPlain(text: string): boolean {
  return text.length > 0 && text.length <= longest && !special.test(text);
}

/**
 * What CSV quotes or guards, what XML escapes or cannot hold, what a workbook reads as the code of a character, and
 * space at an end, which XML has to be told to keep.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: XML cannot hold them
const special = /^[\s'=+\-@＝＋－＠]|[\u0000-\u001f"&,<>\ud800-\udfff\ufffe\uffff]|_x[0-9A-Fa-f]{4}_|\s$/;
