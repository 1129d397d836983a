/** The open-data description of the catalogue: DCAT-AP 3.0.1 as JSON-LD, under the context of the linked data. */
import { isMailLink } from '../../../model/contactKind.js';
import type { Artefact } from '../../artefact.js';
import { lastChange } from '../feeds/entry.js';
import type { LinkedNode } from '../linked/node.js';
import { publisher } from '../linked/organisation.js';
import { Scope, webIri } from '../linked/scope.js';
import { NodeWriter, walk } from '../linked/writing.js';
import type { Ledger } from '../manifest/ledger.js';
import { entryPath } from '../openapi/resources.js';
import type { PublishedHead } from '../published/records.js';
import { type DistributionForm, distributionForms } from './forms.js';

/** The description; none for a catalogue without an address. It names the files that have been published. `count`: of the items that are offered. */
export function* dcatFiles(catalogue: PublishedHead, count: number, ledger: Ledger): Generator<Artefact> {
  if (catalogue.url === undefined) return;
  const scope = new Scope(catalogue, catalogue.url);
  const writer = new NodeWriter();
  walk(catalogNode(scope, count, ledger), (node) => {
    if (writer.json.length > 0) writer.json.add(',\n');
    return writer.write(node);
  });
  yield {
    path: 'data/dcat.jsonld',
    content: `{\n"@context": "linked/context.jsonld",\n"@graph": [\n${writer.json}\n]\n}\n`,
  };
}

/** The address of the data folder: it is published beside the site's. */
export function dataAddress(scope: Scope): string {
  return new URL('../data/', scope.home).href;
}

function catalogNode(scope: Scope, count: number, ledger: Ledger): LinkedNode {
  const { title, site } = scope.catalogue;
  const dataset = datasetNode(scope, count, ledger);
  return {
    id: scope.iri('dataset', 'catalog'),
    type: 'Catalog',
    name: scope.text(title),
    description: scope.text(site?.notice ?? title),
    publisher: publisher(scope),
    homepage: scope.document(scope.home),
    language: scope.language(),
    spatial: scope.territory(),
    license: licence(scope),
    dataset,
    dataService: dataService(dataset, scope),
  };
}

/** The files as a service: where a program begins to read, and how the paths are called. */
function dataService(dataset: LinkedNode, scope: Scope): LinkedNode {
  const at = (path: string): LinkedNode => ({
    id: new URL(path, dataAddress(scope)).href,
    type: 'Resource',
  });
  return {
    id: scope.iri('data-service', 'v1'),
    type: 'DataService',
    name: { zh: '数据接口（静态文件），第 1 版', en: 'Data API (static files), version 1' },
    publisher: publisher(scope),
    license: licence(scope),
    endpointURL: at(entryPath),
    endpointDescription: at('openapi.json'),
    servesDataset: dataset,
  };
}

function datasetNode(scope: Scope, count: number, ledger: Ledger): LinkedNode {
  const { title, site } = scope.catalogue;
  const services = scope.lang === 'zh' ? `共 ${count} 项公共服务` : `${count} public services`;
  const files = distributionForms.flatMap((form) => {
    const entry = ledger.find(form.path);
    return entry ? [distribution(form, entry, scope)] : [];
  });
  return {
    id: scope.iri('dataset', 'catalogue'),
    type: 'Dataset',
    identifier: 'catalogue',
    name: scope.text(title),
    description: scope.text(scope.say.together(services, site?.notice)),
    publisher: publisher(scope),
    keyword: { zh: ['公共服务', '办事指南'], en: ['public services', 'service catalogue'] },
    version: scope.catalogue.edition,
    modified: lastChange(scope.catalogue),
    theme: {
      id: 'http://publications.europa.eu/resource/authority/data-theme/GOVE',
      type: 'Concept',
      prefLabel: { en: 'Government and public sector' },
    },
    language: scope.language(),
    spatial: scope.territory(),
    landingPage: scope.document(scope.home),
    conformsTo: standard('http://data.europa.eu/m8g/cpsvap/3.2.0'),
    dataContact: contact(scope),
    distribution: files,
  };
}

function distribution(
  form: DistributionForm,
  { bytes, sha256 }: { readonly bytes: number; readonly sha256: string },
  scope: Scope,
): LinkedNode {
  const address = new URL(form.path, dataAddress(scope)).href;
  const id = scope.iri('distribution', form.path);
  const file: LinkedNode = { id: address, type: 'Resource' };
  return {
    id,
    type: 'Distribution',
    name: { zh: form.name.zh, en: form.name.en },
    accessURL: file,
    downloadURL: file,
    format: {
      id: `http://publications.europa.eu/resource/authority/file-type/${form.fileType}`,
      type: 'MediaTypeOrExtent',
    },
    mediaType: { id: `https://www.iana.org/assignments/media-types/${form.mediaType}`, type: 'MediaType' },
    byteSize: bytes,
    checksum: {
      id: `${id}#checksum`,
      type: 'Checksum',
      algorithm: { id: 'http://spdx.org/rdf/terms#checksumAlgorithm_sha256', type: 'ChecksumAlgorithm' },
      checksumValue: sha256,
    },
    license: licence(scope),
    conformsTo: form.conformsTo === undefined ? undefined : standard(form.conformsTo),
  };
}

function standard(iri: string): LinkedNode {
  return { id: iri, type: 'Standard' };
}

function licence(scope: Scope): LinkedNode | undefined {
  const { licence: url } = scope.catalogue;
  return url === undefined ? undefined : { id: webIri(url), type: 'LicenseDocument' };
}

/** Where to report a mistake in the data, if the catalogue says. */
function contact(scope: Scope): LinkedNode | undefined {
  const { site, publisher: name } = scope.catalogue;
  if (site?.feedback === undefined) return undefined;
  const address: LinkedNode = { id: webIri(site.feedback), type: 'Resource' };
  return {
    id: scope.iri('contact', 'data'),
    type: 'Kind',
    formattedName: name,
    ...(isMailLink(site.feedback) ? { hasEmail: address } : { hasURL: address }),
  };
}
