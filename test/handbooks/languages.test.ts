/** Handbooks in another language than the catalogue's: what is translated, what is not, and where codes lead. */
import { expect, it } from 'vitest';
import { type Catalogue, createCatalogue } from '../../src/model/catalogue.js';
import type { Handbook } from '../../src/model/config.js';
import type { BookView } from '../../src/render/handbooks/book.js';
import { handbookOrders } from '../../src/render/handbooks/orders.js';
import { handbooksOf } from '../../src/render/handbooks/volumes.js';
import { bilingualCatalogue } from '../site/rendered.js';
import { bare, readPdf } from './pdf.js';
import { book, contextOf } from './printed.js';

const catalogue = bilingualCatalogue();

function viewIn(
  language: string | undefined,
  where: Handbook['where'] = {},
  catalogue: Catalogue = bilingualCatalogue(),
): BookView {
  const handbooks = [{ id: 'x', title: 'Guide', where, ...(language === undefined ? {} : { language }) }];
  const config = { ...catalogue.config, handbooks };
  const orders = handbookOrders(
    handbooksOf({ ...catalogue, config }, 'zh'),
    { ...catalogue, config },
    contextOf(catalogue),
  );
  return orders[0]?.job().view as BookView;
}

const itemsOf = (view: BookView): BookView['chapters'][number]['items'] =>
  view.chapters.flatMap(({ items }) => items);

it('prints the translation of an item, and sends its readers to the page in their language', () => {
  const full = itemsOf(viewIn('en')).find(({ id }) => id === 'full');
  expect(full).toMatchObject({ title: 'Medical treatment elsewhere' });
  expect(full?.lang).toBeUndefined();
  expect(full?.original).toEqual({ name: '异地就医备案（全部字段）', lang: 'zh-CN' });
  expect(full?.qr?.url).toMatch(/\/en\/items\/full\.html$/);
  expect(full?.limits[0]?.value).toMatch(/working days/);
});

it('says of an item without a translation that it is in the original, and in which language that is', () => {
  const others = itemsOf(viewIn('en')).filter(({ id }) => id !== 'full');
  expect(others.length).toBeGreaterThan(0);
  for (const { translation, lang } of others) {
    expect(translation).toBe('This page is not yet translated. It is shown in Chinese.');
    expect(lang).toBe('zh-CN');
  }
  expect(others.some(({ original }) => original !== undefined)).toBe(false);
});

it('prints what it says of an item without a translation, and begins lines with a capital', async () => {
  const read = await readPdf(await book({ language: 'en', title: 'Guide' }, catalogue));
  const text = read.pages.map((page) => page.text).join('\n');
  const others = itemsOf(viewIn('en')).length - 1;
  const notes = bare(text).split(bare('This page is not yet translated. It is shown in Chinese.')).length - 1;
  expect(notes).toBe(others);
  expect(bare(text)).toContain(bare('Index by name'));
  expect(bare(text)).toContain('WhoIndividuals');
});

it('speaks of an index by strokes only where there is one', () => {
  const lettered = createCatalogue({
    ...catalogue,
    entries: catalogue.entries.map((entry) => ({ ...entry, item: { ...entry.item, keywords: [] } })),
  });
  expect(viewIn('en', { items: ['full'] }, lettered).howTo[0]).toMatch(/by name and code\.$/);
  expect(viewIn('en').howTo[0]).toMatch(/by name, strokes and code\.$/);
});

it('says nothing of translations in the language of the catalogue', () => {
  for (const language of [undefined, 'zh-CN', 'ZH-cn']) {
    const view = viewIn(language);
    expect(itemsOf(view).every((item) => item.translation === undefined && item.lang === undefined)).toBe(
      true,
    );
    expect(view.about.some(({ label }) => label === '语言')).toBe(false);
  }
});

it('labels a book in a third language in English, as the site does', () => {
  expect(viewIn('ug').words.printContents).toBe('Contents');
  expect(viewIn('zh-Hant').words.printContents).toBe('目录');
});

it('counts one thing in the singular', () => {
  const [chapter] = viewIn('en', { items: ['full'] }).chapters;
  expect(chapter?.count).toBe('1 service');
});

it('prints quotes of other scripts as narrow as their letters', async () => {
  const titled = async (language: string): Promise<number> => {
    const read = await readPdf(
      await book({ language, title: '’’’’’’', where: { items: ['full'] } }, catalogue),
    );
    expect(read.lang).toBe(language);
    const runs = read.pages[0]?.runs.filter(({ text }) => text.includes('’')) ?? [];
    return Math.max(...runs.map(({ x, width }) => x + width)) - Math.min(...runs.map(({ x }) => x));
  };
  expect(await titled('en')).toBeLessThan(0.5 * (await titled('zh-CN')));
});
