/** The catalogue for exchange between government platforms, after GB/T 39046-2020: CSV, JSON and what they leave out. */
import type { Artefact } from '../../artefact.js';
import type { PublishedCatalogue, PublishedItem, PublishedMaterial } from '../published/records.js';
import { csv } from '../tables/csv.js';
import type { Cell, Column, Table } from '../tables/table.js';
import { columnOf, type ExchangeField } from './field.js';
import { itemFields, materialFields } from './fields.js';
import { exchangeStandard, profile } from './profile.js';

/** Folder of the exchange files. */
const folder = 'data/gbt39046';

interface MaterialRow {
  readonly item: PublishedItem;
  readonly material: PublishedMaterial;
}

/** The files. */
export function* exchangeFiles(catalogue: PublishedCatalogue): Generator<Artefact> {
  yield { path: `${folder}/items.csv`, content: csv(itemTable as Table, catalogue) };
  yield { path: `${folder}/materials.csv`, content: csv(materialTable as Table, catalogue) };
  yield { path: `${folder}/catalogue.json`, pieces: json(catalogue) };
  yield { path: `${folder}/profile.json`, content: `${JSON.stringify(profile(catalogue), undefined, 2)}\n` };
}

function idColumn<Row>(value: (row: Row) => string): Column<Row> {
  const label = { zh: '标识', en: '标识' };
  return { name: '标识', label, about: label, type: { type: 'string' }, required: true, value };
}

const itemTable: Table<PublishedItem> = {
  name: 'items',
  label: { zh: '事项', en: 'Items' },
  columns: [idColumn(({ id }) => id), ...itemFields.map(columnOf)],
  primaryKey: ['标识'],
  rows: ({ items }) => items,
};

const materialTable: Table<MaterialRow> = {
  name: 'materials',
  label: { zh: '材料', en: 'Materials' },
  columns: [
    idColumn(({ item }) => item.id),
    ...materialFields.map(columnOf).map((column) => ({
      ...column,
      value: ({ material }: MaterialRow) => column.value(material),
    })),
  ],
  primaryKey: [],
  *rows({ items }) {
    for (const item of items) for (const material of item.materials) yield { item, material };
  },
};

function* json({ title, publisher, edition, items }: PublishedCatalogue): Generator<string> {
  const head = JSON.stringify({
    standard: exchangeStandard,
    profile: 'profile.json',
    title,
    publisher,
    edition,
  });
  yield `${head.slice(0, -1)},"items":[`;
  let separator = '\n';
  for (const item of items) {
    const materials = item.materials.map((material) => filled(material, materialFields));
    yield `${separator}${JSON.stringify({ 标识: item.id, ...filled(item, itemFields), 材料: materials })}`;
    separator = ',\n';
  }
  yield '\n]}\n';
}

function filled<Row>(row: Row, fields: readonly ExchangeField<Row>[]): Record<string, Cell> {
  return Object.fromEntries(fields.map(({ name, value }) => [name, value(row)]));
}
