/**
 * The entry point of the data, under the version that readers rely on: what there is, how much, and where. Within a
 * version keys and links are only added; what would change their meaning is the next version, and this one stays.
 */
import { posix } from 'node:path';
import type { z } from 'zod';
import type { Artefact } from '../../artefact.js';
import { jsonLines } from '../json/lines.js';
import type { Ledger } from '../manifest/ledger.js';
import { layoutVersion } from '../manifest/manifest.js';
import { entryPath, publishedResources, type Resource } from '../openapi/resources.js';
import type { PublishedHead } from '../published/records.js';
import type { entryLinkSchema, entrySchema } from './schema.js';

/** The entry point. `items`: how many there are. */
export function* entryFiles(head: PublishedHead, items: number, ledger: Ledger): Generator<Artefact> {
  const { title, publisher, language, edition, date, url, licence } = head;
  const entry: z.output<typeof entrySchema> = {
    version: layoutVersion,
    title,
    publisher,
    language,
    edition,
    date,
    url,
    licence,
    counts: {
      items,
      domains: head.domains.length,
      units: head.units.length,
      laws: head.laws.length,
      certificates: head.certificates.length,
    },
    links: publishedResources(head, ledger)
      .filter(({ path }) => path !== `/${entryPath}`)
      .map(link),
  };
  const lines = jsonLines({ $schema: fromEntry('/schema/entry.schema.json'), ...entry });
  yield { path: `data/${entryPath}`, content: `{\n${lines}\n}\n` };
}

function link({
  id,
  summary,
  mediaType,
  path,
  parameter,
  schema,
}: Resource): z.output<typeof entryLinkSchema> {
  return {
    id,
    about: summary,
    type: mediaType,
    [parameter ? 'template' : 'href']: fromEntry(path),
    ...(schema === undefined ? {} : { schema: fromEntry(`/schema/${schema}.schema.json`) }),
  };
}

/** A path of the data folder, seen from the entry point. */
function fromEntry(path: string): string {
  return posix.relative(posix.dirname(`/${entryPath}`), path);
}
