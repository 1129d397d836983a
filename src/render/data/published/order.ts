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

function ofRecord(keys: readonly (readonly [string, Orderer])[]): Orderer {
  return (value: Record<string, unknown>) => {
    const result: Record<string, unknown> = {};
    for (const [name, order] of keys) {
      const child = value[name];
      if (child !== undefined) result[name] = order ? order(child as never) : child;
    }
    return result;
  };
}

function ofList(order: Orderer): Orderer {
  return order && ((list: readonly unknown[]) => list.map((one) => order(one as never)));
}

function ofMap(order: Orderer): Orderer {
  return (
    order &&
    ((map: object) =>
      Object.fromEntries(Object.entries(map).map(([name, one]) => [name, order(one as never)])))
  );
}
