/** The catalogue as JSON: one file of everything, one file an item, and the schemas they follow. */
import type { Artefact } from '../../artefact.js';
import { fileStem } from '../../fileName.js';
import type { PublishedCatalogue } from '../published/records.js';
import { publishedSchemas } from './schemas.js';

/** Path of an item's JSON below the data folder. */
export function itemJsonPath(id: string): string {
  return `items/${fileStem(id)}.json`;
}

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
  for (const [name, schema] of Object.entries(publishedSchemas())) {
    yield { path: `data/schema/${name}.schema.json`, content: indented(schema) };
  }
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
