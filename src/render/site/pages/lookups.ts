/** The pages one looks things up on: all items by letter, and life events. */
import type { NamedItem } from '../listing.js';
import { homeCrumb, type Page } from '../page.js';
import type { Scope } from '../scope.js';
import { facetLinks, type NarrowData, narrowData } from './find.js';
import { type Counted, countOf, type ItemLists, itemLists } from './lists.js';

/** What the alphabetical list shows. */
export interface LettersData {
  readonly count: number;
  readonly narrow: NarrowData;
  readonly ways: readonly Counted[];
  readonly letters: readonly {
    readonly id: string;
    readonly letter: string;
    readonly names: readonly NamedItem[];
  }[];
}

/** What the page of life events shows. */
export interface EventsData {
  readonly events: readonly (ItemLists & Counted)[];
}

/** All items, by pinyin. */
export function lettersPage(scope: Scope): Page<LettersData> {
  const { catalogue, listing, words, name } = scope;
  const path = 'items/index.html';
  return {
    path,
    template: 'items',
    title: words.allItems,
    description: `${name}${words.colon}${words.allItemsAbout}`,
    crumbs: [homeCrumb(words)],
    column: path,
    meta: [],
    data: {
      count: catalogue.entries.length,
      narrow: narrowData(scope),
      ways: facetLinks(scope),
      letters: listing.letters.map(({ letter, names }) =>
        letter === '#' ? { id: 'other', letter: words.otherLetters, names } : { id: letter, letter, names },
      ),
    },
  };
}

/** Items by events in life. */
export function eventsPage({ listing, words, name }: Scope): Page<EventsData> {
  const path = 'events/index.html';
  return {
    path,
    template: 'events',
    title: words.events,
    description: `${name}${words.colon}${words.eventsAbout}`,
    crumbs: [homeCrumb(words)],
    column: path,
    meta: [],
    data: {
      events: listing.events.map((event) => ({
        id: event,
        name: event,
        count: countOf(listing.of('event', event)),
        ...itemLists(listing.of('event', event)),
      })),
    },
  };
}
