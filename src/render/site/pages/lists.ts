/** Lists of items as pages show them. */
import { isCounted, type ListedItem } from '../listing.js';

/** A name with the number of items under it. */
export interface Counted {
  readonly id: string;
  readonly name: string;
  readonly count: number;
}

/** Items one can apply for, and those that have ended. */
export interface ItemLists {
  readonly items: readonly ListedItem[];
  readonly ended: readonly ListedItem[];
}

/** Parts a list into what is there and what has ended. */
export function itemLists(list: readonly ListedItem[]): ItemLists {
  const hasEnded = ({ state }: ListedItem): boolean => state?.id === 'abolished';
  return { items: list.filter((item) => !hasEnded(item)), ended: list.filter(hasEnded) };
}

/** How many items people can make use of. */
export function countOf(list: readonly ListedItem[]): number {
  return list.filter(isCounted).length;
}
