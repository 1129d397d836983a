/** Organisations, the ways to reach them and the places where they are. */
import { withoutMailto } from '../../../model/contactKind.js';
import type {
  PublishedConsult,
  PublishedPlace,
  PublishedSupervision,
  UnitReference,
} from '../published/parts.js';
import type { LinkedNode } from './node.js';
import { type Scope, webIri } from './scope.js';

/**
 * An organisation: a public one, an organisation and an agent at once, so that the shapes of CPSV-AP
 * and of DCAT-AP accept it with and without the ontology. One that is in no register goes by its name.
 */
export function organisation(unit: UnitReference, scope: Scope): LinkedNode {
  const { id: identifier = unit.name, code, url } = unit;
  return scope.shared(scope.iri('unit', identifier), (id) => {
    const name = scope.text(unit.name);
    return {
      id,
      type: ['PublicOrganisation', 'Organization', 'Agent'],
      identifier,
      prefLabel: name,
      name,
      label: name,
      spatial: scope.territory(),
      otherIdentifier: code === undefined ? undefined : creditCode(code, scope),
      page: url === undefined ? undefined : scope.document(url),
    };
  });
}

function creditCode(code: string, scope: Scope): LinkedNode {
  return { id: scope.iri('credit-code', code), type: 'Identifier', notation: code };
}

/** Who issues a material: an organisation of the register, or an agent by its name. */
export function agent(unit: UnitReference, scope: Scope): LinkedNode {
  if (unit.id !== undefined) return organisation(unit, scope);
  return namedAgent(scope.iri('agent', unit.name), unit.name, scope);
}

/** The publisher of the catalogue. */
export function publisher(scope: Scope): LinkedNode {
  return namedAgent(scope.iri('agent', 'publisher'), scope.catalogue.publisher, scope);
}

function namedAgent(id: string, title: string, scope: Scope): LinkedNode {
  return scope.shared(id, () => {
    const name = scope.text(title);
    return { id, type: 'Agent', identifier: title, name, label: name };
  });
}

/** A way to ask or to complain. `id`: its IRI. */
export function contactPoint(
  id: string,
  contact: PublishedConsult | PublishedSupervision,
  scope: Scope,
): LinkedNode {
  const { value, kind, name, phones } = contact;
  const isAddress = /^https?:/i.test(value);
  const isTold = kind === 'phone' || kind === 'email' || isAddress;
  const { hours, reply } = contact as PublishedConsult;
  const what = scope.say.labelled(name, isTold ? undefined : value);
  return {
    id,
    type: 'ContactPoint',
    description: scope.text(scope.say.together(what, reply && scope.replyText(reply))),
    telephone: kind === 'phone' ? (phones?.map((phone) => phone.text) ?? [value]) : undefined,
    email: kind === 'email' ? withoutMailto(value) : undefined,
    contactPage: isAddress ? scope.document(value) : undefined,
    openingHours: hours === undefined ? undefined : openingHours(`${id}-hours`, hours, scope),
  };
}

/**
 * The telephone of a place, with when it is open. `id`: its IRI; `address`: what tells where it is, if no channel leads
 * there.
 */
export function placeContact(
  id: string,
  place: PublishedPlace,
  address: string | undefined,
  scope: Scope,
): LinkedNode {
  const { name, room, hours, phone, phones } = place;
  return {
    id,
    type: 'ContactPoint',
    description: scope.text(scope.say.series(name, address, room)),
    telephone: phones?.map(({ text }) => text) ?? (phone === undefined ? undefined : [phone]),
    openingHours: hours === undefined ? undefined : openingHours(`${id}-hours`, hours, scope),
  };
}

/** Opening hours in words. */
export function openingHours(id: string, hours: string, scope: Scope): LinkedNode {
  return { id, type: 'TemporalEntity', description: scope.text(hours) };
}

/** The address of a place; undefined where the place has none. */
export function address(id: string, place: PublishedPlace, scope: Scope): LinkedNode | undefined {
  if (place.address === undefined && place.room === undefined) return undefined;
  const [longitude, latitude] = place.geo ?? [];
  return {
    id,
    type: 'Address',
    fullAddress: scope.text(place.address ?? place.name),
    locatorName: scope.text(scope.say.series(place.name, place.room)),
    longitude,
    latitude,
  };
}

/** An address on the web as a document. */
export function webPage(url: string): LinkedNode {
  return { id: webIri(url), type: 'Document' };
}
