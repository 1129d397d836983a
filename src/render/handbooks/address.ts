/** What becomes of links on paper: a page of the same book, an address on the web, or only words. */
import type { Catalogue } from '../../model/catalogue.js';
import { folderAddress } from '../../model/url.js';
import { decoded } from '../../text/normal.js';
import { addressOf } from '../site/address.js';
import { editionsOf } from '../site/editions.js';
import type { Target } from '../view/types.js';

/** Addresses longer than this are no use on paper, and the PDF refuses them. */
const longest = 2000;

/** Gives the address of a target: `#item-…` for an item of the same document, else absolute; undefined where there is none. */
export type Addressing = (target: Target) => string | undefined;

/** Addressing for a document that holds some items; `language`: that of the document, where it is not the catalogue's. */
export function addressing(
  { config, findItem }: Pick<Catalogue, 'config' | 'findItem'>,
  held: ReadonlySet<string>,
  language?: string,
): Addressing {
  const address: Addressing = (target) => {
    if (target.kind === 'item') {
      const id = findItem(target.id)?.id;
      if (id === undefined) return undefined;
      return held.has(id) ? itemHref(id) : itemAddress(config, id, language);
    }
    if (target.kind === 'file') return siteAddress(config, addressOf('file', target.path));
    return target.kind === 'phone' ? `tel:${target.number}` : target.url;
  };
  return (target) => {
    const href = address(target);
    return href !== undefined && href !== '' && href.length <= longest ? href : undefined;
  };
}

/**
 * The permanent address of an item’s page, in the language of the document where the site has that; undefined where the
 * catalogue has no `url`, or it is too long for paper.
 */
export function permanentAddress(
  { config }: Pick<Catalogue, 'config'>,
  id: string,
  language?: string,
): string | undefined {
  const address = itemAddress(config, id, language);
  return address !== undefined && address.length <= longest ? address : undefined;
}

function itemAddress(config: Catalogue['config'], id: string, language = ''): string | undefined {
  const editions = editionsOf(config, 'zh');
  const edition = editions.find(({ tag }) => tag.toLowerCase() === language.toLowerCase());
  return siteAddress(config, (edition?.folder ?? '') + addressOf('item', id));
}

function siteAddress({ url }: Catalogue['config'], path: string): string | undefined {
  return url && new URL(path, folderAddress(url)).href;
}

/** Where an item stands in a document that holds it: the name of its heading, behind a `#`. */
export function itemHref(id: string): string {
  return `#item-${id}`;
}

/** The target an address in a Markdown body means. */
export function bodyTarget(url: string): Target {
  const [, scheme, rest = ''] = /^(item|file):(.*)$/s.exec(url) ?? [];
  if (scheme === 'item') return { kind: 'item', id: decoded(rest).split('#')[0] ?? '' };
  if (scheme === 'file') return { kind: 'file', path: decoded(rest), type: '', size: '' };
  return { kind: 'url', url: url.startsWith('#') ? '' : url };
}

/**
 * A view with its targets turned into what a template can set: `{ text, target }` becomes
 * `{ text, href?, file? }`, `file` being what is said of a file (DOCX · 32 KB). The type stays: a target may always be
 * absent, and only templates read the rest.
 */
export function addressed<T>(value: T, address: Addressing): T {
  return walk(value, address) as T;
}

function walk(value: unknown, address: Addressing): unknown {
  if (Array.isArray(value)) return value.map((one) => walk(one, address));
  if (typeof value !== 'object' || value === null) return value;
  const { target, ...rest } = value as Record<string, unknown> & { target?: Target };
  const shown = Object.fromEntries(Object.entries(rest).map(([key, child]) => [key, walk(child, address)]));
  if (target === undefined) return shown;
  const href = address(target);
  const file = target.kind === 'file' && [target.type, target.size].filter((part) => part !== '').join(' · ');
  return { ...shown, ...(href ? { href } : {}), ...(file ? { file } : {}) };
}
