/** An item as a public service (CPSV-AP 3.2.0). */
import { audiences, itemTypes, resultKinds, statuses } from '../../../model/vocabularies.js';
import { wordsIn } from '../../view/words.js';
import type { UnitReference } from '../published/parts.js';
import { offeredIn } from '../published/period.js';
import type { PublishedItem } from '../published/records.js';
import { addresses, channels, otherStages, waysToApply } from './channels.js';
import { costs } from './costs.js';
import { evidence, evidenceTypes } from './evidence.js';
import { allResources } from './law.js';
import type { LanguageMap, LinkedNode } from './node.js';
import { contactPoint, organisation, placeContact, webPage } from './organisation.js';
import { rules } from './rules.js';
import { isoDuration, type Scope } from './scope.js';

/** The IRI of an item's service. */
export function serviceIri(id: string, scope: Scope): string {
  return scope.iri('service', id);
}

/** The service with everything it holds, but for its relations to other services. */
export function service(item: PublishedItem, dataset: LinkedNode | string, scope: Scope): LinkedNode {
  const id = serviceIri(item.id, scope);
  const office = organisation(item.unit, scope);
  const resources = allResources(item.basis, scope);
  const { promised } = item.timeLimit;
  return {
    id,
    type: 'PublicService',
    identifier: item.id,
    name: translated(item, 'name', scope),
    alternative: item.everydayName === undefined ? undefined : scope.text(item.everydayName),
    description: translated(item, 'summary', scope),
    keyword: scope.texts(item.keywords),
    otherIdentifier: codes(item, id),
    ...classification(item, scope),
    language: scope.language(),
    spatial: scope.territory(),
    note: scope.text(scope.state(item)),
    temporal: period(item, id),
    processingTime: promised && isoDuration(promised),
    isPartOf: dataset,
    page: item.page.url === undefined ? undefined : scope.document(item.page.url),
    hasCompetentAuthority: office,
    hasLegalResource: resources,
    follows: rules(item, resources, id, scope),
    hasInput: evidence(item, id, scope),
    hasInputType: evidenceTypes(item, scope),
    holdsRequirement: conditions(item, id, scope),
    hasCost: costs(item, id, office, scope),
    hasChannel: channels(item, id, office, scope),
    contactPoint: [
      ...item.contacts.consult.map((one, index) => contactPoint(`${id}#enquiries-${index + 1}`, one, scope)),
      ...placeContacts(item, id, scope),
      ...stages(item, id, scope),
    ],
    hasParticipation: participations(item, id, office, scope),
    produces: output(item, id, scope),
  };
}

/** The places that have a telephone; all of them, with their addresses, where no channel leads to one. */
function placeContacts(item: PublishedItem, id: string, scope: Scope): LinkedNode[] {
  const isLed = waysToApply(item).some(({ hasPlaces }) => hasPlaces);
  return item.contacts.places.flatMap((place, index) =>
    isLed && place.phone === undefined
      ? []
      : [placeContact(`${id}#place-${index + 1}`, place, isLed ? undefined : place.address, scope)],
  );
}

/** Where one asks online, follows progress, sees what has come of it: what no channel leads to. */
function stages(item: PublishedItem, id: string, scope: Scope): LinkedNode[] {
  const told = (item.channels ?? []).flatMap((channel) => addresses(channel, item));
  return otherStages(item, told, scope).map(({ stage, label, url }) => ({
    id: `${id}#online-${stage}`,
    type: 'ContactPoint',
    description: scope.text(label),
    contactPage: webPage(url),
  }));
}

/** A text of the item with its translations. Without a summary, who offers the service is said. */
function translated(item: PublishedItem, key: 'name' | 'summary', scope: Scope): LanguageMap {
  const original = key === 'name' ? item.name : scope.summary(item);
  const others = Object.entries(item.translations ?? {}).flatMap(([lang, translation]) => {
    const text = translation[key];
    return text === undefined ? [] : [[lang, text] as const];
  });
  return { ...scope.text(original), ...Object.fromEntries(others) };
}

