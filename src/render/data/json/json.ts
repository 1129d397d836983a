/** The catalogue as JSON: one file of everything, one an item, lists of what is in it, and the schemas they follow. */
import type { z } from 'zod';
import { linedJson } from '../../../text/json.js';
import type { Artefact } from '../../artefact.js';
import { ByteBuffer } from '../byteBuffer.js';
import type { Format } from '../format.js';
import type { Join } from '../join.js';
import { joinOf, listFile } from '../largeFile.js';
import { type FoundInLists, ItemLists, type listedItemSchema } from '../published/lists.js';
import type { PublishedHead, PublishedItem } from '../published/records.js';
import { jsonLines } from './lines.js';
import { itemJsonPath } from './paths.js';
import { publishedSchemas } from './schemas.js';

/** Under this name batches note in which lists their items stand. */
const listNotes = 'json lists';

/** The JSON files. */
export function jsonFormat(head: PublishedHead): Format {
  const { history, ...others } = head;
  const lines = jsonLines({ $schema: 'schema/catalogue.schema.json', ...others });
  const end = history ? `\n],\n${jsonLines({ history })}\n}\n` : '\n]\n}\n';
  const whole = listFile('data/catalogue.json', `{\n${lines},\n"items": [`, end);
  const listing = listFile('data/items.json', listHead('items'));
  let inLists = new ItemLists(head);
  const record = new ByteBuffer();
  return {
    largeFiles: [whole, listing],
    begin: schemaFiles,
    *add(item, batch) {
      record.empty();
      record.add(JSON.stringify(item));
      yield {
        path: `data/${itemJsonPath(item.id)}`,
        content: Buffer.concat([itemHead, record.from(1), itemEnd]),
      };
      batch.add(whole, record.bytes);
      batch.add(listing, JSON.stringify(listed(item)));
      inLists.add(item);
    },
    endBatch(batch) {
      batch.note(listNotes, JSON.stringify(inLists.found));
      inLists = new ItemLists(head);
    },
    joins: [joinOf(whole), joinOf(listing), listsJoin(head)],
  };
}

/** Stands in place of the record's brace. */
const itemHead = Buffer.from('{"$schema":"../schema/item.schema.json",');
const itemEnd = Buffer.from('\n');

function* schemaFiles(): Generator<Artefact> {
  for (const [name, schema] of Object.entries(publishedSchemas())) {
    yield {
      path: `data/schema/${name}.schema.json`,
      content: linedJson(schema),
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

/** The lists of registers, each entry with its items. */
function listsJoin(head: PublishedHead): Join {
  const pathOf = (name: string): string => `data/${name}.json`;
  return {
    name: pathOf('domains'),
    restsOn: [listNotes],
    *make(made) {
      const all = new ItemLists(head);
      for (const found of made.notes<FoundInLists>(listNotes)) all.include(found);
      for (const [name, entries] of all.all()) {
        const lines = entries.map((entry) => `\n${JSON.stringify(entry)}`);
        yield { path: pathOf(name), content: `${listHead(name)}${lines.join(',')}\n]\n}\n` };
      }
    },
  };
}
