/** The home page: what one can do, by field, by event in life and by office. */
import { compareText } from '../../../text/order.js';
import { domainName } from '../../view/facts.js';
import { readingOf } from '../../view/reading.js';
import { countedItems } from '../../view/words.js';
import type { Page } from '../page.js';
import type { Scope } from '../scope.js';
import { facetLinks } from './find.js';
import { type Counted, countOf } from './lists.js';

/** What the home page shows. */
export interface HomeData {
  readonly title: string;
  readonly publisher: string;
  readonly total: number;
  readonly domains: readonly Counted[];
  readonly events: readonly Counted[];
  readonly units: readonly Counted[];
  /** The pages of what lists are narrowed by. */
  readonly ways: readonly Counted[];
  /** Whether sounds are searched, too. */
  readonly byPinyin: boolean;
}

/** Offices shown before one has to ask for all. */
const shownUnits = 12;

/** The home page. */
export function homePage(scope: Scope): Page<HomeData> {
  const { catalogue, listing, lang, words } = scope;
  const total = countOf(catalogue.entries.map(({ id }) => listing.item(id)));
  const domains = catalogue.domains.map(
    (domain): Counted => ({
      id: domain.id,
      name: domainName(domain, domain.id, lang),
      count: countOf(listing.of('domain', domain.id)),
    }),
  );
  return {
    path: 'index.html',
    template: 'home',
    description: `${catalogue.config.title}${words.colon}${countedItems(total, words)}${words.stop}${words.publisher}${words.colon}${catalogue.config.publisher}`,
    crumbs: [],
    meta: [],
    data: {
      title: scope.name,
      publisher: catalogue.config.publisher,
      total,
      domains,
      events: listing.events.map((event) => ({
        id: event,
        name: event,
        count: countOf(listing.of('event', event)),
      })),
      ways: facetLinks(scope),
      byPinyin: scope.byPinyin,
      units: unitsWithItems(scope)
        .sort((a, b) => b.count - a.count || compareText(a.key, b.key))
        .slice(0, shownUnits),
    },
  };
}

/** The offices that items name, in the order of their readings. */
export function unitsWithItems({ catalogue, listing }: Scope): (Counted & { readonly key: string })[] {
  return catalogue.units
    .map(({ value: { id, name } }) => {
      const list = [...listing.of('unit', id), ...listing.of('partner', id)];
      return { id, name, count: countOf(list), key: readingOf(name).key, isNamed: list.length > 0 };
    })
    .filter(({ isNamed }) => isNamed)
    .sort((a, b) => compareText(a.key, b.key));
}
