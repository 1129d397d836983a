/** Finding things by the names they go by. */
import { nameKey } from '../text/normal.js';

/**
 * Things by their names, without regard to white space, width and case. An id means its owner, whatever others are
 * called; then comes the full name, then the others. A name that several things share means none of them, unless what
 * is preferred leaves one: a guess would publish another one's address and telephone. Of things with one id the first
 * keeps it.
 */
export class NameIndex<T> {
  readonly #ids: ReadonlyMap<string, T[]>;
  readonly #names: readonly ReadonlyMap<string, T[]>[];
  /** Thousands of items refer to the same few things in the same words. */
  readonly #asked = new Map<string, readonly T[]>();

  /** `names` are the kinds of names, ids first; `preferred` narrow those of one name down, the strictest first. */
  constructor(
    things: readonly T[],
    [ids, ...names]: readonly [
      (thing: T) => readonly string[],
      ...((thing: T) => readonly (string | undefined)[])[],
    ],
    private readonly preferred: readonly ((thing: T) => boolean)[] = [],
  ) {
    this.#ids = byName(things, ids);
    this.#names = names.map((of) => byName(things, of));
  }

  /** The thing of a name; undefined where there is none, or none alone. */
  find(reference: string): T | undefined {
    const found = this.#meant(reference);
    return found.length === 1 ? found[0] : undefined;
  }

  /** The things a name may mean where it means no single one; else none. */
  namesakes(reference: string): readonly T[] {
    const found = this.#meant(reference);
    return found.length > 1 ? found : [];
  }

  #meant(reference: string): readonly T[] {
    const known = this.#asked.get(reference);
    if (known) return known;
    const found = this.#search(nameKey(reference));
    this.#asked.set(reference, found);
    return found;
  }

  #search(key: string): readonly T[] {
    const own = this.#ids.get(key);
    if (own) return own.slice(0, 1);
    const sharing = this.#names.map((names) => names.get(key)).find((found) => found !== undefined) ?? [];
    if (sharing.length < 2) return sharing;
    return this.preferred.map((is) => sharing.filter(is)).find((left) => left.length === 1) ?? sharing;
  }
}

function byName<T>(
  things: readonly T[],
  names: (thing: T) => readonly (string | undefined)[],
): Map<string, T[]> {
  const index = new Map<string, T[]>();
  for (const thing of things) {
    for (const name of names(thing)) {
      const key = name === undefined ? '' : nameKey(name);
      if (key === '') continue;
      const sharing = index.get(key);
      if (!sharing) index.set(key, [thing]);
      else if (!sharing.includes(thing)) sharing.push(thing);
    }
  }
  return index;
}
