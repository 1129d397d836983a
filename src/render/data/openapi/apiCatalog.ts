/**
 * Where the data is, for programs that look for the APIs of a host: an API catalogue (RFC 9727) as a set of links in
 * JSON (RFC 9264). A host serves it at `/.well-known/api-catalog`, or names it in its own by `api-catalog`.
 */

import { linedJson } from '../../../text/json.js';
import type { Artefact } from '../../artefact.js';
import { dataAddress } from '../dcat/dcat.js';
import { Scope, webIri } from '../linked/scope.js';
import type { PublishedHead } from '../published/records.js';
import { apiCatalogPath, entryPath } from './resources.js';

/** The links; none for a catalogue without an address, for they are absolute. */
export function* apiCatalogFiles(catalogue: PublishedHead): Generator<Artefact> {
  const { url, title, licence } = catalogue;
  if (url === undefined) return;
  const scope = new Scope(catalogue, url);
  const at = (path: string): string => new URL(path, dataAddress(scope)).href;
  const entry = at(entryPath);
  const linkset = [
    { anchor: at(apiCatalogPath), item: [{ href: entry, type: 'application/json', title }] },
    {
      anchor: entry,
      'service-desc': [{ href: at('openapi.json'), type: 'application/json', title: 'OpenAPI 3.1' }],
      'service-meta': [{ href: at('dcat.jsonld'), type: 'application/ld+json', title: 'DCAT-AP 3.0.1' }],
      ...(licence === undefined ? {} : { license: [{ href: webIri(licence) }] }),
    },
  ];
  yield { path: `data/${apiCatalogPath}`, content: linedJson({ linkset }) };
}
