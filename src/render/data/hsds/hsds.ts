/** Open Referral HSDS 3.0: a file a service and a unit, and a list of each as a page of the standard's API. */
import type { Artefact } from '../../artefact.js';
import type { Format } from '../format.js';
import { joinOf, listFile } from '../largeFile.js';
import type { PublishedHead } from '../published/records.js';
import { organization, organizationReference } from './organization.js';
import { type HsdsRecord, HsdsScope } from './scope.js';
import { listedService, service, serviceInList } from './service.js';

/** The files. Searching and filtering are not for files, so this is HSDS data, not an HSDS API. */
export function hsdsFormat(head: PublishedHead, ids: readonly string[]): Format {
  const scope = new HsdsScope(head);
  const services = listFile('data/hsds/services.json', pageHead(ids.length), pageEnd);
  return {
    largeFiles: [services],
    begin: () => organizationFiles(head, scope),
    *add(item, batch) {
      const listed = listedService(item, scope);
      yield file('services', service(item, listed, scope));
      batch.add(services, JSON.stringify(serviceInList(item, listed, scope)));
    },
    joins: [joinOf(services)],
  };
}

function* organizationFiles({ units }: PublishedHead, scope: HsdsScope): Generator<Artefact> {
  const listed: string[] = [];
  for (const unit of units) {
    yield file('organizations', organization(unit, scope));
    const reference = { ...organizationReference(unit, scope), organization_identifiers: undefined };
    listed.push(`\n${JSON.stringify(reference)}`);
  }
  yield {
    path: 'data/hsds/organizations.json',
    content: pageHead(units.length) + listed.join(',') + pageEnd,
  };
}

function file(kind: string, value: HsdsRecord): Artefact {
  return { path: `data/hsds/${kind}/${value.id}.json`, content: `${JSON.stringify(value)}\n` };
}

/** The beginning of one page that holds everything. */
function pageHead(total: number): string {
  const head = {
    total_items: total,
    total_pages: 1,
    page_number: 1,
    size: total,
    first_page: true,
    last_page: true,
    empty: total === 0,
  };
  return `${JSON.stringify(head).slice(0, -1)},"contents":[`;
}

const pageEnd = '\n]}\n';
