/** The leaflets of items as links: there where handbooks are published in the same run, so that sheet and page say the same. */
import type { Catalogue } from '../../../model/catalogue.js';
import { sheets } from '../../handbooks/leaflet.js';
import { encoded } from '../address.js';
import { type Edition, isOriginal } from '../editions.js';

/** A leaflet of an item: the whole of it, or that of one situation. */
export interface LeafletLink {
  /** From the site's root. */
  readonly address: string;
  readonly situation?: { readonly id: string; readonly name: string };
  /** Whether it is in the language of the edition. */
  readonly isOwn: boolean;
}

/**
 * The leaflets of every item that has one, by the id of the item: in the language of an edition, or as the item is
 * written where there is none in it.
 */
export function leafletLinks(
  catalogue: Catalogue,
  edition: Edition,
): ReadonlyMap<string, readonly LeafletLink[]> {
  const links = new Map<string, LeafletLink[]>();
  if (catalogue.config.leaflets === false) return links;
  const own = isOriginal(edition) ? undefined : edition.tag;
  for (const { path, entry, language, situation } of sheets(catalogue)) {
    const isOwn = language === own;
    if (!isOwn && language !== undefined) continue;
    const link = { address: besideSite(path), isOwn, ...(situation ? { situation } : {}) };
    // Those as the item is written come first, and give way.
    const known = links.get(entry.id)?.filter((one) => one.isOwn === isOwn) ?? [];
    links.set(entry.id, [...known, link]);
  }
  return links;
}

/** The address, from the site's root, of a file in the folders beside it. */
export function besideSite(path: string): string {
  return `../${encoded(path)}`;
}
