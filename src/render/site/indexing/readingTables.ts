/** Tables by which the search page reads Chinese: as small as can be, and right for every name of the catalogue. */
import { by, compareText } from '../../../text/order.js';
import { Reader, type ReadingTables } from '../search/reader.js';

/** A folded name, and the syllable of each of its characters in order; `''` for what is none. */
export interface SpokenName {
  readonly text: string;
  readonly syllables: readonly string[];
}

/** How often each reading of a key was met. */
type Votes = Map<string, Map<string, number>>;

/**
 * The tables for some names. Most characters are read in one way throughout; where they are not, the
 * character that follows decides; names that both read wrongly are listed with their syllables.
 */
export function readingTables(names: readonly SpokenName[]): ReadingTables {
  const usual = winners(votesOf(names, (one) => one));
  const settled = winners(
    votesOf(names, (one, next) => (/\s/.test(next) && next !== '\n' ? undefined : one + next)),
  );
  for (const [pair, syllable] of settled) {
    if (usual.get(Array.from(pair)[0] as string) === syllable) settled.delete(pair);
  }
  const tables = { syllables: tableOf(usual), pairs: tableOf(settled), spoken: '' };
  const reader = new Reader(tables);
  const wrong = new Map<string, string>();
  for (const { text, syllables } of names) {
    const wanted = syllables.filter((one) => one !== '').join(' ');
    if (readingBy(reader, text) !== wanted) wrong.set(text, wanted);
  }
  return {
    ...tables,
    spoken: [...wrong]
      .map((pair) => pair.join('\t'))
      .sort(compareText)
      .join('\n'),
  };
}

/** The syllables that a reader gives to the characters of a text. */
function readingBy(reader: Reader, text: string): string {
  const sounds = reader.sounds(text).filter(({ at }) => !/[a-z0-9]/.test(text[at] as string));
  return sounds.map(({ sound }) => sound).join(' ');
}

function votesOf(
  names: readonly SpokenName[],
  keyOf: (character: string, next: string) => string | undefined,
): Votes {
  const votes: Votes = new Map();
  for (const { text, syllables } of names) {
    const characters = [...text];
    characters.forEach((character, at) => {
      const syllable = syllables[at] ?? '';
      const key = syllable === '' ? undefined : keyOf(character, characters[at + 1] ?? '\n');
      if (key === undefined) return;
      const count = votes.get(key) ?? new Map<string, number>();
      votes.set(key, count.set(syllable, (count.get(syllable) ?? 0) + 1));
    });
  }
  return votes;
}

/** The commonest reading of each key; of equals the first in the alphabet. */
function winners(votes: Votes): Map<string, string> {
  const best = (count: ReadonlyMap<string, number>): string =>
    [...count].sort(([a, m], [b, n]) => n - m || compareText(a, b))[0]?.[0] ?? '';
  return new Map([...votes].map(([key, count]) => [key, best(count)]));
}

/** A table: syllables in order, each with its keys in order. */
function tableOf(readings: ReadonlyMap<string, string>): string {
  const keys = new Map<string, string[]>();
  for (const [key, syllable] of readings) keys.set(syllable, [...(keys.get(syllable) ?? []), key]);
  return [...keys]
    .map(([syllable, of]) => ({ syllable, of: of.sort(compareText).join('') }))
    .sort(by(({ syllable }) => syllable))
    .map(({ syllable, of }) => syllable + of)
    .join(' ');
}
