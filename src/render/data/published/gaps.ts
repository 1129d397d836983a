/** What a published item leaves open: an empty list says something only where it was written. */
import type { PublishedItem } from './records.js';

/** Whether an item says what it costs; one that does not is not free of charge. */
export function saysFees({ gaps = [] }: Pick<PublishedItem, 'gaps'>): boolean {
  return !gaps.includes('fees');
}