function classification(item: PublishedItem, scope: Scope): Partial<LinkedNode> {
  const { domain } = item;
  return {
    status: scope.concept('status', statuses, item.status),
    isClassifiedBy: scope.concept('item-type', itemTypes, item.type),
    audience: item.audience?.map((one) => scope.concept('audience', audiences, one)),
    thematicArea: scope.shared(scope.iri('domain', domain.id ?? domain.name), (id) => ({
      id,
      type: 'Concept',
      prefLabel: {
        ...scope.text(domain.name),
        ...(domain.nameEn === undefined ? {} : { en: domain.nameEn }),
      },
      notation: domain.id,
    })),
    isGroupedBy: item.lifeEvents?.map((event) => lifeEvent(event, scope)),
  };
}

function lifeEvent(event: string, scope: Scope): LinkedNode {
  return scope.shared(scope.iri('life-event', event), (id) => ({
    id,
    type: ['LifeEvent', 'Event'],
    identifier: event,
    name: scope.text(event),
  }));
}

function codes({ codes: written = {} }: PublishedItem, id: string): LinkedNode[] {
  return Object.entries(written).flatMap(([kind, code]) =>
    code === undefined ? [] : [{ id: `${id}#code-${kind}`, type: 'Identifier' as const, notation: code }],
  );
}

function period(item: PublishedItem, id: string): LinkedNode | undefined {
  const { from: startDate, to: endDate } = offeredIn(item);
  if (startDate === undefined && endDate === undefined) return undefined;
  return { id: `${id}#validity`, type: 'PeriodOfTime', startDate, endDate };
}

function conditions(item: PublishedItem, id: string, scope: Scope): LinkedNode[] {
  return (item.conditions ?? []).map((condition, index) => ({
    id: `${id}#condition-${index + 1}`,
    type: 'Requirement',
    identifier: `${item.id}/condition-${index + 1}`,
    name: scope.text(condition),
  }));
}

const roles = {
  supervision: { zh: '监督投诉', en: 'Complaints and supervision' },
  decides: { zh: '决定', en: 'Decides' },
  joint: { zh: '联办', en: 'Takes part' },
} as const;

function participations(item: PublishedItem, id: string, office: LinkedNode, scope: Scope): LinkedNode[] {
  const one = (
    part: string,
    role: keyof typeof roles,
    text: string,
    participant: LinkedNode,
    extra: Partial<LinkedNode> = {},
  ): LinkedNode => ({
    id: `${id}#${part}`,
    type: 'Participation',
    identifier: `${item.id}/${part}`,
    description: scope.text(text),
    role: scope.ownConcept('role', role, roles[role]),
    hasParticipant: participant,
    ...extra,
  });
  const unit = (part: string, role: keyof typeof roles, who: UnitReference): LinkedNode =>
    one(part, role, scope.say.labelled(roles[role][scope.lang], who.name), organisation(who, scope));
  return [
    ...item.supervision.map((way, index) => {
      const part = `supervision-${index + 1}`;
      return one(part, 'supervision', scope.say.labelled(way.name, way.value), office, {
        contactPoint: contactPoint(`${id}#${part}-contact`, way, scope),
      });
    }),
    ...(item.decidedBy ? [unit('decision', 'decides', item.decidedBy)] : []),
    ...(item.jointUnits ?? []).map((who, index) => unit(`joint-${index + 1}`, 'joint', who)),
  ];
}

function output(item: PublishedItem, id: string, scope: Scope): LinkedNode | undefined {
  const { result } = item;
  if (!result) return undefined;
  const { validity } = result;
  return {
    id: `${id}#result`,
    type: 'Output',
    identifier: `${item.id}/result`,
    name: scope.text(result.name),
    description: scope.text(validity && scope.say.labelled(wordsIn(scope.lang).validity, validity)),
    classification: result.kind && scope.concept('result-kind', resultKinds, result.kind),
    language: scope.language(),
  };
}
