/** Every legal basis that an item or the register of certificates names, with its place. */

import type { Basis } from '../model/basis.js';
import type { Catalogue } from '../model/catalogue.js';
import type { Item } from '../model/item.js';
import type { Law } from '../model/law.js';
import { titleInText } from '../model/lawTitle.js';
import type { Place } from '../text/diagnostic.js';
import { nameKey } from '../text/normal.js';
import type { FieldPath } from '../text/source.js';
import { isLive } from './live.js';

/** A legal basis and the path it stands at. */
export interface PlacedBasis {
  readonly basis: Basis;
  readonly path: FieldPath;
}

/** The legal bases of an item: its own, then those of its materials, fees, reductions and limit. */
export function citationsOf(item: Item): PlacedBasis[] {
  const found: PlacedBasis[] = [];
  const add = (bases: readonly Basis[] | undefined, path: FieldPath): void => {
    for (const [i, basis] of (bases ?? []).entries()) found.push({ basis, path: [...path, i] });
  };
  add(item.basis, ['basis']);
  for (const [i, { basis }] of item.materials.entries()) add(basis, ['materials', i, 'basis']);
  for (const [i, { basis, reduction }] of item.fees.entries()) {
    add(basis, ['fees', i, 'basis']);
    for (const [j, { basis: ofReduction }] of (reduction ?? []).entries()) {
      add(ofReduction, ['fees', i, 'reduction', j, 'basis']);
    }
  }
  add(item.timeLimit.basis, ['timeLimit', 'basis']);
  return found;
}

/** A legal basis anywhere in a catalogue. */
export interface CatalogueCitation {
  readonly basis: Basis;
  /** The law in the register. */
  readonly law: Law | undefined;
  readonly place: Place & { readonly item?: string };
}

const cited = new WeakMap<Catalogue, readonly CatalogueCitation[]>();

/** The legal bases that count: of live items, and of certificates that people are still asked for. */
export function citationsIn(catalogue: Catalogue): readonly CatalogueCitation[] {
  const known = cited.get(catalogue);
  if (known) return known;
  const found: CatalogueCitation[] = [];
  for (const { value, file, path } of catalogue.certificates) {
    if (value.decision === 'abolish') continue;
    for (const [i, basis] of (value.basis ?? []).entries()) {
      const place = { file, path: [...path, 'basis', i] };
      found.push({ basis, law: catalogue.findLaw(basis.law), place });
    }
  }
  for (const { id, file, item } of catalogue.entries) {
    if (!isLive(item)) continue;
    for (const { basis, path } of citationsOf(item)) {
      found.push({ basis, law: catalogue.findLaw(basis.law), place: { file, path, item: id } });
    }
  }
  cited.set(catalogue, found);
  return found;
}

/** What a law is cited by, as a key for grouping: the same law under two names is one law. */
export function lawKey(catalogue: Catalogue, { law }: Basis): string {
  return catalogue.findLaw(law)?.id ?? nameKey(law);
}

/** Whether a law is cited by the number of its document alone, where its title is due: 国发〔2015〕52号. */
export function isNumberAlone(law: string): boolean {
  return /^[^《》]*[〔［[]\d{4}[〕］\]]\d+号$/u.test(law);
}

/** A title as messages set it: a Chinese one in its book-title marks. */
export function quoted(title: string): string {
  return titleInText(title);
}
