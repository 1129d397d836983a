/** Answers a query: every term must be found, as it is written, in other words or as it sounds; else what comes near. */
import { termsOf } from './fold.js';
import { following, nearby } from './nearby.js';
import { placesOf } from './places.js';
import { type Hit, inOrder, together } from './ranking.js';
import type { Searcher } from './searcher.js';

/** What a query finds. */
export interface Answer {
  /** Terms of the query; empty where nothing was asked. */
  readonly terms: readonly string[];
  /** Best first: what answers all of the query, then what comes near it; what has ended last. */
  readonly hits: readonly Hit[];
}

/** Fewer answers than these are followed by what comes near: one word off, and the right service would be missed. */
const few = 3;

/** What a query finds. An empty one finds every item, in the order of the index. */
export function search(typed: string, searcher: Searcher): Answer {
  const terms = termsOf(typed);
  if (terms.length === 0) return { terms, hits: allItems(searcher) };
  const places = terms.map((term) => placesOf(term, searcher));
  const hits = inOrder(together(places, searcher.count, false), searcher);
  if (hits.length === 0) return { terms, hits: nearby(terms, places, searcher) };
  if (hits.length >= few) return { terms, hits };
  const hasEnded = ({ item }: Hit): boolean => searcher.ended.has(item);
  const close = following(terms, places, searcher);
  return { terms, hits: [...hits.filter((hit) => !hasEnded(hit)), ...close, ...hits.filter(hasEnded)] };
}

function allItems({ count, ended }: Searcher): Hit[] {
  const hits = Array.from(
    { length: count },
    (_, item): Hit => ({ item, cost: 0, fields: [], isNear: false }),
  );
  return [...hits.filter(({ item }) => !ended.has(item)), ...hits.filter(({ item }) => ended.has(item))];
}
