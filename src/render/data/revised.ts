/** Records of the published data, made from those of the editor's format so that no field is forgotten. */
import { z } from 'zod';
import { type Key, keysOf, record } from '../../model/field.js';

/** What is other in a record: another schema for a key that is there, or a key that is new. */
type Changes = Readonly<Record<string, z.ZodType | Key>>;

type SchemaOf<C> = C extends Key<infer S> ? S : C;

type Revised<S extends z.ZodObject, C extends Changes, D extends PropertyKey> = z.ZodObject<
  Omit<S['shape'], keyof C | D> & { [K in keyof C]: SchemaOf<C[K]> }
>;

/**
 * A record of the format as it is published: keys in `changes` hold something else (or are new), keys
 * in `without` are not published, and every other key, present and future, is published as it is read.
 */
export function revised<
  S extends z.ZodObject,
  const C extends Changes,
  const D extends keyof S['shape'] = never,
>(schema: S, changes: C, without: readonly D[] = []): Revised<S, C, D> {
  const dropped = new Set<PropertyKey>(without);
  const keys: Record<string, Key> = {};
  for (const [name, key] of Object.entries(keysOf(schema) ?? {})) {
    const change = changes[name];
    if (dropped.has(name)) continue;
    keys[name] = change === undefined ? key : isKey(change) ? change : withSchema(key, change);
  }
  for (const [name, change] of Object.entries(changes)) {
    if (isKey(change)) keys[name] ??= change;
    else if (!(name in keys)) throw new RangeError(`${name} is not a key of the record`);
  }
  return record(keys) as unknown as Revised<S, C, D>;
}

function withSchema(key: Key, schema: z.ZodType): Key {
  return { ...key, schema, required: !(schema instanceof z.ZodOptional) };
}

function isKey(change: z.ZodType | Key): change is Key {
  return 'about' in change;
}
