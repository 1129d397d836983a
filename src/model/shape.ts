/** The bare structure of a schema: which keys stand where, under which spellings. */
import { z } from 'zod';
import type { FieldPath } from '../text/source.js';
import type { Words } from '../text/words.js';
import { type Key, keysOf, scalarFacts } from './field.js';
import { isKeyed } from './keyedList.js';
import { scalarKeyOf } from './lists.js';

/** One key of a record shape. */
export interface ShapeKey {
  readonly name: string;
  readonly key: Key;
  readonly shape: Shape;
}

/** What may stand at a place of a document. */
export type Shape =
  | { readonly kind: 'scalar' }
  /** A list; `keyed`: a map from kind to facts stands for it, too. */
  | { readonly kind: 'list'; readonly of: Shape; readonly keyed: boolean }
  /** A map with known keys, found by any spelling; a scalar in its place is the value of `scalarKey`. */
  | { readonly kind: 'record'; readonly keys: ReadonlyMap<string, ShapeKey>; readonly scalarKey?: string }
  /** A map with free keys. */
  | { readonly kind: 'free'; readonly of: Shape };

const scalarShape: Shape = { kind: 'scalar' };
const cache = new WeakMap<z.ZodType, Shape>();

/** The shape of a schema of this format. */
export function shapeOf(schema: z.ZodType): Shape {
  const known = cache.get(schema);
  if (known) return known;
  const shape = build(schema);
  cache.set(schema, shape);
  return shape;
}

function build(schema: z.ZodType): Shape {
  const keys = keysOf(schema);
  if (keys) {
    const spellings = new Map<string, ShapeKey>();
    for (const [name, key] of Object.entries(keys)) {
      const entry = { name, key, shape: shapeOf(key.schema) };
      for (const spelling of [name, ...key.zh]) spellings.set(spelling, entry);
    }
    return { kind: 'record', keys: spellings };
  }
  if (scalarFacts(schema)) return scalarShape;
  if (schema instanceof z.ZodOptional) return shapeOf(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodArray) {
    return { kind: 'list', of: shapeOf(schema.element as z.ZodType), keyed: false };
  }
  if (schema instanceof z.ZodRecord) return { kind: 'free', of: shapeOf(schema.valueType as z.ZodType) };
  if (schema instanceof z.ZodUnion) {
    const inner = (schema.options as z.ZodType[]).find((option) => keysOf(option));
    return inner ? shapeOf(inner) : scalarShape;
  }
  if (schema instanceof z.ZodPipe) {
    const inner = shapeOf(schema.def.out as z.ZodType);
    if (inner.kind === 'list' && isKeyed(schema)) return { ...inner, keyed: true };
    const scalarKey = scalarKeyOf(schema);
    return inner.kind === 'record' && scalarKey !== undefined ? { ...inner, scalarKey } : inner;
  }
  return scalarShape;
}

/** The shape of one step of a path. */
export function stepInto(shape: Shape, part: string | number): Shape {
  if (shape.kind === 'list') return typeof part === 'number' ? shape.of : stepInto(shape.of, part);
  // A list in the place of a map is told of as such: what it holds is not judged besides.
  if (shape.kind === 'free') return typeof part === 'number' ? scalarShape : shape.of;
  if (shape.kind === 'record' && typeof part === 'string') return shape.keys.get(part)?.shape ?? scalarShape;
  return scalarShape;
}

/** What people call the field a path leads to: 申请材料第 3 项的空白表格. */
export function fieldName(root: Shape, path: FieldPath): Words {
  let shape = root;
  let zh = '';
  let en = '';
  for (const part of path) {
    if (typeof part === 'number') {
      zh += `第 ${part + 1} 项`;
      en += en === '' ? `Entry ${part + 1}` : ` ${part + 1}`;
    } else {
      const entry = shape.kind === 'record' ? shape.keys.get(part) : undefined;
      const label = entry?.key.label ?? { zh: part, en: part };
      zh += (zh === '' ? '' : '的') + label.zh;
      en += (en === '' ? '' : ': ') + label.en;
    }
    shape = stepInto(shape, part);
  }
  return { zh: zh || '内容', en: en || 'content' };
}
