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
    content: byLines({ $schema: 'schema/catalogue.schema.json', ...catalogue }),
  };
  for (const [name, schema] of Object.entries(publishedSchemas())) {
    yield { path: `data/schema/${name}.schema.json`, content: indented(schema) };
  }
}

function indented(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

/** One line a key, and in lists one line an element: large files stay readable by line, and differ by line. */
function byLines(record: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(record).map(([key, value]) => {
    const list = Array.isArray(value) && value.length > 0;
    const text = list
      ? `[\n${value.map((one) => JSON.stringify(one)).join(',\n')}\n]`
      : JSON.stringify(value);
    return `${JSON.stringify(key)}: ${text}`;
  });
  return `{\n${lines.join(',\n')}\n}\n`;
}
