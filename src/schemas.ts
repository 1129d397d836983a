/** Every JSON Schema the program can give: of the files editors write, and of the files it publishes. */
import type { DocumentKind } from './model/documents.js';
import { editorSchemas, schemaNames } from './model/editorSchemas.js';
import type { JsonSchema } from './model/field.js';
import { publishedSchemas } from './render/data/json/schemas.js';
import { linedJson } from './text/json.js';

/** One schema. */
export interface NamedSchema {
  /** What one asks for it by, and its path without `.schema.json`: `item`, `data/item`. */
  readonly name: string;
  readonly title: string;
  readonly text: string;
}

/** All schemas, those for editors first. */
export function allSchemas(): readonly NamedSchema[] {
  return [
    ...Object.entries(editorSchemas()).map(([kind, schema]) =>
      named(schemaNames[kind as DocumentKind], schema),
    ),
    ...Object.entries(publishedSchemas()).map(([name, schema]) => named(`data/${name}`, schema)),
  ];
}

function named(name: string, schema: JsonSchema): NamedSchema {
  return { name, title: String(schema.title), text: linedJson(schema) };
}
