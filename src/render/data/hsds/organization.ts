/** Units as HSDS organizations. */
import { wordsIn } from '../../view/words.js';
import { webIri } from '../linked/scope.js';
import type { UnitReference } from '../published/parts.js';
import type { PublishedUnit } from '../published/records.js';
import { some } from '../some.js';
import { contactPhones, location, otherContacts } from './reach.js';
import type { HsdsRecord, HsdsScope } from './scope.js';

/** The id of an organization. */
function organizationId({ id, name }: UnitReference, scope: HsdsScope): string {
  return scope.uuid('organization', id ?? name);
}

/** An organization as a service names it. HSDS asks for a description; the name has to do. */
export function organizationReference(unit: UnitReference, scope: HsdsScope): HsdsRecord {
  return scope.ofShared(unit, () => referenceRecord(unit, scope));
}

function referenceRecord(unit: UnitReference, scope: HsdsScope): HsdsRecord {
  const id = organizationId(unit, scope);
  return {
    id,
    name: unit.name,
    alternate_name: unit.short,
    description: unit.name,
    website: unit.url === undefined ? undefined : webIri(unit.url),
    uri: scope.termUri('unit', unit.id ?? unit.name),
    organization_identifiers:
      unit.code === undefined
        ? undefined
        : [
            {
              id: scope.uuid('organization-identifier', id),
              identifier_scheme: 'CN-USCC',
              identifier_type: '统一社会信用代码',
              identifier: unit.code,
            },
          ],
  };
}

/** The whole record of a unit. */
export function organization(unit: PublishedUnit, scope: HsdsScope): HsdsRecord {
  const words = wordsIn(scope.lang);
  return {
    ...organizationReference(unit, scope),
    parent_organization_id: unit.parent && organizationId(unit.parent, scope),
    phones: some([
      ...contactPhones(`unit\n${unit.id}`, unit.contacts.consult, words.enquiries, scope),
      ...contactPhones(`unit\n${unit.id}`, unit.supervision, words.complaints, scope),
    ]),
    contacts: some([
      ...otherContacts(`unit\n${unit.id}`, unit.contacts.consult, words.enquiries, scope),
      ...otherContacts(`unit\n${unit.id}`, unit.supervision, words.complaints, scope),
    ]),
    locations: some(unit.contacts.places.map((place) => location(place, scope))),
  };
}
