/** Units, places and laws in schema.org's words. */
import { citationInText } from '../../../model/lawTitle.js';
import type { Scope } from '../linked/scope.js';
import type { PublishedBasis, PublishedPlace, UnitReference } from '../published/parts.js';
import type { Markup } from './markup.js';

/** A unit. */
export function organization(unit: UnitReference, scope: Scope): Markup {
  const identifier = unit.id ?? unit.name;
  return {
    '@type': 'GovernmentOrganization',
    '@id': scope.iri('unit', identifier),
    name: unit.name,
    alternateName: unit.short,
    identifier: unit.code ?? identifier,
    url: unit.url,
  };
}

/** A place to go to. Its hours are told in words: the public does not read them from here. */
export function office(place: PublishedPlace, scope: Scope): Markup {
  const [longitude, latitude] = place.geo ?? [];
  return {
    '@type': 'GovernmentOffice',
    name: place.name,
    description: scope.say.together(place.room, place.hours, place.transit),
    telephone: place.phones?.map(({ text }) => text),
    address:
      place.address === undefined ? undefined : { '@type': 'PostalAddress', streetAddress: place.address },
    geo: latitude === undefined ? undefined : { '@type': 'GeoCoordinates', latitude, longitude },
  };
}

/** A law with its articles. */
export function legislation({ law, articles = [] }: PublishedBasis, scope: Scope): Markup {
  return {
    '@type': 'Legislation',
    '@id': scope.iri('law', law.id ?? law.title),
    name: citationInText(law.title, undefined, articles),
    legislationIdentifier: law.docNo,
    url: law.url,
  };
}

/** The territory by its division code; undefined where the catalogue has none. */
export function territory(scope: Scope): Markup | undefined {
  const { region } = scope.catalogue;
  if (region === undefined) return undefined;
  return {
    '@type': 'AdministrativeArea',
    '@id': scope.iri('area', region),
    name: `GB/T 2260 ${region}`,
    identifier: region,
  };
}
