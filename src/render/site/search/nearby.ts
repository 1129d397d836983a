/** What comes near a query that nothing, or little, answers in full: the same in pieces, slips of the keyboard, names that sound the same, parts of a question. */
import { withoutAsking } from './asking.js';
import { isLatin } from './fold.js';
import { namesWith } from './places.js';
import { type Hit, inOrder, Places, together } from './ranking.js';
import type { Field, Searcher } from './searcher.js';
import { blurred, scanSlips } from './slips.js';
import { scanSyllables, syllablesOf } from './spoken.js';
import { knownPieces, piecesOf } from './synonyms.js';

/** What is added for each slip, for a name that only sounds the same, for a term in pieces, and in parts. */
const added = { slip: 20, sameSound: 10, pieces: 20, part: 100 } as const;

/** Columns in which slips are looked for: elsewhere too much would come near. */
const slipFields: ReadonlySet<Field> = new Set(['title', 'name', 'keyword', 'hidden']);

/** How much worse than the best a near answer may be, and how many are given at most. */
const nearest = { cost: 60, count: 20 } as const;

/** Share of the best item's weight that an item must have of a question's parts. */
const leastShare = 0.5;

/** What comes near the terms. `found`: where each was found as it stands, if anywhere. */
export function nearby(terms: readonly string[], found: readonly Places[], searcher: Searcher): Hit[] {
  const places = terms.map((term, at) => {
    const own = found[at] as Places;
    return own.isEmpty ? nearTerm(term, searcher) : own;
  });
  const all = together(places, searcher.count, true);
  return nearestOf(all.length > 0 ? all : mostOf(places, searcher.count), searcher);
}

/** What may follow where the terms were found, but seldom: items that have each of them at least in pieces or in parts. */
export function following(terms: readonly string[], found: readonly Places[], searcher: Searcher): Hit[] {
  const places = terms.map((term, at) => {
    const all = new Places(searcher.count);
    all.add(found[at] as Places, 0);
    if (!isLatin(term)) all.add(inPiecesOrParts(term, searcher), 0);
    return all;
  });
  const known = new Set(together(found, searcher.count, false).map(({ item }) => item));
  return nearestOf(
    together(places, searcher.count, true).filter(({ item }) => !known.has(item)),
    searcher,
  );
}

/** The best of what comes near, and what is not much worse. */
function nearestOf(all: Hit[], searcher: Searcher): Hit[] {
  const hits = inOrder(all, searcher);
  const [best] = hits;
  return hits.filter(({ cost }) => best && cost <= best.cost + nearest.cost).slice(0, nearest.count);
}

/** What comes near one term. */
function nearTerm(term: string, searcher: Searcher): Places {
  if (isLatin(term)) return withSlips(term, searcher);
  const same = soundingLike(term, searcher);
  return same.isEmpty ? inPiecesOrParts(term, searcher) : same;
}

/** Items that have all pieces of a term in any order, in these or other words; then those that have parts of it. */
function inPiecesOrParts(term: string, searcher: Searcher): Places {
  const places = inParts(term, searcher);
  const pieces = piecesOf(withoutAsking(term));
  const all = inPieces(pieces, searcher);
  for (const { item, cost, fields } of all.length > 0 ? all : inPieces(knownPieces(pieces), searcher)) {
    places.put(item, cost + added.pieces, fields[0]);
  }
  return places;
}

/** Items that have all of these pieces; what one costs is what its pieces cost on average. */
function inPieces(pieces: readonly string[], searcher: Searcher): Hit[] {
  if (pieces.length === 0) return [];
  const places = pieces.map((piece) => namesWith(piece, searcher));
  return together(places, searcher.count, true).map((hit) => ({ ...hit, cost: hit.cost / pieces.length }));
}

/** Names that have the letters but for a slip or two. */
function withSlips(term: string, searcher: Searcher): Places {
  const places = new Places(searcher.count);
  for (const one of searcher.blurred) {
    if (!slipFields.has(one.field)) continue;
    scanSlips(one.column, blurred(term), (line, slips) =>
      places.note(one, line, 2, (slips + 1) * added.slip),
    );
  }
  return places;
}

/** Names that are written otherwise and sound the same: 身分证 for 身份证. A character no name has may be any. */
function soundingLike(term: string, searcher: Searcher): Places {
  const places = new Places(searcher.count);
  const syllables = syllablesOf(term, searcher.reader);
  if (syllables.filter((one) => one !== undefined).length < 2) return places;
  for (const one of searcher.spoken) {
    scanSyllables(one.column, syllables, (line, fit) => places.note(one, line, fit, added.sameSound));
  }
  return places;
}

/** Items that have parts of a question in them: rare parts weigh more than common ones. */
function inParts(term: string, searcher: Searcher): Places {
  const weights = new Float64Array(searcher.count);
  const parts = new Set(pairsOf(withoutAsking(term)));
  const seen = [...parts].map((part) => ({ part, places: placesOfPart(part, searcher) }));
  for (const { places } of seen) {
    const items = places.items();
    const weight = Math.log(1 + searcher.count / items.length);
    for (const item of items)
      weights[item] = (weights[item] as number) + weight / (1 + places.costOf(item) / 40);
  }
  const most = weights.reduce((best, weight) => Math.max(best, weight), 0);
  const near = new Places(searcher.count);
  for (const { places } of seen) {
    for (const item of places.items()) {
      const share = (weights[item] as number) / most;
      if (share >= leastShare) near.put(item, added.part * (2 - share), places.fieldOf(item));
    }
  }
  return near;
}

function placesOfPart(part: string, searcher: Searcher): Places {
  const places = new Places(searcher.count);
  for (const one of searcher.searched) one.column.scan(part, (line, fit) => places.note(one, line, fit, 0));
  return places;
}

/** Every two characters that stand side by side; a single one as it is. */
function pairsOf(text: string): string[] {
  const ones = Array.from(text);
  return ones.length === 1 ? ones : ones.slice(1).map((one, at) => `${ones[at]}${one}`);
}

/** Items that have most of the terms, where none has all. */
function mostOf(places: readonly Places[], count: number): Hit[] {
  const missing = 500;
  const hits: Hit[] = [];
  for (let item = 0; item < count; item++) {
    const having = places.filter((one) => one.costOf(item) < Number.POSITIVE_INFINITY);
    if (having.length === 0) continue;
    const cost = having.reduce((sum, one) => sum + one.costOf(item), 0);
    const lack = (places.length - having.length) * missing;
    const fields = places.map((one) => one.fieldOf(item));
    hits.push({ item, cost: cost + lack, fields, isNear: true });
  }
  return hits;
}
