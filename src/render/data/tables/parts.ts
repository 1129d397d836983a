/** Tables of what an item consists of: rows are told apart by the item and a number from 1. */
import type { z } from 'zod';
import { keysOf } from '../../../model/field.js';
import type { PublishedItem } from '../published/records.js';
import { publishedItemSchema } from '../published/records.js';
import { type Column, columnsOf, numberColumn, type Table, table } from './table.js';

/** A part of an item and its place in its list. */
export interface Part<T> {
  readonly item: PublishedItem;
  readonly number: number;
  readonly part: T;
}

/** The reference of a table's column `item` to the table of items. */
export const toItem = { fields: ['item'], table: 'items', keys: ['id'] } as const;

/** The column that names the item. */
export function itemColumn<Row>(item: (row: Row) => PublishedItem): Column<Row> {
  const label = keysOf(publishedItemSchema)?.id?.label ?? { zh: '标识', en: 'Id' };
  return {
    name: 'item',
    label: { zh: `事项${label.zh}`, en: `Item ${label.en.toLowerCase()}` },
    about: { zh: '事项标识。', en: 'Id of the item.' },
    type: { type: 'string' },
    required: true,
    value: (row) => item(row).id,
  };
}

/** The words over the column that counts. */
export const numberLabel = { zh: '序号', en: 'Number' } as const;

/** A table of one list of every item, with columns after the keys of the list's records. */
export function partTable<S extends z.ZodObject>(declared: {
  readonly name: string;
  readonly label: Table['label'];
  readonly schema: S;
  readonly list: (item: PublishedItem) => readonly z.output<S>[] | undefined;
  readonly columns: (
    column: ReturnType<typeof columnsOf<S, Part<z.output<S>>>>,
  ) => readonly Column<Part<z.output<S>>>[];
  readonly foreignKeys?: Table['foreignKeys'];
}): Table {
  const { name, label, schema, list, columns, foreignKeys = [] } = declared;
  type Row = Part<z.output<S>>;
  return table<Row>({
    name,
    label,
    columns: [
      itemColumn<Row>(({ item }) => item),
      numberColumn('number', numberLabel, ({ number }) => number),
      ...columns(columnsOf<S, Row>(schema, ({ part }) => part)),
    ],
    primaryKey: ['item', 'number'],
    foreignKeys: [toItem, ...foreignKeys],
    rows: ({ items }) => partsOf(items, list),
  });
}

/** The parts of all items, in order. */
export function* partsOf<T>(
  items: readonly PublishedItem[],
  list: (item: PublishedItem) => readonly T[] | undefined,
): Generator<Part<T>> {
  for (const item of items) {
    for (const [index, part] of (list(item) ?? []).entries()) yield { item, number: index + 1, part };
  }
}
