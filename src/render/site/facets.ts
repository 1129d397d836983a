/** By what one may narrow a list: for whom a service is, whether it can be had online, whether one must come at all. */
import type { Item } from '../../model/item.js';
import { isOnline } from '../../model/online.js';
import type { Facet } from './search/format.js';

/** The facets in the order in which they are shown. */
export const facets = ['person', 'business', 'online', 'no-visit'] as const satisfies readonly Facet[];

const passes: Readonly<Record<Facet, (item: Item) => boolean>> = {
  // Where nothing is said, the service is for everybody.
  person: ({ audience = [] }) => audience.length === 0 || audience.includes('person'),
  business: ({ audience = [] }) => audience.length === 0 || audience.some((one) => one !== 'person'),
  online: isOnline,
  'no-visit': ({ visits }) => visits?.count === 0,
};

/** The facets of an item. */
export function facetsOf(item: Item): Facet[] {
  return facets.filter((facet) => passes[facet](item));
}
