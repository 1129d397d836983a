/** The static files of the data folder as an API: OpenAPI 3.1. */

import { linedJson } from '../../../text/json.js';
import type { Artefact } from '../../artefact.js';
import type { Ledger } from '../manifest/ledger.js';
import { layoutVersion } from '../manifest/manifest.js';
import type { PublishedHead } from '../published/records.js';
import { publishedResources, type Resource } from './resources.js';

/** The description. */
export function* openApiFiles(catalogue: PublishedHead, ledger: Ledger): Generator<Artefact> {
  const { title, publisher, site, licence } = catalogue;
  const all = publishedResources(catalogue, ledger);
  const description = {
    openapi: '3.1.0',
    info: {
      title,
      version: layoutVersion,
      description: [publisher, site?.notice].filter(Boolean).join('。'),
      ...(licence === undefined ? {} : { license: { name: licence, url: licence } }),
    },
    servers: [{ url: './', description: '本文件所在的文件夹 · The folder of this file' }],
    paths: Object.fromEntries(all.map((resource) => [resource.path, { get: operation(resource) }])),
  };
  yield { path: 'data/openapi.json', content: linedJson(description) };
}

function operation({ id, summary, mediaType, schema, parameter }: Resource): object {
  const content = {
    [mediaType]: schema === undefined ? {} : { schema: { $ref: `schema/${schema}.schema.json` } },
  };
  return {
    operationId: id,
    summary,
    ...(parameter
      ? { parameters: [{ ...parameter, in: 'path', required: true, schema: { type: 'string' } }] }
      : {}),
    responses: {
      '200': { description: summary, content },
      ...(parameter ? { '404': { description: '没有 · There is none' } } : {}),
    },
  };
}
