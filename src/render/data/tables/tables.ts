/** All tables of a catalogue, and the files that hold them. */
import type { Artefact } from '../../artefact.js';
import type { Format } from '../format.js';
import { GrowingFile } from '../growing.js';
import type { Ledger } from '../manifest/ledger.js';
import type { PublishedHead } from '../published/records.js';
import { heading } from '../xlsx/sheet.js';
import { type Sheet, sheetName, Workbook } from '../xlsx/workbook.js';
import { basisTables } from './bases.js';
import { contactTables } from './contacts.js';
import { byteOrderMark, csvLine } from './csv.js';
import { dataPackage, type TableForm } from './datapackage.js';
import { feeTables } from './fees.js';
import { handlingTables } from './handling.js';
import { itemsTable } from './items.js';
import { materialTables } from './materials.js';
import { registerTables } from './registers.js';
import type { Table } from './table.js';

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
export const workbookPath = 'tables/catalogue.xlsx';

/** Where the CSV file of a table stands below the data folder. */
export function csvPath({ name }: Table): string {
  return `tables/${name}.csv`;
}

/** A table in both its forms while its rows come. */
class GrowingTable {
  readonly file: GrowingFile;
  readonly sheet: Sheet;

  constructor(
    readonly table: Table,
    workbook: Workbook,
  ) {
    this.file = new GrowingFile(
      `data/${csvPath(table)}`,
      byteOrderMark + csvLine(table.columns.map(({ name }) => name)),
    );
    this.sheet = workbook.sheet(table);
  }

  add(row: unknown): void {
    const cells = this.table.columns.map((column) => column.value(row));
    this.file.add(csvLine(cells));
    this.sheet.add(cells);
  }
}

/** The tables as CSV files and as one workbook. A table without rows is not published. */
export function tableFormat(head: PublishedHead): Format {
  const workbook = new Workbook();
  const growing = new Map<Table, GrowingTable>();
  const add = (table: Table, rows: Iterable<unknown>): void => {
    for (const row of rows) {
      const one = growing.get(table) ?? new GrowingTable(table, workbook);
      growing.set(table, one);
      one.add(row);
    }
  };
  for (const table of tables) add(table, table.ofHead?.(head) ?? []);
  return {
    *add(item) {
      for (const table of tables) if (table.ofItem) add(table, table.ofItem(item));
      for (const { file } of growing.values()) yield* file.grown();
    },
    *end() {
      const sheets = new Map<Table, Sheet>();
      for (const table of tables) {
        const one = growing.get(table);
        if (!one) continue;
        yield* one.file.end();
        sheets.set(table, one.sheet);
      }
      yield { path: `data/${workbookPath}`, pieces: workbook.pieces(head, sheets) };
    },
  };
}

/** The descriptor of the tables in both forms, when they have been published. */
export function* tableDescriptor(head: PublishedHead, ledger: Ledger): Generator<Artefact> {
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
      dialect: (table) => ({ sheetName: sheetName(table) }),
    },
  ];
  const filled = tables.filter((table) => ledger.find(csvPath(table)));
  const descriptor = dataPackage(head, filled, forms, ledger);
  yield { path: 'data/tables/datapackage.json', content: `${JSON.stringify(descriptor, undefined, 2)}\n` };
}
