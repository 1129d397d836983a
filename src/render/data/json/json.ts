/** The catalogue as JSON: one file of everything, one an item, lists of what is in it, and the schemas they follow. */
import type { z } from 'zod';
import type { Artefact } from '../../artefact.js';
import { type listedItemSchema, lists } from '../published/lists.js';
import type { PublishedCatalogue, PublishedItem } from '../published/records.js';
import { itemJsonPath } from './paths.js';
import { publishedSchemas } from './schemas.js';

/** The JSON files. */
export function* jsonFiles(catalogue: PublishedCatalogue): Generator<Artefact> {
  for (const item of catalogue.items) {
    yield {
      path: `data/${itemJsonPath(item.id)}`,
      content: indented({ $schema: '../schema/item.schema.json', ...item }),
    };
  }
  yield {
    path: 'data/catalogue.json',
    pieces: byLines({ $schema: 'schema/catalogue.schema.json', ...catalogue }),
  };
  yield { path: 'data/items.json', pieces: list('items', catalogue.items.map(listed)) };
  for (const [name, { entries }] of Object.entries(lists)) {
    yield { path: `data/${name}.json`, pieces: list(name, entries(catalogue)) };
  }
  for (const [name, schema] of Object.entries(publishedSchemas())) {
    yield { path: `data/schema/${name}.schema.json`, content: indented(schema) };
  }
}

function listed({
  id,
  name,
  type,
  status,
  domain,
  unit,
  page,
}: PublishedItem): z.output<typeof listedItemSchema> {
  return { id, name, type, status, domain, unit, data: itemJsonPath(id), page };
}

function list(name: string, entries: readonly unknown[]): Iterable<string> {
  return byLines({ $schema: `schema/${name}.schema.json`, [name]: entries });
}

function indented(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

/** One line a key, and in lists one line an element: large files stay readable by line, and differ by line. */
function* byLines(record: Readonly<Record<string, unknown>>): Generator<string> {
  let separator = '{\n';
  for (const [key, value] of Object.entries(record)) {
    yield `${separator}${JSON.stringify(key)}: `;
    separator = ',\n';
    if (!Array.isArray(value) || value.length === 0) yield JSON.stringify(value);
    else {
      for (const [index, element] of value.entries())
        yield `${index === 0 ? '[' : ','}\n${JSON.stringify(element)}`;
      yield '\n]';
    }
  }
  yield '\n}\n';
}
