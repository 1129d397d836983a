/** Where things stand on the site. Addresses are URLs below the home page of a language; pages put their way to it before them. */
import { folderAddress } from '../../model/url.js';
import { fileStem } from '../fileName.js';
import type { Target } from '../view/types.js';

/** What has an address of its own. */
export type Kind = 'item' | 'domain' | 'unit' | 'certificate' | 'law' | 'event' | 'letter' | 'file' | 'page';

/** `index.html` of each folder is its list; an id of that name takes an underscore, which no id holds. */
function stem(id: string): string {
  return id.toLowerCase() === 'index' ? `${id}_` : fileStem(id);
}

const folders = { item: 'items', domain: 'domains', unit: 'units' } as const;

/** The path of the page of an item, a domain or a unit, below the home page of a language. */
export function pagePath(kind: keyof typeof folders, id: string): string {
  return `${folders[kind]}/${stem(id)}.html`;
}

/** A path as a URL. */
export function encoded(path: string): string {
  return plain.test(path) ? path : path.split('/').map(encodeURIComponent).join('/');
}

/** A path that is its own address, as nearly all are. */
const plain = /^[\w\-.!~*'()/]*$/;

/** The id of an element that stands for a thing in a list. White space may not stand in an id. */
export function anchor(kind: Kind, id: string): string {
  return `${kind}-${id.replace(/[^\p{L}\p{N}_-]+/gu, '-')}`;
}

/** The address of a thing below the home page of a language; of a file, below the site's root. */
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

/** The ways up from a page: `''`, `'../'`, `'../../'`. */
export interface Ways {
  /** To the site's root, where the files and the assets are. */
  readonly base: string;
  /** To the home page of the page's language. */
  readonly home: string;
}

/** The ways up from a page at a path below the home page of an edition in a folder. */
export function waysOf(path: string, folder: string): Ways {
  const up = (to: string): string => '../'.repeat(to.split('/').length - 1);
  return { base: up(folder + path), home: up(path) };
}

/**
 * The ways up from a page. The page of what is not found is shown below any wrong address: its ways begin
 * at the root of the server, where the catalogue says where it is published. Opened from a folder it is then without
 * style: ways that are right there would be asked for in vain below every wrong address, each time for a page of this size.
 */
export function pageWays(page: { readonly path: string }, folder: string, url: string | undefined): Ways {
  if (page.path !== '404.html' || url === undefined) return waysOf(page.path, folder);
  const base = new URL('.', folderAddress(url)).pathname;
  return { base, home: base + encoded(folder) };
}

/** The address of a thing on this site as a page with these ways links to it. */
export function linkTo(kind: Kind, id: string, { base, home }: Ways): string {
  return (kind === 'file' ? base : home) + addressOf(kind, id);
}

/** The address of a target as a page with these ways links to it. */
export function hrefOf(target: Target, ways: Ways): string {
  switch (target.kind) {
    case 'item':
      return linkTo('item', target.id, ways);
    case 'file':
      return linkTo('file', target.path, ways);
    case 'phone':
      return `tel:${target.number}`;
    case 'url':
      return target.url;
  }
}

/** The absolute address of a page at a path below the site's root; `index.html` is left out of it. */
export function absoluteOf(url: string, path: string): string {
  const folder = folderAddress(url);
  const short = encoded(path).replace(/(^|\/)index\.html$/, '$1');
  // What is encoded stays as it is; only dots on their own mean another folder.
  if (short === '' || short.startsWith('/') || /(?:^|\/)\.{1,2}(?:\/|$)/.test(short))
    return new URL(short, folder).href;
  return siteRoot(folder) + short;
}

/** The site's root as browsers write it; the last is kept, for a site has one. */
function siteRoot(folder: string): string {
  if (latestRoot?.folder !== folder) latestRoot = { folder, href: new URL('.', folder).href };
  return latestRoot.href;
}

let latestRoot: { readonly folder: string; readonly href: string } | undefined;
