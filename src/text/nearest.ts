/** "Did you mean": the nearest of the known words. */
import { distance } from 'fastest-levenshtein';

/**
 * The candidate that most resembles what was written, or undefined where nothing is near:
 * at most a third of the longer word may differ, and two edits are allowed from four characters on.
 */
export function nearest(written: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const edits = distance(written.toLowerCase(), candidate.toLowerCase());
    const longer = Math.max(written.length, candidate.length);
    // Two edits are one exchange of neighbouring letters, the commonest slip of the hand.
    const allowed = longer <= 3 ? 1 : Math.max(2, Math.floor(longer / 3));
    // One edit of a one- or two-character word leaves nothing in common to recognise.
    if (edits > allowed || edits >= longer) continue;
    // Of two equally near words the one with the same letters is meant: titel is title, not item.
    const rank = edits - (letters(candidate) === letters(written) ? 0.5 : 0);
    if (rank < bestDistance) {
      best = candidate;
      bestDistance = rank;
    }
  }
  return best;
}

function letters(word: string): string {
  return [...word.toLowerCase()].sort().join('');
}
