/** Which item somebody means who writes what is no id: its name, its file, an id with a slip. */
import { suggester } from '../text/nearest.js';
import { nameKey } from '../text/normal.js';
import type { Item } from './item.js';

/** What an item may be called by. */
interface Named {
  readonly id: string;
  readonly item: Pick<Partial<Item>, 'name' | 'everydayName' | 'keywords'>;
}

/** Searches through all names, so that a catalogue in which every reference is wrong is read in bounded time. */
const maxSearches = 500;

/**
 * The id of the item that is meant; undefined where nothing is near. A word that several items have among
 * their names means none of them.
 */
export function itemMeantBy(items: readonly Named[]): (written: string) => string | undefined {
  const nearest = suggester(items.map(({ id }) => id));
  let searches = maxSearches;
  let byName: ReadonlyMap<string, string | undefined> | undefined;
  return (written) => {
    byName ??= namesOf(items);
    const plain = written
      .replace(/^item:/i, '')
      .replace(/^.*[/\\]/, '')
      .replace(/\.(?:md|html)$/i, '');
    const named = byName.get(nameKey(plain)) ?? nearest(plain);
    if (named !== undefined || plain.length < 3 || --searches < 0) return named;
    const [only, ...others] = items.filter(({ item }) => item.name?.includes(plain));
    return others.length === 0 ? only?.id : undefined;
  };
}

/** Ids by every name; a name in full goes before an everyday name, and that before a search word. */
function namesOf(items: readonly Named[]): Map<string, string | undefined> {
  const all = new Map<string, string | undefined>();
  const kinds: ((named: Named) => readonly (string | undefined)[])[] = [
    ({ id }) => [id],
    ({ item }) => [item.name],
    ({ item }) => [item.everydayName],
    ({ item }) => item.keywords ?? [],
  ];
  for (const namesIn of kinds) {
    const found = new Map<string, string | undefined>();
    for (const one of items) {
      for (const name of namesIn(one)) {
        const key = name === undefined ? '' : nameKey(name);
        if (key !== '') found.set(key, found.has(key) && found.get(key) !== one.id ? undefined : one.id);
      }
    }
    for (const [key, id] of found) if (!all.has(key)) all.set(key, id);
  }
  return all;
}
