/** All tables of a catalogue, and their CSV files. */
import type { Artefact } from '../../artefact.js';
import type { PublishedCatalogue } from '../published/records.js';
import { basisTables } from './bases.js';
import { contactTables } from './contacts.js';
import { csv } from './csv.js';
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

/** The tables as CSV. */
export function* csvFiles(catalogue: PublishedCatalogue): Generator<Artefact> {
  for (const table of tables) yield { path: `data/tables/${table.name}.csv`, content: csv(table, catalogue) };
}
