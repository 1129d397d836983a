/** schema.org markup: every service, and the catalogue as a dataset that search engines list. */
import { dataAddress } from '../dcat/dcat.js';
import { distributionForms } from '../dcat/forms.js';
import type { Format, Known } from '../format.js';
import { joinOf, listFile } from '../largeFile.js';
import { Scope } from '../linked/scope.js';
import type { PublishedHead } from '../published/records.js';
import type { Markup } from './markup.js';
import { territory } from './organization.js';
import { governmentService } from './service.js';

/** The file of all services but drafts; none for a catalogue without an address. */
export function schemaOrgFormat(
  head: PublishedHead,
  _ids: readonly string[],
  { today, offered }: Known,
): Format {
  if (head.url === undefined) return {};
  const scope = new Scope(head, head.url, today);
  const first = JSON.stringify(dataset(scope, offered));
  const path = 'data/schemaorg.jsonld';
  const list = listFile(path, `{"@context":"https://schema.org","@graph":[\n${first}`, '\n]}\n');
  const file = { ...list, opening: list.between };
  return {
    largeFiles: [file],
    add(item, batch) {
      // A draft is no service that is offered: its page has no markup, either.
      if (item.status === 'draft') return [];
      batch.add(file, JSON.stringify(governmentService(item, scope)));
      return [];
    },
    joins: [joinOf(file)],
  };
}

/** The catalogue as a Dataset. Search engines want at least 50 characters of description. */
function dataset(scope: Scope, count: number): Markup {
  const { title, publisher, edition, licence, site, date } = scope.catalogue;
  const about =
    scope.lang === 'zh'
      ? `${title}：共 ${count} 项公共服务，每项有依据、条件、材料、流程、时限、收费、办理地点和咨询监督渠道，以 JSON、CSV、XLSX 和 RDF 提供。`
      : `${title}: ${count} public services, each with its legal basis, conditions, materials, steps, time limits, fees, places and contacts, as JSON, CSV, XLSX and RDF.`;
  return {
    '@type': 'Dataset',
    '@id': scope.iri('dataset', 'catalogue'),
    name: title,
    description: [about, site?.notice].filter(Boolean).join(' '),
    url: scope.home,
    identifier: scope.iri('dataset', 'catalogue'),
    license: licence,
    isAccessibleForFree: true,
    version: edition,
    inLanguage: scope.catalogue.language,
    keywords: scope.lang === 'zh' ? ['公共服务', '办事指南'] : ['public services', 'service catalogue'],
    spatialCoverage: territory(scope),
    temporalCoverage: date === undefined ? undefined : `${date}/..`,
    creator: { '@type': 'Organization', '@id': scope.iri('agent', 'publisher'), name: publisher },
    distribution: distributionForms.map(({ path, mediaType, name }) => ({
      '@type': 'DataDownload',
      name: name[scope.lang],
      encodingFormat: mediaType,
      contentUrl: new URL(path, dataAddress(scope)).href,
    })),
  };
}
