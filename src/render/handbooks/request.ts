/** What `print` is asked for: a handbook, leaflets, letters of promise or everything, found by name. */
import type { Catalogue, Entry } from '../../model/catalogue.js';
import type { Certificate } from '../../model/registers.js';
import { select } from '../../model/selection.js';
import { UsageError } from '../../text/diagnostic.js';
import { nearest } from '../../text/nearest.js';
import { nameKey } from '../../text/normal.js';
import type { RenderContext } from '../artefact.js';
import { checkFinish, type Finish } from './finish.js';
import type { Sheet } from './leaflet.js';
import { allOrders, handbookOrders, leafletOrders, type Order, promiseOrder } from './orders.js';
import { promised } from './promise.js';
import { type SheetChoice, sheetsOf } from './requestedSheets.js';
import { type Edition, handbooksOf } from './volumes.js';

/** What is asked for. */
export interface PrintRequest {
  /** `all`, `leaflet`, `promise`, or the id or name of a handbook, of an item (its leaflets) or of a certificate. */
  readonly product: string;
  /** Ids of the only items that are wanted; empty: all. */
  readonly items: readonly string[];
  /** The language of the only leaflets that are wanted; undefined: every language that there are leaflets in. */
  readonly language?: string | undefined;
  /** PDF, or Word documents that can be edited further: leaflets only. */
  readonly format: 'pdf' | 'docx';
  readonly finish?: Finish;
}

/** Kinds of things, by every word for them. */
const kinds = {
  all: ['all', '全部', '所有'],
  leaflet: ['leaflet', 'leaflets', '一次性告知单', '告知单'],
  promise: ['promise', 'promises', '告知承诺书', '承诺书'],
} as const;

/** The documents that are asked for, finished. Throws a UsageError where the catalogue has no such thing. */
export function requested(request: PrintRequest, catalogue: Catalogue, context: RenderContext): Order[] {
  const { finish } = request;
  const orders = ordersFor(request, catalogue, context);
  if (!finish) return orders;
  checkFinish(finish, context.today);
  const date = context.today;
  return orders.map((order) => ({
    ...order,
    job(stands) {
      const made = order.job(stands);
      const isBook = made.template === 'book.typ' || made.template === 'general.typ';
      if (finish.booklet && !isBook) throw notABooklet(request.product);
      return { ...made, finish, ...(date ? { date } : {}) };
    },
  }));
}

function notABooklet(product: string): UsageError {
  return new UsageError({
    zh: `只有 A4、A5 的手册可以拼成小册子（--booklet），“${product}”不行`,
    en: `Only handbooks on A4 or A5 are imposed as booklets (--booklet), not “${product}”`,
  });
}

function ordersFor(request: PrintRequest, catalogue: Catalogue, context: RenderContext): Order[] {
  const is = (kind: keyof typeof kinds): boolean =>
    kinds[kind].some((word) => nameKey(word) === nameKey(request.product));
  const { language } = request;
  const items = request.items.map((id) => itemOf(id, catalogue));
  if (is('leaflet')) {
    return leaflets({ items: items.length > 0 ? items : undefined, language }, catalogue, context);
  }
  if (is('all') || is('promise')) {
    if (items.length > 0) throw notWithItems(request.product);
    if (language !== undefined) throw notInLanguage(request.product);
    if (is('all')) return allOrders(catalogue, context);
    return letters(promised(catalogue), catalogue, context);
  }
  const books = handbooksOf(catalogue, context.lang);
  const named = find(books, request.product, ({ id, title }) => [id, title]);
  if (named) {
    if (language !== undefined) throw notInLanguage(request.product);
    const one = narrowed(named, items, catalogue);
    return handbookOrders([one, ...(one.volumes ?? [])], catalogue, context);
  }
  if (items.length > 0) throw notWithItems(request.product);
  return byName(request, books, catalogue, context);
}

