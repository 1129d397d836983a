/** The kinds of documents in a catalogue, and the schema of each. */
import type { z } from 'zod';
import { knownFindingSchema } from './baseline.js';
import { configSchema } from './config.js';
import { changeSchema } from './history.js';
import { itemSchema, translationSchema } from './item.js';
import { lawSchema } from './law.js';
import { list } from './lists.js';
import { certificateSchema, unitSchema } from './registers.js';
import { type Shape, shapeOf } from './shape.js';

const schemas = {
  config: configSchema,
  units: list(unitSchema),
  laws: list(lawSchema),
  certificates: list(certificateSchema),
  history: list(changeSchema),
  baseline: list(knownFindingSchema),
  item: itemSchema,
  translation: translationSchema,
} as const satisfies Record<string, z.ZodType>;

/** A kind of document. */
export type DocumentKind = keyof typeof schemas;

/** What a document of a kind holds. */
export type DocumentValue<K extends DocumentKind> = z.output<(typeof schemas)[K]>;

/** The schema of a kind of document. */
export function schemaOf<K extends DocumentKind>(kind: K): z.ZodType<DocumentValue<K>> {
  return schemas[kind] as unknown as z.ZodType<DocumentValue<K>>;
}

/** Every spelling of every key of the format, whatever the document. */
export const spellings: ReadonlySet<string> = collectSpellings();

function collectSpellings(): Set<string> {
  const found = new Set<string>();
  const seen = new Set<Shape>();
  const walk = (shape: Shape): void => {
    if (seen.has(shape)) return;
    seen.add(shape);
    if (shape.kind === 'record') {
      for (const [spelling, entry] of shape.keys) {
        found.add(spelling);
        walk(entry.shape);
      }
    } else if (shape.kind !== 'scalar') walk(shape.of);
  };
  for (const schema of Object.values(schemas)) walk(shapeOf(schema));
  return found;
}
