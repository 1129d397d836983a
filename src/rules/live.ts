/** Which items still have to satisfy what a guide must say. */
import type { Item } from '../model/item.js';

/**
 * Whether people can, or will again, apply for an item. An abolished item keeps only its tombstone: nobody
 * need mend its materials, fees, limits or contacts.
 */
export function isLive(item: Pick<Item, 'status'>): boolean {
  return item.status !== 'abolished';
}
