/** How a Chinese name is read: for indexes and alphabetical lists. No locale of the machine takes part. */
import { pinyin } from 'pinyin-pro';
import { firstReading } from '../../model/pinyin.js';
import { compareText } from '../../text/order.js';

/** The reading of a name. */
export interface Reading {
  /** Syllables without tones, lower case: `['jie', 'hun', 'deng', 'ji']`; other text stands as it is. */
  readonly syllables: readonly string[];
  /** `A` to `Z`, or `#` for what begins with neither a Chinese character nor a Latin letter. */
  readonly letter: string;
  /** Orders names: first by their syllables, then by the text itself. */
  readonly key: string;
}

/** Lower case, without tone marks; ü becomes v, as it is typed. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/u\u0304?\u0308/g, 'v')
    .replace(/\p{M}/gu, '');
}

/** Readings by name, so that no name is looked up twice; emptied before it grows without end. */
const known = new Map<string, readonly string[]>();
const mostKnown = 100_000;

/**
 * The syllable of each character of a name, without tones, lower case; `''` for what is no Chinese
 * character. `written` is the reading an editor gave, where it has a syllable for each of them; else a
 * dictionary of phrases decides, so that 重新 is chong xin and 重庆 is chong qing.
 */
export function characterReadings(name: string, written?: string): readonly string[] {
  const text = name.normalize('NFC');
  const read = known.get(text) ?? readCharacters(text);
  if (known.size >= mostKnown) known.clear();
  known.set(text, read);
  if (written === undefined) return read;
  const given = writtenSyllables(written);
  if (given.length !== read.filter((one) => one !== '').length) return read;
  let next = 0;
  return read.map((one) => (one === '' ? '' : (given[next++] ?? '')));
}

function readCharacters(text: string): readonly string[] {
  const characters = [...text];
  const spoken = pinyin(text, { toneType: 'none', type: 'array', v: true });
  const read = characters.map((one, at) =>
    /\p{Script=Han}/u.test(one) && spoken[at] !== one ? plain(spoken[at] ?? '') : '',
  );
  const settled = firstReading(text);
  if (settled !== undefined) read[0] = plain(settled);
  return read;
}

function writtenSyllables(written: string): string[] {
  return written
    .split(/[\s'’·-]+/u)
    .map((part) => plain(part).trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
}

/** The syllables of a name, each character's own; other text stands as it is, run by run. */
function spokenSyllables(name: string): string[] {
  const characters = [...name.normalize('NFC')];
  const runs: string[] = [];
  let run = '';
  characterReadings(name).forEach((syllable, at) => {
    if (syllable === '') run += characters[at];
    else {
      runs.push(run, syllable);
      run = '';
    }
  });
  return [...runs, run].map((part) => plain(part).trim()).filter((part) => /[\p{L}\p{N}]/u.test(part));
}

/** The reading of a name; `written` is the reading an editor gave (with or without tone marks). */
export function readingOf(name: string, written?: string): Reading {
  const syllables = written === undefined ? spokenSyllables(name) : writtenSyllables(written);
  const first = syllables[0]?.[0] ?? '';
  const letter = /[a-z]/.test(first) ? first.toUpperCase() : '#';
  return { syllables, letter, key: `${letter === '#' ? '~' : ''}${syllables.join(' ')}\u0000${name}` };
}

/** Orders things by the reading of their names. */
export function byReading<T extends { readonly reading: Reading }>(a: T, b: T): number {
  return compareText(a.reading.key, b.reading.key);
}
