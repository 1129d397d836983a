/** All tables of a catalogue, and the files that hold them. */

import { linedJson } from '../../../text/json.js';
import type { Artefact } from '../../artefact.js';
import type { Batch } from '../batch.js';
import type { BatchesMade } from '../batchesMade.js';
import type { Format } from '../format.js';
import type { Join } from '../join.js';
import { joinOf, type LargeFile } from '../largeFile.js';
import type { Ledger } from '../manifest/ledger.js';
import type { PublishedHead, PublishedItem } from '../published/records.js';
import { heading, numbered } from '../xlsx/sheet.js';
import { mostRows, type Stretch, stretches } from '../xlsx/stretches.js';
import { sheetName, type TableSheet, workbookPieces } from '../xlsx/workbook.js';
import { type SegmentFacts, type ZipSegment, zipSegment } from '../xlsx/zip.js';
import { basisTables } from './bases.js';
import { contactTables } from './contacts.js';
import { byteOrderMark, csvLine } from './csv.js';
import { dataPackage, type TableForm } from './datapackage.js';
import { feeTables } from './fees.js';
import { handlingTables } from './handling.js';
import { itemsTable } from './items.js';
import { materialTables } from './materials.js';
import { registerTables } from './registers.js';
import { TableRows } from './rows.js';
import type { Cell, Table } from './table.js';

/** The tables, those that are referred to first. */
export const tables: readonly Table[] = [
  ...registerTables,
  itemsTable,
  ...handlingTables,
  ...materialTables,
  ...feeTables,
  ...basisTables,
  ...contactTables,
];

/** Where the workbook stands below the data folder. */
const workbookPath = 'tables/catalogue.xlsx';

/** Where the CSV file of a table stands below the data folder. */
function csvPath({ name }: Table): string {
  return `tables/${name}.csv`;
}

/** Under this name batches note how many rows they have in each table. */
const countNotes = 'table rows';

/** How many rows a batch has in each table, by the names of the tables. */
type RowCounts = Readonly<Record<string, number>>;

/**
 * The tables as CSV files and as one workbook. A table without rows is not published. `most`: how many rows of a table
 * stand on one sheet.
 */
export function tableFormat(head: PublishedHead, _ids: readonly string[] = [], most = mostRows): Format {
  const growing = tables.map((table) => new GrowingTable(table, head));
  return {
    largeFiles: growing.map(({ file }) => file),
    add(item) {
      for (const one of growing) one.add(item);
      return [];
    },
    endBatch(batch) {
      const counts = growing.map((one) => [one.table.name, one.leave(batch)] as const);
      batch.note(countNotes, JSON.stringify(Object.fromEntries(counts)));
    },
    joins: [workbookJoin(head, growing, most), ...growing.map(({ file }) => joinOf(file))],
  };
}

/** A table in both its forms while its rows come. */
class GrowingTable {
  readonly file: LargeFile;
  /** The rows of registers, which come first. */
  readonly first: readonly (readonly Cell[])[];
  readonly #rows: TableRows;

  constructor(
    readonly table: Table,
    head: PublishedHead,
  ) {
    this.#rows = new TableRows(table);
    this.first = [...(table.ofHead?.(head) ?? [])].map((row) =>
      table.columns.map((column) => column.value(row as never)),
    );
    const heading = csvLine(table.columns.map(({ name }) => name));
    this.file = {
      path: `data/${csvPath(table)}`,
      head: byteOrderMark + heading + this.first.map(csvLine).join(''),
      opening: '',
      between: '',
      tail: '',
      isOptional: this.first.length === 0,
    };
  }

  /** Under this name batches leave rows for the workbook. */
  get rowsName(): string {
    return `rows of ${this.table.name}`;
  }

  add(item: PublishedItem): void {
    this.#addTo(this.#rows, item);
  }

  /** Leaves the rows of a batch; gives how many there are. */
  leave(batch: Batch): number {
    const { lines, xml, count } = this.#rows;
    batch.add(this.file, lines.bytes);
    batch.leave(this.rowsName, xml.bytes);
    this.#rows.empty();
    return count;
  }

