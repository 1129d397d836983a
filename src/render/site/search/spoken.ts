/** Finding by sound: pinyin in full, its initials, or both mixed; and what was typed with a slip. */
import { Column, type Fit, isEdge, type Report } from './column.js';
import type { Reader } from './reader.js';

/** How a column sounds: ` shen fen zheng ` in place of every name. */
export function spokenColumn(folded: string, reader: Reader): Column {
  const spoken = (name: string): string =>
    name === ''
      ? ''
      : ` ${reader
          .sounds(name)
          .map(({ sound }) => sound)
          .join(' ')} `;
  const lines = folded.split('\n').map((line) => line.split('\t').map(spoken).join('\t'));
  return new Column(lines.join('\n'));
}

/**
 * What finds letters as the beginnings of consecutive syllables: `sfz`, `shenfz` and `shenfenzheng` all
 * find ` shen fen zheng`. After each letter the rest of its syllable may be left out. ü is typed v or u.
 */
export function spokenPattern(letters: string): RegExp {
  const one = (letter: string): string => (letter === 'u' || letter === 'v' ? '[uv]' : letter);
  return new RegExp(` ${Array.from(letters, one).join('(?:[a-z0-9]* )?')}`, 'g');
}

/** How much of the syllables was typed: all letters (of the last one the beginning), only the first of each, or some. */
export type Spelling = 'spelled' | 'initials' | 'short';

/** What a scan by sound reports. */
export type SpokenReport = (line: number, fit: Fit, spelling: Spelling) => void;

function spellingOf(heard: string, letters: string): Spelling {
  const syllables = heard.trim().split(' ');
  if (syllables.join('').length === letters.length) return 'spelled';
  return syllables.length === letters.length ? 'initials' : 'short';
}

/** Reports every line in which letters are heard. */
export function scanSpoken(column: Column, letters: string, report: SpokenReport): void {
  const { text } = column;
  const lineAt = column.walk();
  const pattern = spokenPattern(letters);
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const { 0: heard, index } = match;
    const line = lineAt(index);
    let end = index + heard.length;
    while (text.charCodeAt(end) !== 32 && !isEdge(text, end)) end++;
    const begins = isEdge(text, index - 1);
    const fit = begins ? (isEdge(text, end + 1) ? 0 : 1) : 2;
    report(line, fit, spellingOf(heard, letters));
    pattern.lastIndex = fit === 0 ? column.endOf(line) : index + 1;
  }
}

/** How each character of a term is read; undefined for what no name has. */
export function syllablesOf(term: string, reader: Reader): (string | undefined)[] {
  const sounds = new Map(reader.sounds(term).map(({ at, sound }) => [at, sound]));
  return Array.from(term, (_, at) => sounds.get(at));
}

/** What finds these syllables one after another; undefined stands for any. */
export function syllablesPattern(syllables: readonly (string | undefined)[]): RegExp {
  return new RegExp(` ${syllables.map((one) => one || '[a-z0-9]+').join(' ')} `, 'g');
}

/** Reports every line that has these syllables one after another. */
export function scanSyllables(
  column: Column,
  syllables: readonly (string | undefined)[],
  report: Report,
): void {
  const { text } = column;
  const lineAt = column.walk();
  const pattern = syllablesPattern(syllables);
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const { 0: heard, index } = match;
    const begins = isEdge(text, index - 1);
    report(lineAt(index), begins ? (isEdge(text, index + heard.length) ? 0 : 1) : 2);
    pattern.lastIndex = index + 1;
  }
}
