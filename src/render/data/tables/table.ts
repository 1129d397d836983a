/** Tables of the published records: what CSV, XLSX and their descriptor are written from. */
import { z } from 'zod';
import { type JsonSchema, keysOf } from '../../../model/field.js';
import { jsonSchema } from '../../../model/jsonSchema.js';
import { vocabularyOf } from '../../../model/term.js';
import type { Vocabulary } from '../../../model/vocabulary.js';
import type { Words } from '../../../text/words.js';
import type { PublishedHead, PublishedItem } from '../published/records.js';

/** What a cell holds; a list stands in one cell, its elements divided by {@link listDelimiter}. */
export type Cell = string | number | boolean | readonly string[] | undefined;

/** What a column holds. */
export interface ColumnType {
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'list';
  readonly format?: 'uri';
  readonly enum?: readonly string[];
  /** What its values are of, or the elements of a list. */
  readonly codes?: Vocabulary | undefined;
}

/** One column. */
export interface Column<Row> {
  readonly name: string;
  readonly label: Words;
  readonly about: Words;
  readonly type: ColumnType;
  readonly required: boolean;
  value(row: Row): Cell;
}

/** A reference of a table's columns to the key of another. */
export interface ForeignKey {
  readonly fields: readonly string[];
  readonly table: string;
  readonly keys: readonly string[];
}

/** One table; a row is any value its columns can read. */
export interface Table<Row = unknown> {
  /** Name of its file: lower case, hyphens. */
  readonly name: string;
  readonly label: Words;
  readonly columns: readonly Column<Row>[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys?: readonly ForeignKey[];
  /** Its rows of registers, which are there before the items. */
  readonly ofHead?: (head: PublishedHead) => Iterable<Row>;
  /** The rows that an item adds. */
  readonly ofItem?: (item: PublishedItem) => Iterable<Row>;
}

/** Between the elements of a list in one cell. */
export const listDelimiter = '|';

/** Declares a table; afterwards nobody needs to know what its rows are. */
export function table<Row>(declared: Table<Row>): Table {
  return declared as unknown as Table;
}

/** How a column differs from the key it shows. */
export interface ColumnOptions<Row> {
  /** Name of the column, where it is not that of the key. */
  readonly as?: string;
  readonly label?: Words;
  /**
   * What it holds. Without it a column with a label of its own is told by that: what editors are told of the key is of
   * all that the key may hold.
   */
  readonly about?: Words;
  /** Type of a derived value; the key's own type is text then. */
  readonly type?: ColumnType;
  readonly required?: boolean;
  readonly value?: (row: Row) => Cell;
}

/** Makes a column from a key of a record. */
export type ColumnMaker<S extends z.ZodObject, Row> = (
  name: keyof S['shape'] & string,
  options?: ColumnOptions<Row>,
) => Column<Row>;

/**
 * A maker of columns whose words and types are those of a record's keys. `from` finds the record in a
 * row; a key that holds no scalar and no list of scalars needs a `value`.
 */
export function columnsOf<S extends z.ZodObject, Row>(
  schema: S,
  from: (row: Row) => z.output<S>,
): ColumnMaker<S, Row> {
  const keys = keysOf(schema) ?? {};
  return (name, options = {}) => {
    const key = keys[name];
    if (!key) throw new RangeError(`${name} is not a key of the record`);
    const own = (row: Row): Cell => (from(row) as Record<string, Cell>)[name];
    return {
      name: options.as ?? name,
      label: options.label ?? key.label,
      about: options.about ?? options.label ?? key.about,
      type: options.type ?? (options.value ? { type: 'string' } : typeOf(key.schema)),
      required: options.required ?? (key.required && options.value === undefined),
      value: options.value ?? own,
    };
  };
}

/** A column that counts from 1, or refers to such a number. */
export function numberColumn<Row>(
  name: string,
  label: Words,
  value: (row: Row) => number,
  about = label,
): Column<Row> {
  return { name, label, about, type: { type: 'integer' }, required: true, value };
}

function typeOf(schema: z.ZodType): ColumnType {
  const json = jsonSchema(schema, 'output', { title: '', description: '' });
  return columnType(json, codesOf(schema));
}

/** The vocabulary of a value, or of the elements of a list. */
function codesOf(schema: z.ZodType): Vocabulary | undefined {
  if (schema instanceof z.ZodOptional) return codesOf(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodPipe && !vocabularyOf(schema)) return codesOf(schema.def.out as z.ZodType);
  if (schema instanceof z.ZodArray) return codesOf(schema.element as z.ZodType);
  return vocabularyOf(schema);
}

function columnType(json: JsonSchema, codes: Vocabulary | undefined): ColumnType {
  if (json.type === 'array') return { type: 'list', codes };
  if (Array.isArray(json.enum)) return { type: 'string', enum: json.enum as string[], codes };
  if (json.format === 'date') return { type: 'date' };
  if (json.format === 'uri') return { type: 'string', format: 'uri' };
  const { type } = json;
  return type === 'integer' || type === 'number' || type === 'boolean' ? { type } : { type: 'string' };
}
