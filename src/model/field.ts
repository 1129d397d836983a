/**
 * The building blocks of the format: records whose keys carry a Chinese name and a description, and
 * scalars that read what was written. Each key is declared once, here and in the files that use
 * this; types, key spellings, JSON Schema and the format reference all follow from it.
 */
import { z } from 'zod';
import type { Words } from '../text/words.js';
import { Fault, kindOf, missing, raise } from './fault.js';
import { colonInText, wordQuotes } from './slips.js';
import { isScalar, type Scalar, textOf } from './written.js';

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

/** A map with the given keys and no others; `contradiction` raises what two of its values say against each other. */
export function record<T extends Record<string, Key>>(
  keys: T,
  contradiction?: (value: { [K in keyof T]: z.output<T[K]['schema']> }, ctx: z.RefinementCtx) => void,
): z.ZodObject<{ [K in keyof T]: T[K]['schema'] }> {
  const shape = Object.fromEntries(Object.entries(keys).map(([name, k]) => [name, k.schema]));
  const plain = z.object(shape) as unknown as z.ZodObject<{ [K in keyof T]: T[K]['schema'] }>;
  const schema = contradiction
    ? plain.superRefine((value, ctx) => contradiction(value as Parameters<typeof contradiction>[0], ctx))
    : plain;
  tables.set(schema, keys);
  return schema;
}

/** The keys of a record made by {@link record}; undefined for any other schema. */
export function keysOf(schema: z.ZodType): Readonly<Record<string, Key>> | undefined {
  return tables.get(schema);
}

/** Every spelling of the keys of a record. */
export function spellingsOf(schema: z.ZodType): ReadonlySet<string> {
  return new Set(Object.entries(keysOf(schema) ?? {}).flatMap(([name, { zh }]) => [name, ...zh]));
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
  const schema = z.transform((value, ctx): T => {
    if (value === undefined) return raise(ctx, value, missing);
    if (!isScalar(value)) {
      const kind = kindOf(value);
      return raise(
        ctx,
        value,
        colonInText(value) ??
          new Fault(
            'invalid-value',
            {
              zh: `这里要写${form.zh}，却写了${kind.zh}，内容发布不了`,
              en: `Expected ${form.en}, found ${kind.en}; it cannot be published`,
            },
            { zh: `只写一个值：${form.zh}`, en: `Write a single value: ${form.en}` },
          ),
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
