/** Items as HSDS services, with everything that belongs to them. */
import { offeredFrom } from '../../../model/status.js';
import { audiences, channelKinds } from '../../../model/vocabularies.js';
import { joined } from '../../../text/words.js';
import { wordsIn } from '../../view/words.js';
import { feeText } from '../linked/costs.js';
import { kindText, materialText } from '../linked/evidence.js';
import { procedureText } from '../linked/rules.js';
import { webIri } from '../linked/scope.js';
import { saysFees, saysMaterials, saysUnit } from '../published/gaps.js';
import type { PublishedItem } from '../published/records.js';
import { some } from '../some.js';
import { attributes, documentAttributes } from './attributes.js';
import { costs } from './costs.js';
import { organizationReference } from './organization.js';
import { contactPhones, location, otherContacts, phones } from './reach.js';
import type { HsdsRecord, HsdsScope } from './scope.js';

/** What each status is here; what is yet to come is not active, either. */
const statuses = {
  'in-force': 'active',
  suspended: 'temporarily closed',
  abolished: 'defunct',
  draft: 'inactive',
} as const;

/** The members of a service that lists carry: those with one value. */
export function listedService(item: PublishedItem, scope: HsdsScope): HsdsRecord {
  const { name: alternate } = item;
  const address = item.page.url ?? item.online?.apply;
  return {
    id: scope.uuid('service', item.id),
    name: item.name,
    alternate_name: item.everydayName === alternate ? undefined : item.everydayName,
    description: scope.summary(item),
    url: address === undefined ? undefined : webIri(address),
    status: offeredFrom(item, scope.today) === undefined ? statuses[item.status] : 'inactive',
    application_process: applicationText(item, scope),
    fees_description: feesText(item, scope),
    eligibility_description: eligibilityText(item, scope),
    assured_date: item.reviewed,
    alert: scope.state(item),
  };
}

/** A whole service. `listed`: what lists carry of it. */
export function service(item: PublishedItem, listed: HsdsRecord, scope: HsdsScope): HsdsRecord {
  const { consult } = item.contacts;
  const words = wordsIn(scope.lang);
  return {
    ...listed,
    phones: some([
      ...contactPhones(item.id, consult, words.enquiries, scope),
      ...contactPhones(item.id, item.supervision, words.complaints, scope),
      ...channelPhones(item, scope),
    ]),
    contacts: some([
      ...otherContacts(item.id, consult, words.enquiries, scope),
      ...otherContacts(item.id, item.supervision, words.complaints, scope),
    ]),
    service_areas: areas(item, scope),
    service_at_locations: some(
      item.contacts.places.map((place, index) => ({
        id: scope.uuid('service-at-location', item.id, index),
        location: location(place, scope),
      })),
    ),
    languages: [{ id: scope.uuid('language', item.id), code: scope.languageCode, name: scope.languageCode }],
    organization: saysUnit(item) ? organizationReference(item.unit, scope) : undefined,
    cost_options: some(costs(item, scope)),
    required_documents: some(documents(item, scope)),
    attributes: attributes(item, scope),
  };
}

/** The numbers to apply or to make an appointment by. */
function channelPhones({ id, channels = [] }: PublishedItem, scope: HsdsScope): HsdsRecord[] {
  return channels.flatMap(({ kind, phones: numbers, note }, index) =>
    phones(
      `${id}\nchannel\n${index}`,
      numbers,
      scope.say.together(channelKinds.word(kind, scope.lang), note),
      scope,
    ),
  );
}

/** A service as a list carries it, with who offers it. */
export function serviceInList(item: PublishedItem, listed: HsdsRecord, scope: HsdsScope): HsdsRecord {
  const { unit } = item;
  const { name } = unit;
  if (!saysUnit(item)) return listed;
  return {
    ...listed,
    organization: { id: organizationReference(unit, scope).id, name, description: name },
  };
}

function applicationText(item: PublishedItem, scope: HsdsScope): string {
  const words = wordsIn(scope.lang);
  const { promised, statutory, counting } = item.timeLimit;
  const { say } = scope;
  const lines = [
    procedureText(item, scope),
    promised && say.labelled(words.promisedLimit, scope.durationText(promised)),
    statutory && say.labelled(words.statutoryLimit, scope.durationText(statutory)),
    counting && say.labelled(words.counting, counting),
    item.materials.length === 0 && saysMaterials(item) ? words.noMaterials : undefined,
  ];
  return lines.filter((line) => line !== undefined).join('\n');
}

function feesText(item: PublishedItem, scope: HsdsScope): string | undefined {
  if (!saysFees(item)) return undefined;
  return item.fees.length === 0
    ? wordsIn(scope.lang).free
    : item.fees.map((fee) => feeText(fee, scope)).join('\n');
}

function eligibilityText(
  { audience = [], conditions = [] }: PublishedItem,
  scope: HsdsScope,
): string | undefined {
  const who = joined(
    audience.map((one) => audiences.word(one, scope.lang)),
    scope.lang,
  );
  return [who, ...conditions].filter((text) => text !== '').join('\n') || undefined;
}

function areas({ id }: PublishedItem, scope: HsdsScope): HsdsRecord[] | undefined {
  const { region } = scope.catalogue;
  if (region === undefined) return undefined;
  return [
    {
      id: scope.uuid('service-area', id),
      name: `GB/T 2260 ${region}`,
      extent: region,
      extent_type: 'text',
      uri: scope.termUri('area', region),
    },
  ];
}

function documents(item: PublishedItem, scope: HsdsScope): HsdsRecord[] {
  const { say } = scope;
  return item.materials.map((material, index) => ({
    id: scope.uuid('required-document', item.id, index + 1),
    document: say.aside(
      material.name,
      say.together(kindText(material, scope), materialText(material, item, scope), material.issuer?.name),
    ),
    uri: material.form?.url ?? material.sample?.url,
    attributes: documentAttributes([item.id, index + 1], material, scope),
  }));
}
