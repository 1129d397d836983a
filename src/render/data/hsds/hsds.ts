/** Open Referral HSDS 3.0: a file a service and a unit, and a list of each as a page of the standard's API. */
import type { Artefact } from '../../artefact.js';
import type { PublishedCatalogue } from '../published/records.js';
import { organization, organizationReference } from './organization.js';
import { type HsdsRecord, HsdsScope } from './scope.js';
import { service, serviceInList } from './service.js';

/** The files. Searching and filtering are not for files, so this is HSDS data, not an HSDS API. */
export function* hsdsFiles(catalogue: PublishedCatalogue): Generator<Artefact> {
  const scope = new HsdsScope(catalogue);
  const { items, units } = catalogue;
  for (const item of items) yield record('services', service(item, scope));
  for (const unit of units) yield record('organizations', organization(unit, scope));
  yield {
    path: 'data/hsds/services.json',
    pieces: page(items.length, items, (item) => serviceInList(item, scope)),
  };
  yield {
    path: 'data/hsds/organizations.json',
    pieces: page(units.length, units, (unit) => ({
      ...organizationReference(unit, scope),
      organization_identifiers: undefined,
    })),
  };
}

function record(kind: string, value: HsdsRecord): Artefact {
  return { path: `data/hsds/${kind}/${value.id}.json`, content: `${JSON.stringify(value, undefined, 2)}\n` };
}

/** One page that holds everything. */
function* page<T>(total: number, all: Iterable<T>, contents: (one: T) => HsdsRecord): Generator<string> {
  const head = {
    total_items: total,
    total_pages: 1,
    page_number: 1,
    size: total,
    first_page: true,
    last_page: true,
    empty: total === 0,
  };
  yield `${JSON.stringify(head).slice(0, -1)},"contents":[`;
  let separator = '\n';
  for (const one of all) {
    yield `${separator}${JSON.stringify(contents(one))}`;
    separator = ',\n';
  }
  yield '\n]}\n';
}
