/** Leaflets of translated items: which there are, what they say, what stands on them for those at the counter. */
import { describe, expect, it } from 'vitest';
import { type Catalogue, createCatalogue, type Entry } from '../../src/model/catalogue.js';
import type { LeafletView } from '../../src/render/handbooks/leaflet.js';
import { allOrders, type Order } from '../../src/render/handbooks/orders.js';
import { print } from '../../src/render/handbooks/press.js';
import { bilingualCatalogue } from '../site/rendered.js';
import { bare, readPdf, roles } from './pdf.js';
import { contextOf, testEngine } from './printed.js';

const catalogue = bilingualCatalogue();

/** The leaflets a build prints, by their paths below `handbooks/leaflets/`. */
function leaflets(of: Catalogue = catalogue): Map<string, Order> {
  const orders = allOrders(of, contextOf(of)).map((order) => [order.path, order] as const);
  const folder = 'handbooks/leaflets/';
  return new Map(
    orders
      .filter(([path]) => path.startsWith(folder))
      .map(([path, order]) => [path.slice(folder.length), order]),
  );
}

function view(path: string, of: Catalogue = catalogue): LeafletView {
  return leaflets(of).get(path)?.job().view as LeafletView;
}

/** The catalogue in some languages, what is in English taken for a translation into `tag`. */
function translatedInto(tag: string, languages: readonly string[]): Catalogue {
  const entries = catalogue.entries.map((entry): Entry => {
    const { en } = entry.translations;
    return Object.defineProperty(Object.create(entry) as Entry, 'translations', {
      value: en ? { [tag]: en } : {},
    });
  });
  return createCatalogue({
    ...catalogue,
    entries,
    config: { ...catalogue.config, languages: [...languages] },
  });
}

describe('which there are', () => {
  const inFolder = (of: Catalogue): string[] => [...leaflets(of).keys()].filter((path) => path.includes('/'));

  it('those of the items that are translated, below a folder of their language; the others stay where they are', () => {
    const paths = [...leaflets().keys()];
    expect(inFolder(catalogue)).toEqual(['en/full.pdf', 'en/full-settled.pdf', 'en/full-referral.pdf']);
    expect(paths).toEqual(
      expect.arrayContaining(['full.pdf', 'full-settled.pdf', 'full-referral.pdf', 'index.pdf']),
    );
  });

  it('calls the folder as the site does', () => {
    expect(inFolder(translatedInto('en', ['zh-CN', 'EN']))[0]).toBe('EN/full.pdf');
  });

  it('none where the catalogue lists no such language, or prints no leaflets', () => {
    expect(inFolder(translatedInto('en', []))).toEqual([]);
    const { config } = catalogue;
    expect(inFolder(createCatalogue({ ...catalogue, config: { ...config, leaflets: false } }))).toEqual([]);
  });

  it.each([
    ['ru', true],
    ['zh-Hant', true],
    ['ug', false],
    ['bo', false],
    ['ko', false],
  ])('into %s: %s, as far as the fonts have its letters', (tag, printed) => {
    expect(inFolder(translatedInto(tag, ['zh-CN', tag]))).toHaveLength(printed ? 3 : 0);
  });
});

describe('a leaflet in English', () => {
  const sheet = view('en/full-referral.pdf');

  it('says item, situation and materials in English, and leads to the English page', () => {
    expect(sheet.title).toBe('One-time checklist: Medical treatment elsewhere (Referred elsewhere)');
    expect(sheet.lang).toBe('en');
    expect(sheet.situation).toBe('Referred elsewhere');
    expect(sheet.item.qr?.url).toMatch(/\/en\/items\/full\.html$/);
    expect(sheet.item.materials.map(({ name }) => name)).toEqual(['Registration form', 'Letter of referral']);
  });

  it('names in the words of the counter what those there must know', () => {
    expect(sheet.item.original).toEqual({ name: '异地就医备案（全部字段）', lang: 'zh-CN' });
    expect(sheet.item.materials.map(({ originalName }) => originalName)).toEqual([
      '异地就医备案表',
      '转诊意见书',
    ]);
    expect(sheet.counter?.words.leafletClerk).toBe('经办人');
  });

  it('is marked where the translation has been left behind', () => {
    const upToDate = createCatalogue({
      ...catalogue,
      entries: catalogue.entries.map((entry) => ({
        ...entry,
        item: { ...entry.item, reviewed: '2026-01-01' },
      })),
    });
    expect(view('en/full.pdf', upToDate).item.translation).toBeUndefined();
    expect(sheet.item.translation).toBe(
      'This translation lags the Chinese, which has been checked since. The Chinese prevails.',
    );
  });

  it('stands on one side, tagged, with the original names on the strip', async () => {
    const order = leaflets().get('en/full-referral.pdf') as Order;
    const read = await readPdf(await print(order.job(), await testEngine()));
    expect(read.pages).toHaveLength(1);
    expect(read.lang).toBe('en');
    expect(roles(read.pages[0]?.tags ?? null).get('TH')).toBeGreaterThan(3);
    for (const text of [
      'Chinese name: 异地就医备案（全部字段）',
      'This translation lags the Chinese, which has been checked since. The Chinese prevails.',
      '1. Registration form异地就医备案表',
      'Clerk',
      '经办人',
      '申请人签字',
    ]) {
      expect(read.text).toContain(bare(text));
    }
  });

  it('leaves a space between the colon and the situations', async () => {
    expect(`${view('en/full.pdf').item.situationsIntro}|`).toMatch(/: \|$/);
    expect(view('full.pdf').item.situationsIntro).toMatch(/：$/);
  });
});

it('says nothing of translations on the leaflet of an original', () => {
  const { item, counter } = view('full.pdf');
  expect(item.original ?? item.translation ?? counter).toBeUndefined();
  expect(item.materials.some(({ originalName }) => originalName !== undefined)).toBe(false);
});
