/** An item as a GovernmentService (schema.org 30.0), for pages and for the file of all services. */
import { withoutMailto } from '../../../model/contactKind.js';
import { audiences, channelKinds, itemTypes } from '../../../model/vocabularies.js';
import { wordsIn } from '../../view/words.js';
import { addresses, otherStages, type WayToApply, waysToApply } from '../linked/channels.js';
import { isoDuration, type Scope, webIri } from '../linked/scope.js';
import { serviceIri } from '../linked/service.js';
import type { PublishedItem } from '../published/records.js';
import { some } from '../some.js';
import { procedure } from './howTo.js';
import type { Markup } from './markup.js';
import { offers } from './offers.js';
import { legislation, office, organization, territory } from './organization.js';

/** The service. */
export function governmentService(item: PublishedItem, scope: Scope): Markup {
  const provider = organization(item.unit, scope);
  const area = territory(scope);
  const offices = item.contacts.places.map((place) => office(place, scope));
  const ways = waysToApply(item);
  return {
    '@type': 'GovernmentService',
    '@id': serviceIri(item.id, scope),
    identifier: item.codes?.task ?? item.codes?.catalogue ?? item.id,
    name: item.name,
    alternateName: item.everydayName,
    // Markup has no other place for why something is suspended, and until when.
    description: [scope.state(item), scope.summary(item)]
      .filter(Boolean)
      .join(scope.lang === 'zh' ? '' : ' '),
    url: item.page.url,
    serviceType: itemTypes.word(item.type, scope.lang),
    category: [item.domain.name, ...(item.lifeEvents ?? [])],
    audience: item.audience?.map((one) => ({
      '@type': 'Audience',
      audienceType: audiences.word(one, scope.lang),
    })),
    areaServed: area,
    jurisdiction: area,
    provider: {
      ...provider,
      contactPoint: some(contactPoints(item, scope)),
      location: ways.some(({ hasPlaces }) => hasPlaces) ? undefined : some(offices),
    },
    availableChannel: some(channels(item, ways, offices, scope)),
    termsOfService: (item.conditions ?? []).join('\n') || undefined,
    offers: offers(item, scope),
    serviceOutput: output(item),
    isRelatedTo: some(
      // A draft has no markup to lead to.
      (item.related ?? [])
        .filter(({ status }) => status !== 'draft')
        .map(({ id, name }) => ({ '@type': 'Service', '@id': serviceIri(id, scope), name })),
    ),
    subjectOf: [procedure(item, scope), ...item.basis.map((basis) => legislation(basis, scope))],
  };
}

function contactPoints(item: PublishedItem, scope: Scope): Markup[] {
  const words = wordsIn(scope.lang);
  const points = (
    contacts: readonly PublishedItem['contacts']['consult'][number][],
    contactType: string,
  ): Markup[] =>
    contacts.map(({ kind, name, value, phones, hours, reply }) => ({
      '@type': 'ContactPoint',
      contactType,
      name: name ?? (phones ? undefined : value),
      telephone: phones?.map(({ text }) => text),
      email: kind === 'email' ? withoutMailto(value) : undefined,
      url: /^https?:/i.test(value) ? webIri(value) : undefined,
      description: scope.say.together(hours, reply && scope.replyText(reply)),
    }));
  const told = (item.channels ?? []).flatMap((channel) => addresses(channel, item).slice(0, 1));
  return [
    ...points(item.contacts.consult, words.enquiries),
    ...otherStages(item, told, scope).map(({ label, url }) => ({
      '@type': 'ContactPoint',
      contactType: label,
      url: webIri(url),
    })),
    ...points(item.supervision, words.complaints),
  ];
}

function channels(
  item: PublishedItem,
  ways: readonly WayToApply[],
  offices: readonly Markup[],
  scope: Scope,
): Markup[] {
  const { promised } = item.timeLimit;
  return ways.map(({ channel, hasPlaces }) => {
    const { kind, where, who, note, phones } = channel;
    return {
      '@type': 'ServiceChannel',
      name: channelKinds.word(kind, scope.lang),
      description: scope.say.together(where, who, note),
      serviceUrl: addresses(channel, item)[0],
      servicePhone: phones?.map(({ text }) => ({ '@type': 'ContactPoint', telephone: text })),
      serviceLocation: hasPlaces ? some(offices) : undefined,
      availableLanguage: scope.catalogue.language,
      processingTime: promised && isoDuration(promised),
    };
  });
}

function output({ result }: PublishedItem): Markup | undefined {
  if (!result || result.kind === 'none') return undefined;
  const isPermit = result.kind === 'licence' || result.kind === 'approval';
  return { '@type': isPermit ? 'GovernmentPermit' : 'Thing', name: result.name };
}
