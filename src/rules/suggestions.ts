/** "Did you mean" for what a catalogue names: its items, and the entries of its registers. */
import type { Catalogue } from '../model/catalogue.js';
import { itemMeantBy } from '../model/itemNames.js';
import { suggester } from '../text/nearest.js';
import { nameShortened } from '../text/shortName.js';

type Suggest = (written: string) => string | undefined;

/** A suggester over names of a catalogue, made once a catalogue. */
function over(names: (catalogue: Catalogue) => readonly string[]): (catalogue: Catalogue) => Suggest {
  const made = new WeakMap<Catalogue, Suggest>();
  return (catalogue) => {
    const suggest = made.get(catalogue) ?? suggester(names(catalogue));
    made.set(catalogue, suggest);
    return suggest;
  };
}

const itemsMeant = new WeakMap<Catalogue, Suggest>();

/** The id of the item that is meant by what is no id. */
export function nearestItem(catalogue: Catalogue): Suggest {
  const suggest = itemsMeant.get(catalogue) ?? itemMeantBy(catalogue.entries);
  itemsMeant.set(catalogue, suggest);
  return suggest;
}

const nearestUnitName = over(({ units }) =>
  units.flatMap(({ value: { id, name, short, aliases } }) => [
    name,
    ...(short ? [short] : []),
    ...(aliases ?? []),
    id,
  ]),
);

const unitsShortened = new WeakMap<Catalogue, Map<string, string | undefined>>();

/** What is meant of the names, short names, aliases and ids of units: 县人社局 is nearer to 县民政局 only in letters. */
export function nearestUnit(catalogue: Catalogue): Suggest {
  const known = unitsShortened.get(catalogue) ?? new Map<string, string | undefined>();
  unitsShortened.set(catalogue, known);
  return (written) => {
    if (!known.has(written)) {
      const names = catalogue.units.map(({ value }) => value.name);
      known.set(written, nameShortened(written, names) ?? nearestUnitName(catalogue)(written));
    }
    return known.get(written);
  };
}

/** Titles and short titles of laws. */
export const nearestLaw = over(({ laws }) =>
  laws.flatMap(({ value: { title, short } }) => (short ? [title, short] : [title])),
);

/** Ids and names of certificates. */
export const nearestCertificate = over(({ certificates }) =>
  certificates.flatMap(({ value: { id, name } }) => [id, name]),
);
