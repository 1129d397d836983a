/**
 * The building blocks of the format: records whose keys carry a Chinese name and a description, and
 * scalars that read what was written. Each key is declared once, here and in the files that use
 * this; types, key spellings, JSON Schema and the format reference all follow from it.
 */
import { z } from 'zod';
import type { Words } from '../text/words.js';
import { Fault, kindOf, missing } from './fault.js';
import { joinedEntries, wordQuotes } from './slips.js';
import { isScalar, type Scalar, textOf } from './written.js';

export { Fault, faultOf, invalid, kindOf } from './fault.js';

/** A JSON Schema fragment. */
export type JsonSchema = Record<string, unknown>;

/** One key of a record. */
export interface Key<S extends z.ZodType = z.ZodType> {
  readonly schema: S;
  /** Chinese spelling of the key, then further spellings that are understood. */
  readonly zh: readonly [string, ...string[]];
  /** What the field is called where it is shown. */
  readonly label: Words;
  /** What to write in it. */
  readonly about: Words;
  readonly required: boolean;
}

const tables = new WeakMap<z.ZodType, Readonly<Record<string, Key>>>();
const scalars = new WeakMap<z.ZodType, { input: JsonSchema; output: JsonSchema; form: Words }>();
const keyed = new WeakMap<z.ZodType, { readonly kindKey: string; readonly noteKey: string }>();
const nones = new WeakMap<z.ZodType, Words>();
const scalarKeys = new WeakMap<z.ZodType, string>();

/** A required key: Chinese spelling(s), English label, schema, and what to write (zh, en). */
export function key<S extends z.ZodType>(
  zh: string | readonly [string, ...string[]],
  label: string,
  schema: S,
  aboutZh: string,
  aboutEn: string,
): Key<S> {
  const spellings: readonly [string, ...string[]] = typeof zh === 'string' ? [zh] : zh;
  return {
    schema,
    zh: spellings,
    label: { zh: spellings[0], en: label },
    about: { zh: aboutZh, en: aboutEn },
    required: true,
  };
}

/** An optional key: as {@link key}, and may be absent. */
export function optional<S extends z.ZodType>(
  zh: string | readonly [string, ...string[]],
  label: string,
  schema: S,
  aboutZh: string,
  aboutEn: string,
): Key<z.ZodOptional<S>> {
  return { ...key(zh, label, schema.optional(), aboutZh, aboutEn), required: false };
}

/** A map with the given keys and no others. */
export function record<T extends Record<string, Key>>(
  keys: T,
): z.ZodObject<{ [K in keyof T]: T[K]['schema'] }> {
  const shape = Object.fromEntries(Object.entries(keys).map(([name, k]) => [name, k.schema]));
  const schema = z.object(shape) as unknown as z.ZodObject<{ [K in keyof T]: T[K]['schema'] }>;
  tables.set(schema, keys);
  return schema;
}

/** The keys of a record made by {@link record}; undefined for any other schema. */
export function keysOf(schema: z.ZodType): Readonly<Record<string, Key>> | undefined {
  return tables.get(schema);
}

/** The same record with every key optional. */
export function partial<S extends z.ZodObject>(schema: S): z.ZodType<Partial<z.output<S>>, unknown> {
  const keys = keysOf(schema) ?? {};
  const loose = Object.entries(keys).map(([name, k]): [string, Key] => [
    name,
    { ...k, schema: k.schema.optional(), required: false },
  ]);
  return record(Object.fromEntries(loose)) as unknown as z.ZodType<Partial<z.output<S>>, unknown>;
}

/** What a scalar schema accepts and gives, as JSON Schema and in words; undefined for other schemas. */
export function scalarFacts(
  schema: z.ZodType,
): { readonly input: JsonSchema; readonly output: JsonSchema; readonly form: Words } | undefined {
  return scalars.get(schema);
}

/** Whether a list may also be written as a map from the element's kind to its facts. */
export function isKeyed(schema: z.ZodType): boolean {
  return keyed.has(schema);
}

/** The keys that the map's key, and a scalar in place of the facts, stand for; undefined where no map will do. */
export function keyedBy(
  schema: z.ZodType,
): { readonly kindKey: string; readonly noteKey: string } | undefined {
  return keyed.get(schema);
}

/** The words that declare a list empty; undefined for a list that may be left out. */
export function noneWordsOf(schema: z.ZodType): Words | undefined {
  return nones.get(schema);
}