/** An item’s leaflets or a certificate’s letter. */
function byName(
  { product: name, language }: PrintRequest,
  books: readonly Edition[],
  catalogue: Catalogue,
  context: RenderContext,
): Order[] {
  const item = catalogue.findItem(name) ?? find(catalogue.entries, name, namesOf);
  if (item) return leaflets({ items: [item], language }, catalogue, context);
  const certificate = find(promised(catalogue), name, (one) => [one.id, one.name]);
  if (certificate && language !== undefined) throw notInLanguage(name);
  if (certificate) return letters([certificate], catalogue, context);
  const known = [
    ...Object.values(kinds).flat(),
    ...books.flatMap(({ id, title }) => [id, title]),
    ...catalogue.entries.flatMap(namesOf),
    ...promised(catalogue).flatMap((one) => [one.id, one.name]),
  ];
  const near = nearest(name, known);
  const ids = books.map(({ id }) => id);
  throw new UsageError({
    zh: `没有“${name}”可印。${near ? `是不是“${near}”？` : ''}可以写 ${[...ids, 'leaflet', 'promise', 'all'].join('、')}，或者事项、证明的标识`,
    en: `There is no “${name}” to print. ${near ? `Did you mean “${near}”? ` : ''}It takes ${[...ids, 'leaflet', 'promise', 'all'].join(', ')}, or the id of an item or certificate`,
  });
}

function namesOf({ id, item }: Entry): string[] {
  return [id, item.name, ...(item.everydayName ? [item.everydayName] : [])];
}

function find<T>(things: readonly T[], name: string, names: (thing: T) => readonly string[]): T | undefined {
  const wanted = nameKey(name);
  return things.find((thing) => names(thing).some((one) => nameKey(one) === wanted));
}

function itemOf(id: string, catalogue: Catalogue): Entry {
  const found = catalogue.findItem(id) ?? find(catalogue.entries, id, namesOf);
  if (found) return found;
  const near = nearest(id, catalogue.entries.flatMap(namesOf));
  throw new UsageError({
    zh: `没有“${id}”这个事项${near ? `，是不是“${near}”？` : ''}`,
    en: `There is no item “${id}”${near ? `; did you mean “${near}”?` : ''}`,
  });
}

/** The leaflets that are asked for, to be made as Word documents. Throws a UsageError for anything but leaflets. */
export function requestedSheets({ product, items, language }: PrintRequest, catalogue: Catalogue): Sheet[] {
  const wanted = items.map((id) => itemOf(id, catalogue));
  if (kinds.leaflet.some((word) => nameKey(word) === nameKey(product))) {
    return sheetsOf({ items: wanted.length > 0 ? wanted : undefined, language }, catalogue);
  }
  const item = catalogue.findItem(product) ?? find(catalogue.entries, product, namesOf);
  if (item && wanted.length === 0) return sheetsOf({ items: [item], language }, catalogue);
  throw new UsageError({
    zh: `只有告知单可以做成 Word（--format docx）：写 leaflet 或者事项的标识，不是“${product}”`,
    en: `Only leaflets are made as Word documents (--format docx): write leaflet, or the id of an item, not “${product}”`,
  });
}

function leaflets(choice: SheetChoice, catalogue: Catalogue, context: RenderContext): Order[] {
  return leafletOrders(sheetsOf(choice, catalogue), catalogue, context);
}

function letters(
  certificates: readonly Certificate[],
  catalogue: Catalogue,
  context: RenderContext,
): Order[] {
  if (certificates.length > 0) {
    return certificates.map((certificate) => promiseOrder(certificate, catalogue, context));
  }
  throw new UsageError({
    zh: '没有实行告知承诺的证明，没有承诺书可印（证明的“清理结论”写“告知承诺”）',
    en: 'No certificate is replaced by a promise, so there is no letter to print (decision: promise in the register)',
  });
}

/** A handbook of only those of its items that are wanted, in one volume. */
function narrowed(handbook: Edition, items: readonly Entry[], catalogue: Catalogue): Edition {
  if (items.length === 0) return handbook;
  const { guides, abolished } = select(catalogue, handbook.where);
  const held = new Set([...guides, ...abolished]);
  const missing = items.find((entry) => !held.has(entry));
  if (missing) {
    throw new UsageError({
      zh: `“${missing.id}”不在《${handbook.title}》的范围里`,
      en: `“${missing.id}” is not within the scope of “${handbook.title}”`,
    });
  }
  const { set: _set, volume: _volume, ...one } = handbook;
  return { ...(handbook.whole ?? one), where: { items: items.map(({ id }) => id) } };
}

function notWithItems(product: string): UsageError {
  return new UsageError({
    zh: `--item 只能和一本手册或者 leaflet 一起用，不能和“${product}”一起用`,
    en: `--item goes with a handbook or with leaflet, not with “${product}”`,
  });
}

function notInLanguage(product: string): UsageError {
  return new UsageError({
    zh: `--language 只选告知单的语言，不能和“${product}”一起用：手册的语言写在 catalogue.yaml 里（语言: en）`,
    en: `--language goes with leaflets, not with “${product}”: a handbook has its language in catalogue.yaml (language: en)`,
  });
}
