/** What is asked for, in the address of the page, so that it can be kept, shared and gone back to. */
import type { Facet } from '../search/format.js';
import { facetLetters } from '../search/format.js';

/** What a list is narrowed by. */
export interface Narrowing {
  readonly facets: readonly Facet[];
  /** Id of a domain; `''` for all. */
  readonly domain: string;
}

/** What is asked for. */
export interface Asked extends Narrowing {
  /** As it was typed. */
  readonly query: string;
}

const isFacet = (text: string): text is Facet => Object.keys(facetLetters).indexOf(text) >= 0;

/**
 * What an address asks for. After `#` stands what was asked on the page, which a page from a folder may
 * change too; after `?` what the search box of another page sent.
 */
export function askedIn({ search, hash }: { readonly search: string; readonly hash: string }): Asked {
  const own = new URLSearchParams(hash.slice(1));
  const values = own.has('q') || own.has('for') || own.has('domain') ? own : new URLSearchParams(search);
  return {
    query: values.get('q') || '',
    facets: (values.get('for') || '').split(' ').filter(isFacet),
    domain: values.get('domain') || '',
  };
}

/** The fragment that asks for this; `#` alone asks for nothing. */
export function fragmentFor({ query, facets, domain }: Asked): string {
  const values = new URLSearchParams();
  if (query !== '') values.set('q', query);
  if (facets.length > 0) values.set('for', facets.join(' '));
  if (domain !== '') values.set('domain', domain);
  // An empty q outweighs what stands after `?`.
  if (String(values) === '' && location.search !== '') values.set('q', '');
  return `#${values}`;
}
