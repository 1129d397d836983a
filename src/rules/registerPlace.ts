/** Where a unit, law or certificate stands in its register, to point at beside what refers to it. */
import type { Catalogue, Registered } from '../model/catalogue.js';
import type { Law } from '../model/law.js';
import type { Certificate, Unit } from '../model/registers.js';
import type { Place } from '../text/diagnostic.js';
import { overlaps } from '../text/source.js';

const indexes = new WeakMap<Catalogue, ReadonlyMap<object, Registered<unknown>>>();

function indexOf(catalogue: Catalogue): ReadonlyMap<object, Registered<unknown>> {
  const known = indexes.get(catalogue);
  if (known) return known;
  const all = [...catalogue.units, ...catalogue.laws, ...catalogue.certificates];
  const index = new Map<object, Registered<unknown>>(all.map((one) => [one.value, one]));
  indexes.set(catalogue, index);
  return index;
}

/** Whether a key of a register entry stands there but could not be read, so that nobody can say it is missing. */
export function isUnread(catalogue: Catalogue, value: Unit | Law | Certificate, key: string): boolean {
  const place = registerPlace(catalogue, value, key);
  const paths = place && catalogue.unread.get(place.file);
  return paths?.some((path) => overlaps(path, place?.path ?? [])) ?? false;
}

/** Whether a key of the configuration stands there but could not be read. */
export function isConfigUnread(
  { unread, configFile }: Pick<Catalogue, 'unread' | 'configFile'>,
  key: string,
): boolean {
  return unread.get(configFile)?.some((path) => overlaps(path, [key])) ?? false;
}

/** The place of one key of a register entry; undefined for a value that is in no register. */
export function registerPlace(
  catalogue: Catalogue,
  value: Unit | Law | Certificate,
  key: string,
): Place | undefined {
  const found = indexOf(catalogue).get(value);
  return found && { file: found.file, path: [...found.path, key] };
}
