/** Where a term stands in an index: as it is written, in other words, as it sounds. */
import { heardCost, otherWordsCost, Places } from './ranking.js';
import type { Field, Searcher } from './searcher.js';
import { scanSpoken } from './spoken.js';
import { otherWords } from './synonyms.js';

/** Columns that say what a service is: elsewhere, other words and pieces would be found by chance. */
const tellingFields: ReadonlySet<Field> = new Set(['title', 'name', 'keyword', 'hidden', 'event']);

/** Finds a piece of a term in names, as it is written and in other words. */
export function namesWith(piece: string, searcher: Searcher): Places {
  const places = new Places(searcher.count);
  scanNames(piece, 0, places, searcher);
  scanOtherWords(piece, places, searcher);
  return places;
}

/** Finds a term as it is written, in other words of the same meaning and, where it is of letters, as it sounds. */
export function placesOf(term: string, searcher: Searcher): Places {
  const places = new Places(searcher.count);
  for (const one of searcher.searched) {
    one.column.scan(term, (line, fit) => places.note(one, line, fit, 0));
  }
  scanOtherWords(term, places, searcher);
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

function scanOtherWords(term: string, places: Places, searcher: Searcher): void {
  for (const other of otherWords(term)) scanNames(other, otherWordsCost, places, searcher);
}

function scanNames(term: string, extra: number, places: Places, { searched }: Searcher): void {
  for (const one of searched) {
    if (tellingFields.has(one.field))
      one.column.scan(term, (line, fit) => places.note(one, line, fit, extra));
  }
}
