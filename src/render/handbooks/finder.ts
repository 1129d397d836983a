/** Ways into a handbook for those who do not know what an item is called: what has happened, and who one is. */
import { audiences } from '../../model/vocabularies.js';
import { grouped } from '../../text/order.js';
import { joined, type Lang } from '../../text/words.js';
import { wordsIn } from '../view/words.js';
import type { Held } from './indexes.js';

/** One way in: an event in life, or who may apply; and the items, by the numbers of their places. */
export interface FinderGroup {
  readonly head: string;
  /** None where most items of the book would stand here: the contents list them. */
  readonly items: readonly { readonly title: string; readonly at: number }[];
}

/** Of so many items, or of this share of a book, a list helps nobody to find one. */
const [tooMany, tooLarge] = [12, 0.6];

/** The finder of a book. */
export interface Finder {
  readonly events: readonly FinderGroup[];
  readonly audiences: readonly FinderGroup[];
}

/** The finder of the items of a book: events in the order in which the book comes to them, audiences in that of the standard. */
export function finderOf(held: readonly Held[], lang: Lang): Finder {
  const events = held.flatMap((one) => (one.entry.item.lifeEvents ?? []).map((event) => ({ event, one })));
  const kinds = audiences.ids.map((id) => ({
    head: audiences.word(id, lang),
    found: held.filter(({ entry }) => entry.item.audience?.includes(id)),
  }));
  const anyone = {
    head: wordsIn(lang).anyone,
    found: held.filter(({ entry }) => (entry.item.audience ?? []).length === 0),
  };
  return {
    events: [...grouped(events, ({ event }) => event)].map(([head, found]) =>
      group(
        head,
        found.map(({ one }) => one),
      ),
    ),
    audiences: alike([...kinds, anyone].filter(({ found }) => found.length > 0)).map(({ heads, found }) =>
      group(joined(heads, lang), found.length > Math.max(tooMany, tooLarge * held.length) ? [] : found),
    ),
  };
}

/** Audiences that may apply for the same items stand together. */
function alike(kinds: readonly { readonly head: string; readonly found: readonly Held[] }[]) {
  return [...grouped(kinds, ({ found }) => found.map(({ at }) => at).join()).values()].map((same) => ({
    heads: same.map(({ head }) => head),
    found: same[0]?.found ?? [],
  }));
}

function group(head: string, found: readonly Held[]): FinderGroup {
  return { head, items: found.map(({ view, at }) => ({ title: view.title, at })) };
}
