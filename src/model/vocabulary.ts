/** Closed lists of values: each value declared once, with both languages and its standard's code. */

import { nameKey } from '../text/normal.js';
import { simplified } from '../text/traditional.js';
import type { Lang, Words } from '../text/words.js';

/** One value of a vocabulary. `id` is what data carries; `zh` and `en` are what people read and may write. */
export interface Term extends Words {
  readonly id: string;
  /** Further spellings that are understood. */
  readonly also?: readonly string[];
  /** Code in GB/T 39046-2020 appendix A, where that standard has one. */
  readonly gb?: string;
}

/** A closed list of terms. */
export class Vocabulary<Id extends string = string> {
  readonly #byKey = new Map<string, Term & { id: Id }>();
  /** The terms by their ids as they are: words are asked for by these, many times an item. */
  readonly #byId = new Map<string, Term & { id: Id }>();

  constructor(
    readonly name: Words,
    readonly terms: readonly (Term & { readonly id: Id })[],
  ) {
    for (const term of terms) {
      for (const spelling of [term.id, term.zh, term.en, ...(term.also ?? [])]) {
        this.#byKey.set(nameKey(spelling), term);
      }
    }
    for (const { id } of terms) {
      const term = this.#byKey.get(nameKey(id));
      if (term) this.#byId.set(id, term);
    }
  }

  /** What the ids mean, in one line: `always 必要; city 市级 (municipal)`. */
  get meanings(): string {
    return this.terms.map(({ id, zh, en }) => `${id} ${zh}${en === id ? '' : ` (${en})`}`).join('; ');
  }

  /** The ids, in their order. */
  get ids(): readonly Id[] {
    return this.terms.map((term) => term.id);
  }

  /** The id of what was written, in either language; undefined where it is none of the values. */
  read(written: string): Id | undefined {
    return (this.#byKey.get(nameKey(written)) ?? this.#byKey.get(nameKey(simplified(written))))?.id;
  }

  /** The word for an id. */
  word(id: Id, lang: Lang): string {
    const term = this.#byId.get(id) ?? this.#byKey.get(nameKey(id));
    if (!term) throw new RangeError(`${id} is not a value of ${this.name.en}`);
    return term[lang];
  }
}

/** Declares a vocabulary; the ids become its type. */
export function vocabulary<const Id extends string>(
  name: Words,
  terms: readonly (Term & { readonly id: Id })[],
): Vocabulary<Id> {
  return new Vocabulary<Id>(name, terms);
}
