/** Tables of what an item consists of: rows are told apart by the item and a number from 1. */
import type { z } from 'zod';
import type { Words } from '../../../text/words.js';
import type { PublishedItem } from '../published/records.js';
import { type Column, type ColumnMaker, columnsOf, numberColumn, type Table, table } from './table.js';

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
  return {
    name: 'item',
    label: { zh: '事项', en: 'Item' },
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
  readonly label: Words;
  readonly schema: S;
  readonly list: (item: PublishedItem) => readonly z.output<S>[] | undefined;
  readonly columns: (column: ColumnMaker<S, Part<z.output<S>>>) => readonly Column<Part<z.output<S>>>[];
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
    ofItem: (item) => partsOf(item, list),
  });
}

/** A part of a part: `owner` is the number of the part it belongs to. */
export interface SubPart<T> extends Part<T> {
  readonly owner: number;
}

/** A table of one list of every part of every item. */
export function subPartTable<S extends z.ZodObject, Owner>(declared: {
  readonly name: string;
  readonly label: Words;
  readonly schema: S;
  /** The column that holds the owner's number, and the owner's table. */
  readonly owner: { readonly name: string; readonly table: string; readonly label: Words };
  readonly owners: (item: PublishedItem) => readonly Owner[] | undefined;
  readonly list: (owner: Owner) => readonly z.output<S>[] | undefined;
  readonly columns: (column: ColumnMaker<S, SubPart<z.output<S>>>) => readonly Column<SubPart<z.output<S>>>[];
}): Table {
  const { name, label, schema, owner, owners, list, columns } = declared;
  type Row = SubPart<z.output<S>>;
  return table<Row>({
    name,
    label,
    columns: [
      itemColumn<Row>(({ item }) => item),
      numberColumn(owner.name, owner.label, (row) => row.owner),
      numberColumn('number', numberLabel, ({ number }) => number),
      ...columns(columnsOf<S, Row>(schema, ({ part }) => part)),
    ],
    primaryKey: ['item', owner.name, 'number'],
    foreignKeys: [toItem, { fields: ['item', owner.name], table: owner.table, keys: ['item', 'number'] }],
    ofItem: (item) =>
      partsOf(item, owners).flatMap(({ number, part }) =>
        (list(part) ?? []).map((one, index) => ({ item, owner: number, number: index + 1, part: one })),
      ),
  });
}

/** The parts of an item, in order. */
function partsOf<T>(
  item: PublishedItem,
  list: (item: PublishedItem) => readonly T[] | undefined,
): readonly Part<T>[] {
  return (list(item) ?? []).map((part, index) => ({ item, number: index + 1, part }));
}