  /** The rows of items for the workbook, made again. */
  rowsAgain(items: Iterable<PublishedItem>): Uint8Array {
    const rows = new TableRows(this.table);
    for (const item of items) this.#addTo(rows, item);
    return rows.xml.bytes;
  }

  #addTo(rows: TableRows, item: PublishedItem): void {
    for (const row of this.table.ofItem?.(item) ?? []) rows.add(row);
  }
}

/** The workbook; it stands as long as no row of any table has changed. */
function workbookJoin(head: PublishedHead, all: readonly GrowingTable[], most: number): Join {
  const path = `data/${workbookPath}`;
  return {
    name: path,
    // A row is the same in both forms.
    restsOn: all.map(({ file }) => file.path),
    *make(made) {
      const counted = [...made.notes<RowCounts>(countNotes)];
      const filled = all.flatMap((one) => sheetsOf(one, counted, made, most));
      for (const { bytes, segment } of workbookPieces(head, filled))
        yield { path, piece: bytes, last: false, ...(segment ? { segment } : {}) };
      yield { path, piece: '', last: true };
    },
  };
}

/** The sheets of a table, none where it has no rows. Segments that were compressed by the last build, and have stayed in their place, are not compressed again. */
function sheetsOf(
  one: GrowingTable,
  counted: readonly RowCounts[],
  made: BatchesMade,
  most: number,
): readonly TableSheet[] {
  const { table } = one;
  const counts = countsIn(table, counted);
  return stretchesOf(one, counts, most).map(({ first, batches, others }, index) => ({
    table,
    name: sheetName(table, index),
    first: one.first.slice(...first),
    others,
    *segments(row) {
      let next = row;
      for (const [at, part] of [...made.parts()].slice(...batches).entries()) {
        const count = counts[batches[0] + at] ?? 0;
        if (count > 0) yield compressedRows(one, part, next, made);
        next += count;
      }
    },
  }));
}

/** How many rows each batch has in a table. */
function countsIn({ name }: Table, counted: readonly RowCounts[]): readonly number[] {
  return counted.map((counts) => counts[name] ?? 0);
}

/** How the rows of a table are spread over sheets; none where it has none. */
function stretchesOf({ first }: GrowingTable, counts: readonly number[], most: number): readonly Stretch[] {
  const isEmpty = first.length === 0 && counts.every((count) => count === 0);
  return isEmpty ? [] : stretches(first.length, counts, most);
}

function compressedRows(one: GrowingTable, part: number, row: number, made: BatchesMade): ZipSegment {
  const { store } = made;
  const segment = { part, name: `compressed ${one.table.name} from ${row}` };
  const facts = store.note(segment);
  const known = facts === undefined ? undefined : store.get(segment);
  if (known)
    return { compressed: Uint8Array.from(known), ...(JSON.parse(facts as string) as SegmentFacts), segment };
  const rows = store.get({ part, name: one.rowsName }) ?? one.rowsAgain(made.itemsOf(part));
  const { compressed, crc, size } = zipSegment(numbered(rows, row));
  store.keep(segment, JSON.stringify({ crc, size }));
  return { compressed, crc, size, segment };
}

/** The descriptor of the tables in both forms, when they have been published. */
export function* tableDescriptor(
  head: PublishedHead,
  made: BatchesMade,
  ledger: Ledger,
  most = mostRows,
): Generator<Artefact> {
  const counted = [...made.notes<RowCounts>(countNotes)];
  const sheetsOfTable = new Map(
    tables.map((table) => {
      const spread = stretchesOf(new GrowingTable(table, head), countsIn(table, counted), most);
      return [table, spread.map((_, index) => sheetName(table, index))];
    }),
  );
  const forms: readonly TableForm[] = [
    {
      format: 'csv',
      suffix: '',
      path: csvPath,
      heading: ({ name }) => name,
    },
    {
      format: 'xlsx',
      suffix: '-xlsx',
      path: () => workbookPath,
      heading,
      sheets: (table) => sheetsOfTable.get(table) ?? [],
    },
  ];
  const filled = tables.filter((table) => ledger.find(csvPath(table)));
  const descriptor = dataPackage(head, filled, forms, ledger);
  yield { path: 'data/tables/datapackage.json', content: linedJson(descriptor) };
}
