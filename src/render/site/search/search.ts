/** Answers a query: every term must be found, as it is written, in other words or as it sounds; else what comes near. */
import { askedAbout, onlyAsks } from './asking.js';
import { termsOf } from './fold.js';
import { following, nearby } from './nearby.js';
import { placesOf } from './places.js';
import { type Hit, inOrder, type Places, together } from './ranking.js';
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

/** A term with where it stands. */
interface Found {
  readonly term: string;
  readonly places: Places;
}

/** What a query finds. An empty one finds every item, in the order of the index. */
export function search(typed: string, searcher: Searcher): Answer {
  const typedTerms = termsOf(typed);
  if (typedTerms.length === 0) return { terms: typedTerms, hits: allItems(searcher) };
  const asTyped = typedTerms.map((term) => ({ term, places: placesOf(term, searcher) }));
  const found = answers(asTyped, searcher).length > 0 ? asTyped : asQuestion(asTyped, searcher);
  const terms = found.map(({ term }) => term);
  const places = found.map((one) => one.places);
  const hits = answers(found, searcher);
  if (terms.length === 0) return { terms: typedTerms, hits: [] };
  if (hits.length === 0) return { terms, hits: nearby(terms, places, searcher) };
  if (hits.length >= few) return { terms, hits };
  const hasEnded = ({ item }: Hit): boolean => searcher.ended.has(item);
  const close = following(terms, places, searcher);
  return { terms, hits: [...hits.filter((hit) => !hasEnded(hit)), ...close, ...hits.filter(hasEnded)] };
}

/** Items in which all terms were found. */
function answers(found: readonly Found[], searcher: Searcher): Hit[] {
  if (found.length === 0) return [];
  const places = found.map((one) => one.places);
  return inOrder(together(places, searcher.count, false), searcher);
}

/** The terms read as a question: what it is about instead of what was typed, where that is found. */
function asQuestion(typed: readonly Found[], searcher: Searcher): readonly Found[] {
  return typed
    .filter(({ term }) => !onlyAsks(term))
    .map((one) => {
      if (!one.places.isEmpty) return one;
      const about = askedAbout(one.term).map((term) => ({ term, places: placesOf(term, searcher) }));
      return about.find(({ places }) => !places.isEmpty) ?? one;
    });
}

function allItems({ count, ended }: Searcher): Hit[] {
  const hits = Array.from(
    { length: count },
    (_, item): Hit => ({ item, cost: 0, fields: [], isNear: false }),
  );
  return [...hits.filter(({ item }) => !ended.has(item)), ...hits.filter(({ item }) => ended.has(item))];
}
