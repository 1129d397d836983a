/** The catalogue as JSON: one file of everything, one an item, lists of what is in it, and the schemas they follow. */
import type { z } from 'zod';
import type { Artefact } from '../../artefact.js';
import type { Format } from '../format.js';
import { GrowingFile } from '../growing.js';
import { ItemLists, type listedItemSchema } from '../published/lists.js';
import type { PublishedHead, PublishedItem } from '../published/records.js';
import { jsonLines } from './lines.js';
import { itemJsonPath } from './paths.js';
import { publishedSchemas } from './schemas.js';

/** The JSON files. */
export function jsonFormat(head: PublishedHead): Format {
  const { history, ...others } = head;
  const lines = jsonLines({ $schema: 'schema/catalogue.schema.json', ...others });
  const whole = new GrowingFile('data/catalogue.json', `{\n${lines},\n"items": [`);
  const listing = new GrowingFile('data/items.json', listHead('items'));
  const lists = new ItemLists(head);
  return {
    begin: schemaFiles,
    *add(item) {
      const line = JSON.stringify(item);
      yield { path: `data/${itemJsonPath(item.id)}`, content: `${itemHead}${line.slice(1)}\n` };
      whole.addElements([line]);
      listing.addElements([JSON.stringify(listed(item))]);
      lists.add(item);
      yield* whole.grown();
      yield* listing.grown();
    },
    *end() {
      yield* whole.end(history ? `\n],\n${jsonLines({ history })}\n}\n` : '\n]\n}\n');
      yield* listing.end('\n]\n}\n');
      for (const [name, entries] of lists.all()) yield* listFile(name, entries);
    },
  };
}

const itemHead = '{"$schema":"../schema/item.schema.json",';

function* schemaFiles(): Generator<Artefact> {
  for (const [name, schema] of Object.entries(publishedSchemas())) {
    yield {
      path: `data/schema/${name}.schema.json`,
      content: `${JSON.stringify(schema, undefined, 2)}\n`,
    };
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

function listHead(name: string): string {
  return `{\n"$schema": "schema/${name}.schema.json",\n"${name}": [`;
}

function* listFile(name: string, entries: Iterable<object>): Generator<Artefact> {
  const file = new GrowingFile(`data/${name}.json`, listHead(name));
  for (const entry of entries) {
    file.addElements([JSON.stringify(entry)]);
    yield* file.grown();
  }
  yield* file.end('\n]\n}\n');
}
