/** Puts the keys of a published value into the order of its schema, so that the same facts give the same bytes. */
import { z } from 'zod';
import { keysOf, scalarFacts } from '../../../model/field.js';

/** Gives a value in order; undefined where there is nothing to order. */
type Orderer = ((value: never) => unknown) | undefined;

const orderers = new WeakMap<z.ZodType, { readonly order: Orderer }>();

/** The value with its keys in the order of the schema, without those that are undefined. */
export function inOrder<T>(schema: z.ZodType<T>, value: T): T {
  const order = ordererOf(schema);
  return order ? (order(value as never) as T) : value;
}

const namesOf = new WeakMap<z.ZodType, readonly string[]>();

/**
 * A record of a schema: what `resolved` says, else what was written, in the order of the schema. What stands in it is
 * not put into order.
 */
export function completed<T extends object>(
  schema: z.ZodType<T>,
  written: { readonly [K in keyof T]?: unknown },
  resolved: Partial<T>,
): T {
  let names = namesOf.get(schema);
  if (!names) {
    names = Object.keys(keysOf(schema) ?? {});
    namesOf.set(schema, names);
  }
  const result: Record<string, unknown> = {};
  for (const name of names) {
    const value = resolved[name as keyof T] ?? written[name as keyof T];
    if (value !== undefined) result[name] = value;
  }
  return result as T;
}

function ordererOf(schema: z.ZodType): Orderer {
  const known = orderers.get(schema);
  if (known) return known.order;
  const order = build(schema);
  orderers.set(schema, { order });
  return order;
}

function build(schema: z.ZodType): Orderer {
  if (scalarFacts(schema)) return undefined;
  const keys = keysOf(schema);
  if (keys) return ofRecord(Object.entries(keys).map(([name, key]) => [name, ordererOf(key.schema)]));
  if (schema instanceof z.ZodOptional) return ordererOf(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodPipe) return ordererOf(schema.def.out as z.ZodType);
  if (schema instanceof z.ZodArray) return ofList(ordererOf(schema.element as z.ZodType));
  if (schema instanceof z.ZodRecord) return ofMap(ordererOf(schema.valueType as z.ZodType));
  if (schema instanceof z.ZodUnion) {
    const member = schema.options.find((option) => keysOf(option as z.ZodType));
    const order = member && ordererOf(member as z.ZodType);
    return order && ((value: unknown) => (typeof value === 'object' ? order(value as never) : value));
  }
  return undefined;
}

/** What is in order already, and that is most, is given back as it is. */
function ofRecord(keys: readonly (readonly [string, Orderer])[]): Orderer {
  const names = keys.map(([name]) => name);
  const nested = keys.flatMap(([name, order]) => (order ? [[name, order] as const] : []));
  return (value: Record<string, unknown>) => {
    const ordered = isOrdered(value, names) ? value : rebuilt(value, names);
    let result = ordered;
    for (const [name, order] of nested) {
      const child = ordered[name];
      if (child === undefined) continue;
      const one = order(child as never);
      if (one === child) continue;
      if (result === value) result = { ...value };
      result[name] = one;
    }
    return result;
  };
}

/** Whether the keys of a record are among `names` and in their order, none of them undefined. */
function isOrdered(value: Readonly<Record<string, unknown>>, names: readonly string[]): boolean {
  let at = 0;
  for (const name of Object.keys(value)) {
    while (at < names.length && names[at] !== name) at++;
    if (at++ >= names.length || value[name] === undefined) return false;
  }
  return true;
}

function rebuilt(value: Readonly<Record<string, unknown>>, names: readonly string[]) {
  const result: Record<string, unknown> = {};
  for (const name of names) {
    const child = value[name];
    if (child !== undefined) result[name] = child;
  }
  return result;
}

function ofList(order: Orderer): Orderer {
  return (
    order &&
    ((list: readonly unknown[]) => {
      let result: unknown[] | undefined;
      for (let index = 0; index < list.length; index++) {
        const one = order(list[index] as never);
        if (one !== list[index]) result ??= list.slice(0, index);
        result?.push(one);
      }
      return result ?? list;
    })
  );
}

function ofMap(order: Orderer): Orderer {
  return (
    order &&
    ((map: object) =>
      Object.fromEntries(Object.entries(map).map(([name, one]) => [name, order(one as never)])))
  );
}
