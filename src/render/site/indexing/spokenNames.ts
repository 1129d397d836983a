/** Every name of the index with its reading, each once. */
import { characterReadings } from '../../view/reading.js';
import { fold } from '../search/fold.js';
import type { SearchIndex } from '../search/format.js';
import type { SpokenName } from './readingTables.js';

/** The columns whose names are also found by their sound. */
type NameColumns = Pick<
  SearchIndex,
  'titles' | 'names' | 'keywords' | 'unitNames' | 'domainNames' | 'paperNames' | 'eventNames'
>;

/** The names of some columns, folded, with their readings. `written`: readings that editors gave, by name. */
export function spokenNames(columns: NameColumns, written: ReadonlyMap<string, string>): SpokenName[] {
  const { titles, names, keywords, unitNames, domainNames, paperNames, eventNames } = columns;
  const all = [titles, names, keywords, unitNames, domainNames, paperNames, eventNames].flatMap((column) =>
    column.split(/[\n\t]/),
  );
  const once = new Map(all.filter((name) => name !== '').map((name) => [fold(name), name]));
  return [...once].map(([text, name]) => ({
    text,
    syllables: characterReadings(name, written.get(name)),
  }));
}
