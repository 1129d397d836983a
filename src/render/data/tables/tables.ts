/** All tables of a catalogue, and the files that hold them. */
import type { Artefact } from '../../artefact.js';
import type { PublishedCatalogue } from '../published/records.js';
import { heading } from '../xlsx/sheet.js';
import { sheetName, workbook } from '../xlsx/workbook.js';
import { basisTables } from './bases.js';
import { contactTables } from './contacts.js';
import { csv } from './csv.js';
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

/** The tables as CSV files and as one workbook, with the descriptor of both. A table without rows is not published. */
export function* tableFiles(catalogue: PublishedCatalogue): Generator<Artefact> {
  const filled = tables.filter((table) => !isEmpty(table.rows(catalogue)));
  const texts = new Map(filled.map((table) => [table, csv(table, catalogue)]));
  const book = { path: 'catalogue.xlsx', content: workbook(catalogue, filled) };
  const forms: readonly TableForm[] = [
    {
      format: 'csv',
      suffix: '',
      file: (table) => ({ path: `${table.name}.csv`, content: texts.get(table) ?? '' }),
      heading: ({ name }) => name,
    },
    {
      format: 'xlsx',
      suffix: '-xlsx',
      file: () => book,
      heading,
      dialect: (table) => ({ sheetName: sheetName(table) }),
    },
  ];
  for (const [table, content] of texts) yield { path: `data/tables/${table.name}.csv`, content };
  yield { path: `data/tables/${book.path}`, content: book.content };
  const descriptor = dataPackage(catalogue, filled, forms);
  yield { path: 'data/tables/datapackage.json', content: `${JSON.stringify(descriptor, undefined, 2)}\n` };
}

function isEmpty(rows: Iterable<unknown>): boolean {
  for (const _ of rows) return false;
  return true;
}
