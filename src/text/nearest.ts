/** "Did you mean": the nearest of the known words. */
import { distance } from 'fastest-levenshtein';

/**
 * The candidate that most resembles what was written, or undefined where nothing is near:
 * at most a third of the longer word may differ, and two edits are allowed from four characters on.
 */
export function nearest(written: string, candidates: Iterable<string>): string | undefined {
  const lower = written.toLowerCase();
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const longer = Math.max(written.length, candidate.length);
    // Two edits are one exchange of neighbouring letters, the commonest slip of the hand.
    const allowed = longer <= 3 ? 1 : Math.max(2, Math.floor(longer / 3));
    if (Math.abs(written.length - candidate.length) > allowed) continue;
    const edits = distance(lower, candidate.toLowerCase());
    // One edit of a one- or two-character word leaves nothing in common to recognise.
    if (edits > allowed || edits >= longer || edits - 0.5 >= bestDistance) continue;
    // Of two equally near words the one with the same letters is meant: titel is title, not item; then the one of
    // which some were left out: 复件 is 复印件, not 原件.
    const rank =
      edits - (letters(candidate) === letters(written) ? 0.5 : holds(candidate, written) ? 0.25 : 0);
    if (rank < bestDistance) {
      best = candidate;
      bestDistance = rank;
    }
  }
  return best;
}

/** Whether a word is another but for one slip of the hand: a sign too many, too few or wrong, or two exchanged. */
export function isOneSlip(written: string, meant: string): boolean {
  return (
    distance(written.toLowerCase(), meant.toLowerCase()) <= 1 ||
    (written.length === meant.length && letters(written) === letters(meant))
  );
}

/**
 * Whether a misspelt word can mean no other. A letter changes a short word into another one (par: per, pay), and one
 * Chinese character makes the contrary of any: 失效 and 生效, 须提交 and 免提交, 不共享 and 共享.
 */
export function isSureSlip(written: string, meant: string): boolean {
  const isLatin = /^[a-z -]{4,}$/i.test(meant);
  return isLatin ? isOneSlip(written, meant) : meant.length >= 3 && letters(written) === letters(meant);
}

/** Whether a word is another from which letters have been left out. */
function holds(whole: string, word: string): boolean {
  let at = 0;
  for (const letter of whole.toLowerCase()) if (letter === word[at]?.toLowerCase()) at++;
  return at === word.length;
}

function letters(word: string): string {
  return [...word.toLowerCase()].sort().join('');
}

/** Comparisons after which nothing more is suggested: what is wrong everywhere is no slip of the hand. */
const maxComparisons = 5_000_000;

/**
 * {@link nearest} for a list that is asked again and again, such as the ids of all items. Its time has a
 * bound, however many words are wrong: then the later ones get no suggestion.
 */
export function suggester(candidates: readonly string[]): (written: string) => string | undefined {
  const answers = new Map<string, string | undefined>();
  return (written) => {
    if (answers.has(written)) return answers.get(written);
    if (answers.size * candidates.length > maxComparisons) return undefined;
    const answer = nearest(written, candidates);
    answers.set(written, answer);
    return answer;
  };
}
