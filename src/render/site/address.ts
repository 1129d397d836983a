/** Where things stand on the site. Addresses are URLs below the site's root; pages put their way to it before them. */
import { fileStem } from '../fileName.js';
import type { Target } from '../view/types.js';

/** What has an address of its own. */
export type Kind = 'item' | 'domain' | 'unit' | 'certificate' | 'law' | 'event' | 'letter' | 'file' | 'page';

/** `index.html` of each folder is its list; an id of that name takes an underscore, which no id holds. */
function stem(id: string): string {
  return id.toLowerCase() === 'index' ? `${id}_` : fileStem(id);
}

const folders = { item: 'items', domain: 'domains', unit: 'units' } as const;

/** The path of the page of an item, a domain or a unit, below the site's root. */
export function pagePath(kind: keyof typeof folders, id: string): string {
  return `${folders[kind]}/${stem(id)}.html`;
}

/** A path as a URL. */
export function encoded(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** The id of an element that stands for a thing in a list. White space may not stand in an id. */
export function anchor(kind: Kind, id: string): string {
  return `${kind}-${id.replace(/[^\p{L}\p{N}_-]+/gu, '-')}`;
}

/** The address of a thing below the site's root. */
export function addressOf(kind: Kind, id: string): string {
  switch (kind) {
    case 'item':
    case 'domain':
    case 'unit':
      return encoded(pagePath(kind, id));
    case 'certificate':
      return `certificates/index.html#${encodeURIComponent(anchor(kind, id))}`;
    case 'law':
      return `laws/index.html#${encodeURIComponent(anchor(kind, id))}`;
    case 'event':
      return `events/index.html#${encodeURIComponent(anchor(kind, id))}`;
    case 'letter':
      return `items/index.html#${anchor(kind, id)}`;
    case 'file':
      return `files/${encoded(id)}`;
    case 'page':
      return id;
  }
}

/** The way from a page up to the site's root: `''` or `'../'`. */
export function baseOf(path: string): string {
  return '../'.repeat(path.split('/').length - 1);
}

/** The address of a target as a page at `base` links to it. */
export function hrefOf(target: Target, base: string): string {
  switch (target.kind) {
    case 'item':
      return base + addressOf('item', target.id);
    case 'file':
      return base + addressOf('file', target.path);
    case 'phone':
      return `tel:${target.number.replace(/[^\d+]/g, '')}`;
    case 'url':
      return target.url;
  }
}
