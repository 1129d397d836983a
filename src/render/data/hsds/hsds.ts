/** Open Referral HSDS 3.0: a file a service and a unit, and a list of each as a page of the standard's API. */
import type { Artefact } from '../../artefact.js';
import type { Format, Known } from '../format.js';
import type { Join } from '../join.js';
import { joinOf, listFile } from '../largeFile.js';
import { saysUnit } from '../published/gaps.js';
import type { UnitReference } from '../published/parts.js';
import type { PublishedHead } from '../published/records.js';
import { organization, organizationReference } from './organization.js';
import { type HsdsRecord, HsdsScope } from './scope.js';
import { listedService, service, serviceInList } from './service.js';

/** Under this name batches note the units of their items that are in no register. */
const unitNotes = 'hsds units';

/** The files. Searching and filtering are not for files, so this is HSDS data, not an HSDS API. */
export function hsdsFormat(head: PublishedHead, ids: readonly string[], { today }: Known): Format {
  const scope = new HsdsScope(head, today);
  const services = listFile('data/hsds/services.json', pageHead(ids.length), pageEnd);
  let unregistered = new Set<string>();
  return {
    largeFiles: [services],
    *begin() {
      for (const unit of head.units) yield file('organizations', organization(unit, scope));
    },
    *add(item, batch) {
      if (item.unit.id === undefined && saysUnit(item)) unregistered.add(item.unit.name);
      const listed = listedService(item, scope);
      yield file('services', service(item, listed, scope));
      batch.add(services, JSON.stringify(serviceInList(item, listed, scope)));
    },
    endBatch(batch) {
      batch.note(unitNotes, JSON.stringify([...unregistered]));
      unregistered = new Set();
    },
    joins: [joinOf(services), organizationsJoin(head, scope)],
  };
}

/** The list of organizations; and those that services name without their being in the register, of which only the name is known. */
function organizationsJoin({ units }: PublishedHead, scope: HsdsScope): Join {
  const path = 'data/hsds/organizations.json';
  return {
    name: path,
    restsOn: [unitNotes],
    *make(made) {
      const names = new Set([...made.notes<readonly string[]>(unitNotes)].flat());
      const others = [...names].map((name): UnitReference => ({ name }));
      for (const unit of others) yield file('organizations', organizationReference(unit, scope));
      const lines = [...units, ...others].map((unit) => {
        const reference = { ...organizationReference(unit, scope), organization_identifiers: undefined };
        return `\n${JSON.stringify(reference)}`;
      });
      yield { path, content: pageHead(lines.length) + lines.join(',') + pageEnd };
    },
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
