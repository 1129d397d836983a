/** Reads Chinese by the tables of the index: characters, pairs that settle a reading, and texts of their own. */
import type { SearchIndex } from './format.js';

/** A stretch of a text that is heard as one: a character by its syllable, or a Latin word as it stands. */
export interface Sound {
  /** Where it begins in the text, and how long it is there. */
  readonly at: number;
  readonly length: number;
  readonly sound: string;
}

/** The tables that a reader reads by. */
export type ReadingTables = Pick<SearchIndex, 'syllables' | 'pairs' | 'spoken'>;

/** The reading of folded texts. */
export class Reader {
  readonly #syllables = new Map<string, string>();
  readonly #pairs = new Map<string, string>();
  readonly #spoken = new Map<string, readonly string[]>();

  constructor({ syllables, pairs, spoken }: ReadingTables) {
    for (const [syllable, characters] of entriesOf(syllables)) {
      for (const one of characters) this.#syllables.set(one, syllable);
    }
    for (const [syllable, characters] of entriesOf(pairs)) {
      for (let at = 0; at + 1 < characters.length; at += 2) {
        this.#pairs.set(`${characters[at]}${characters[at + 1]}`, syllable);
      }
    }
    for (const line of spoken.split('\n')) {
      const [text = '', said = ''] = line.split('\t');
      if (text !== '') this.#spoken.set(text, said.split(' '));
    }
  }

  /** The sounds of a text, in order. What the tables do not know has none. */
  sounds(text: string): Sound[] {
    const said = this.#spoken.get(text);
    const sounds: Sound[] = [];
    let known = 0;
    for (const { 0: one, index: at = 0 } of stretchesOf(text)) {
      const plain = this.#syllables.get(one);
      const next = String.fromCodePoint(text.codePointAt(at + one.length) || 10);
      const read = said && plain ? said[known++] : this.#pairs.get(one + next) || plain;
      const sound = /^[a-z0-9]/.test(one) ? one : read;
      if (sound) sounds.push({ at, length: one.length, sound });
    }
    return sounds;
  }
}

/** The stretches of a text: Latin words, and every other character for itself. */
function stretchesOf(text: string): RegExpExecArray[] {
  const pattern = /[a-z0-9]+|[^\s]/gu;
  const stretches: RegExpExecArray[] = [];
  for (let one = pattern.exec(text); one; one = pattern.exec(text)) stretches.push(one);
  return stretches;
}

/** The words of a table: a syllable, and the characters after it. */
function entriesOf(table: string): [syllable: string, characters: string[]][] {
  return table.split(' ').map((word) => {
    const length = word.search(/[^a-z]|$/);
    return [word.slice(0, length), Array.from(word.slice(length))];
  });
}
