/** Answers a query: every term must be found, as it is written or as it sounds; else what comes near. */
import { termsOf } from './fold.js';
import { nearby } from './nearby.js';
import { type Hit, heardCost, inOrder, Places, together } from './ranking.js';
import type { Searcher } from './searcher.js';
import { scanSpoken } from './spoken.js';

/** What a query finds. */
export interface Answer {
  /** Terms of the query; empty where nothing was asked. */
  readonly terms: readonly string[];
  /** Best first. */
  readonly hits: readonly Hit[];
  /** Nothing answered all of the query; these come near it. */
  readonly isNear: boolean;
}

/** What a query finds. An empty one finds every item, in the order of the index. */
export function search(typed: string, searcher: Searcher): Answer {
  const terms = termsOf(typed);
  if (terms.length === 0) return { terms, hits: allItems(searcher), isNear: false };
  const places = terms.map((term) => placesOf(term, searcher));
  const hits = inOrder(together(places, searcher.count), searcher);
  if (hits.length > 0) return { terms, hits, isNear: false };
  return { terms, hits: nearby(terms, places, searcher), isNear: true };
}

function allItems({ count, ended }: Searcher): Hit[] {
  const hits = Array.from({ length: count }, (_, item): Hit => ({ item, cost: 0, fields: [] }));
  return [...hits.filter(({ item }) => !ended.has(item)), ...hits.filter(({ item }) => ended.has(item))];
}

/** Finds a term as it is written and, where it is of letters, as it sounds. */
function placesOf(term: string, searcher: Searcher): Places {
  const places = new Places(searcher.count);
  for (const one of searcher.searched) {
    one.column.scan(term, (line, fit) => places.note(one, line, fit, 0));
  }
  if (!/^[a-z]+$/.test(term)) return places;
  for (const one of searcher.spoken) {
    scanSpoken(one.column, term, (line, fit, spelling) => {
      // One letter alone would be heard everywhere: it must begin a name.
      if (term.length === 1 && fit === 2) return;
      places.note(one, line, fit, heardCost[spelling]);
    });
  }
  return places;
}
