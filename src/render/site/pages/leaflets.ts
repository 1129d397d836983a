/** The leaflets of items as links: there where handbooks are published in the same run, so that sheet and page say the same. */
import type { Catalogue } from '../../../model/catalogue.js';
import { sheets } from '../../handbooks/leaflet.js';
import { encoded } from '../address.js';

/** A leaflet of an item: the whole of it, or that of one situation. */
export interface LeafletLink {
  /** From the site's root. */
  readonly address: string;
  readonly situation?: { readonly id: string; readonly name: string };
}

/** The leaflets of every item that has one, by the id of the item. */
export function leafletLinks(catalogue: Catalogue): ReadonlyMap<string, readonly LeafletLink[]> {
  const links = new Map<string, LeafletLink[]>();
  if (catalogue.config.leaflets === false) return links;
  for (const { path, entry, situation } of sheets(catalogue)) {
    const link = { address: besideSite(path), ...(situation ? { situation } : {}) };
    const known = links.get(entry.id);
    if (known) known.push(link);
    else links.set(entry.id, [link]);
  }
  return links;
}

/** The address, from the site's root, of a file in the folders beside it. */
export function besideSite(path: string): string {
  return `../${encoded(path)}`;
}
