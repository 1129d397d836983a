/** What a published item leaves open: an empty list says something only where it was written. */
import type { PublishedItem } from './records.js';

/** Whether an item says what it costs; one that does not is not free of charge. */
export function saysFees({ gaps = [] }: Pick<PublishedItem, 'gaps'>): boolean {
  return !gaps.includes('fees');
}

/** Whether an item says what is handed in; one that does not may ask for something. */
export function saysMaterials({ gaps = [] }: Pick<PublishedItem, 'gaps'>): boolean {
  return !gaps.includes('materials');
}

/** Whether an item says who handles it; otherwise the name of its unit only holds the place. */
export function saysUnit({ gaps = [] }: Pick<PublishedItem, 'gaps'>): boolean {
  return !gaps.includes('unit');
}
