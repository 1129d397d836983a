/** What an item has in the end: its own facts, else its unit's, else the catalogue's. */
import type { CatalogueParts, Effective } from '../model/catalogue.js';
import { registerIndexes } from '../model/catalogue.js';
import type { Item } from '../model/item.js';

/** A function that resolves items against registers and configuration. */
export function resolver(
  parts: Omit<CatalogueParts, 'entries' | 'files' | 'design' | 'unreadItems'>,
): (item: Item) => Effective {
  const { findUnit, findDomain } = registerIndexes(parts);
  const { contacts, supervision } = parts.config;
  return (item) => {
    const unit = findUnit(item.unit);
    return {
      domain: findDomain(item.domain),
      unit,
      consult: item.contacts?.consult ?? unit?.contacts?.consult ?? contacts?.consult ?? [],
      places: item.contacts?.places ?? unit?.contacts?.places ?? contacts?.places ?? [],
      supervision: item.supervision ?? unit?.supervision ?? supervision ?? [],
    };
  };
}
