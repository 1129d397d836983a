/** The page of results, and a page for everything that passes a facet. */
import { bracketed } from '../../../text/words.js';
import { supervisionView } from '../../view/contacts.js';
import { domainName } from '../../view/facts.js';
import type { LabelledLink } from '../../view/types.js';
import { countedItems, type WordKey } from '../../view/words.js';
import { facets } from '../facets.js';
import { indexScript } from '../findAssets.js';
import type { ListedItem } from '../listing.js';
import { homeCrumb, type Page } from '../page.js';
import type { Scope } from '../scope.js';
import type { Facet } from '../search/format.js';
import { type Counted, countOf } from './lists.js';

/** What a list is narrowed by, as the page offers it. */
export interface NarrowData {
  readonly facets: readonly { readonly id: Facet; readonly name: string }[];
  /** Empty where a list is of one domain. */
  readonly domains: readonly Pick<Counted, 'id' | 'name'>[];
}

/** What the page of a facet shows. */
export interface FacetData {
  readonly title: string;
  readonly count: number;
  readonly items: readonly ListedItem[];
  readonly narrow: NarrowData;
}

/** What the page of results shows before anything is asked. */
export interface SearchData {
  /** Address of the index, below the site's root. */
  readonly searchIndex: string;
  readonly narrow: NarrowData;
  readonly ways: readonly Counted[];
  /** Whether sounds are searched, too. */
  readonly byPinyin: boolean;
  /** Where everybody may turn: found like a service, by name and number. */
  readonly general: readonly LabelledLink[];
}

/** The page of results; search boxes lead there where scripts run. */
export const searchPath = 'search.html';

/** The page of a facet, below the home page. */
function facetPath(facet: Facet): string {
  return `find/${facet}.html`;
}

const titles = {
  person: 'facetPerson',
  business: 'facetBusiness',
  online: 'facetOnline',
  'no-visit': 'facetNoVisit',
} as const satisfies Record<Facet, WordKey>;

/** The same, as short as a box to tick says it. */
const chips = {
  person: 'chipPerson',
  business: 'chipBusiness',
  online: 'chipOnline',
  'no-visit': 'chipNoVisit',
} as const satisfies Record<Facet, WordKey>;

/** What a list can be narrowed by. */
export function narrowData({ catalogue, lang, words }: Scope, ofOneDomain = false): NarrowData {
  return {
    facets: facets.map((id) => ({ id, name: words[chips[id]] })),
    domains: ofOneDomain
      ? []
      : catalogue.domains.map((domain) => ({ id: domain.id, name: domainName(domain, domain.id, lang) })),
  };
}

/** The pages of the facets, as links with the number of items on each. */
export function facetLinks({ listing, words }: Scope): Counted[] {
  return facets.map((facet) => ({
    id: facetPath(facet),
    name: words[titles[facet]],
    count: countOf(listing.of('facet', facet)),
  }));
}

/** The page of results. */
export function searchPage(scope: Scope): Page<SearchData> {
  const { catalogue, lang, words, name } = scope;
  const { supervision = [] } = catalogue.config;
  const index = indexScript(scope);
  return {
    path: searchPath,
    template: 'search',
    title: words.searchTitle,
    description: `${name}${words.colon}${words.searchAbout}`,
    crumbs: [homeCrumb(words)],
    meta: [{ name: 'robots', content: 'noindex' }],
    carries: [index],
    data: {
      searchIndex: index.path,
      narrow: narrowData(scope),
      ways: facetLinks(scope),
      byPinyin: scope.byPinyin,
      general: supervision
        .map((one) => supervisionView(one, lang))
        .filter(({ target }) => target !== undefined),
    },
  };
}

/** The page of everything that passes a facet and has not ended. */
export function facetPage(facet: Facet, scope: Scope): Page<FacetData> {
  const { listing, lang, words, name } = scope;
  const items = listing.of('facet', facet);
  const title = words[titles[facet]];
  const count = countOf(items);
  return {
    path: facetPath(facet),
    template: 'facet',
    title,
    description: name + words.colon + title + bracketed(countedItems(count, words), lang),
    crumbs: [homeCrumb(words)],
    meta: [],
    data: { title, count, items, narrow: narrowData(scope) },
  };
}
