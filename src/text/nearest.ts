/** "Did you mean": the nearest of the known words. */
import { distance } from 'fastest-levenshtein';

/**
 * The candidate that most resembles what was written, or undefined where nothing is near:
 * at most a third of the longer word may differ, and at least one edit is always allowed.
 */
export function nearest(written: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const edits = distance(written.toLowerCase(), candidate.toLowerCase());
    const allowed = Math.max(1, Math.floor(Math.max(written.length, candidate.length) / 3));
    // One edit of a one- or two-character word leaves nothing in common to recognise.
    if (edits > allowed || edits >= Math.max(written.length, candidate.length)) continue;
    if (edits < bestDistance) {
      best = candidate;
      bestDistance = edits;
    }
  }
  return best;
}
