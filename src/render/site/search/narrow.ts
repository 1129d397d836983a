/** Narrowing what was found by facets and domain, with how many each choice would leave. */
import { type Facet, facetLetters, type SearchIndex } from './format.js';

/** What each item of an index can be narrowed by. */
export interface Narrowable {
  readonly facets: readonly string[];
  /** Number of the domain of each item, as text; `''` for none. */
  readonly domains: readonly string[];
  readonly domainIds: readonly string[];
}

/** Takes from an index what narrowing needs. */
export function narrowable({ facets, domains, domainIds }: SearchIndex): Narrowable {
  return { facets: facets.split('\n'), domains: domains.split('\n'), domainIds: domainIds.split('\n') };
}

/** Whether an item passes every facet chosen, and is of the domain chosen, if any. */
export function passes(
  item: number,
  chosen: { readonly facets: readonly Facet[]; readonly domain: string },
  by: Narrowable,
): boolean {
  const letters = by.facets[item] || '';
  const number = by.domains[item];
  const domain = number === '' || number === undefined ? undefined : by.domainIds[Number(number)];
  return (
    chosen.facets.every((facet) => letters.indexOf(facetLetters[facet]) >= 0) &&
    (chosen.domain === '' || chosen.domain === domain)
  );
}
