/** Puts the keys of a published value into the order of its schema, so that the same facts give the same bytes. */
import { z } from 'zod';
import { keysOf, scalarFacts } from '../../../model/field.js';

/** The value with its keys in the order of the schema, without those that are undefined. */
export function inOrder<T>(schema: z.ZodType<T>, value: T): T {
  return ordered(schema, value) as T;
}

function ordered(schema: z.ZodType, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || scalarFacts(schema)) return value;
  const keys = keysOf(schema);
  if (keys) {
    const result: Record<string, unknown> = {};
    for (const [name, key] of Object.entries(keys)) {
      const child = (value as Record<string, unknown>)[name];
      if (child !== undefined) result[name] = ordered(key.schema, child);
    }
    return result;
  }
  if (Array.isArray(value)) {
    const element = elementOf(schema);
    return element ? value.map((one) => ordered(element, one)) : value;
  }
  if (schema instanceof z.ZodOptional) return ordered(schema.unwrap() as z.ZodType, value);
  if (schema instanceof z.ZodPipe) return ordered(schema.def.out as z.ZodType, value);
  if (schema instanceof z.ZodRecord) {
    const entries = Object.entries(value).map(([name, one]) => [
      name,
      ordered(schema.valueType as z.ZodType, one),
    ]);
    return Object.fromEntries(entries);
  }
  const member =
    schema instanceof z.ZodUnion ? schema.options.find((option) => keysOf(option as z.ZodType)) : undefined;
  return member ? ordered(member as z.ZodType, value) : value;
}

function elementOf(schema: z.ZodType): z.ZodType | undefined {
  if (schema instanceof z.ZodArray) return schema.element as z.ZodType;
  if (schema instanceof z.ZodOptional) return elementOf(schema.unwrap() as z.ZodType);
  return schema instanceof z.ZodPipe ? elementOf(schema.def.out as z.ZodType) : undefined;
}
