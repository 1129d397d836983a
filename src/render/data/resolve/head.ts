/** What is published of a catalogue besides its items: configuration, registers, history. */

import { type Config, ownLanguage } from '../../../model/config.js';
import type { Contacts } from '../../../model/contacts.js';
import type { Law } from '../../../model/law.js';
import type { Certificate, Unit } from '../../../model/registers.js';
import { compareText } from '../../../text/order.js';
import { inOrder } from '../published/order.js';
import type { ItemReference } from '../published/parts.js';
import {
  type PublishedCertificate,
  type PublishedChange,
  type PublishedHead,
  type PublishedLaw,
  type PublishedUnit,
  publishedCatalogueSchema,
} from '../published/records.js';
import { consults, supervisions, withPhones } from './contacts.js';
import type { References } from './references.js';

/** What is published of a catalogue besides its items. */
export function resolveHead(refs: References): PublishedHead {
  const { catalogue } = refs;
  const { config } = catalogue;
  const language = ownLanguage(config);
  const { items: _, ...head } = inOrder(publishedCatalogueSchema, {
    ...config,
    language,
    languages: config.languages ?? [language],
    domains: [...catalogue.domains],
    contacts: config.contacts && contactsOf(config.contacts, config),
    supervision: supervisions(config.supervision ?? [], config.areaCode),
    units: catalogue.units.map(({ value }) => unit(value, refs)),
    laws: catalogue.laws.map(({ value }) => law(value, refs)),
    certificates: catalogue.certificates.map(({ value }) => certificate(value, refs)),
    items: [],
    history: changes(refs),
  });
  return head;
}

/** The history, newest first and of one day by item; undefined where there is none. */
function changes(refs: References): PublishedChange[] | undefined {
  const resolved = refs.catalogue.history.map(({ value: { item, ...change } }) => ({
    ...change,
    item: item === undefined ? undefined : named(refs.item(item)),
  }));
  if (resolved.length === 0) return undefined;
  return resolved.sort(
    (a, b) => compareText(b.date, a.date) || compareText(a.item?.id ?? '', b.item?.id ?? ''),
  );
}

/** The item of a change, without what it is today: that is no part of what was changed then. */
function named({ id, name }: ItemReference): ItemReference {
  return { id, name };
}

function unit(
  { parent, principal, contacts, supervision, ...written }: Unit,
  refs: References,
): PublishedUnit {
  const { config } = refs.catalogue;
  return {
    ...written,
    parent: parent === undefined ? undefined : refs.unit(parent),
    principal: principal === undefined ? undefined : refs.unit(principal),
    contacts: contactsOf({ ...config.contacts, ...contacts }, config),
    supervision: supervisions(supervision ?? config.supervision ?? [], config.areaCode),
  };
}

function contactsOf(
  { consult = [], places = [] }: Contacts,
  { areaCode }: Config,
): PublishedUnit['contacts'] {
  return { consult: consults(consult, areaCode), places: withPhones(places, areaCode) };
}

function law({ replacedBy, ...written }: Law, refs: References): PublishedLaw {
  return { ...written, replacedBy: replacedBy === undefined ? undefined : refs.law(replacedBy) };
}

function certificate(
  { basis, requester, issuer, ...written }: Certificate,
  refs: References,
): PublishedCertificate {
  return {
    ...written,
    basis: basis && refs.bases(basis),
    requester: requester === undefined ? undefined : refs.unit(requester),
    issuer: issuer === undefined ? undefined : refs.unit(issuer),
  };
}