function raise(ctx: z.RefinementCtx, input: unknown, fault: Fault): never {
  ctx.addIssue({ code: 'custom', message: fault.message.en, input, params: { fault } });
  return z.NEVER;
}

/**
 * A schema for one scalar: `read` gives its value or a {@link Fault}. `form` says in words what is
 * expected; `input` and `output` are the JSON Schemas of what is written and what comes out.
 */
export function scalar<T>(
  form: Words,
  input: JsonSchema,
  output: JsonSchema,
  read: (text: string, written: Scalar) => T | Fault,
): z.ZodType<T, unknown> {
  const schema = z.unknown().transform((value, ctx): T => {
    if (value === undefined) return raise(ctx, value, missing);
    if (!isScalar(value)) {
      const kind = kindOf(value);
      return raise(
        ctx,
        value,
        new Fault('invalid-value', {
          zh: `这里要写${form.zh}，却写了${kind.zh}`,
          en: `Expected ${form.en}, found ${kind.en}`,
        }),
      );
    }
    const result = read(textOf(value), value);
    if (!(result instanceof Fault)) return result;
    const quotes = wordQuotes(textOf(value), (inner) => !(read(inner, inner) instanceof Fault));
    return raise(ctx, value, quotes ?? result);
  });
  scalars.set(schema, { input, output, form });
  return schema as unknown as z.ZodType<T, unknown>;
}

/** A list; one value alone stands for a list of it, unless it shows that several were meant. */
export function list<S extends z.ZodType>(element: S) {
  return z.preprocess(
    (value, ctx) => (value === undefined || Array.isArray(value) ? value : one(value, element, ctx)),
    z.array(element),
  );
}

function one(value: unknown, element: z.ZodType, ctx: z.RefinementCtx): unknown[] {
  const isGood = (text: string): boolean => element.safeParse(text).success;
  const fault = typeof value === 'string' ? joinedEntries(value, isGood) : undefined;
  return fault ? raise(ctx, value, fault) : [value];
}

/** A list that a word (无, none, 不收费 …) declares empty; an empty list without the word is a fault. */
export function listOrNone<S extends z.ZodType>(element: S, isNone: (text: string) => boolean, form: Words) {
  const schema = z.preprocess((value, ctx) => {
    if (isScalar(value) && isNone(textOf(value))) return [];
    if (Array.isArray(value) && value.length === 0) {
      return raise(
        ctx,
        value,
        new Fault(
          'invalid-value',
          { zh: '空列表没有说清楚', en: 'An empty list does not say what is meant' },
          { zh: `没有就写：${form.zh}`, en: `If there is none, write: ${form.en}` },
        ),
      );
    }
    return value === undefined || Array.isArray(value) ? value : one(value, element, ctx);
  }, z.array(element));
  nones.set(schema, form);
  return schema;
}

/**
 * A record that may be written as one scalar, which then is the value of `standsFor`; where it takes
 * more to say which record that is, `expand` does.
 */
export function shorthand<S extends z.ZodType>(
  schema: S,
  standsFor: string | undefined,
  expand: (written: Scalar) => unknown = (written) => ({ [standsFor as string]: written }),
) {
  const short = z.preprocess((value) => (isScalar(value) ? expand(value) : value), schema);
  if (standsFor !== undefined) scalarKeys.set(short, standsFor);
  return short;
}

/** The key whose value a scalar in place of the record is; undefined where there is no single one. */
export function scalarKeyOf(schema: z.ZodType): string | undefined {
  return scalarKeys.get(schema);
}

/**
 * A list of records that may be written as a list of kinds, a list of records, or a map from kind to
 * facts (a scalar there is the `note`): `{ online: { url: … }, window: 三楼 }`.
 */
export function keyedList<S extends z.ZodType>(element: S, kindKey: string, noteKey: string) {
  const schema = z.preprocess((value) => {
    if (value === undefined) return value;
    if (isScalar(value)) return [{ [kindKey]: value }];
    if (Array.isArray(value)) return value.map((one) => (isScalar(one) ? { [kindKey]: one } : one));
    return Object.entries(value as object).map(([kind, facts]) => ({
      [kindKey]: kind,
      ...(isScalar(facts) ? { [noteKey]: facts } : (facts as object)),
    }));
  }, z.array(element));
  keyed.set(schema, { kindKey, noteKey });
  return schema;
}
