/** Items that spill a few lines on to another page: which are set closer, and what is kept of it. */
import { expect, it } from 'vitest';
import { bookView } from '../../src/render/handbooks/book.js';
import { type Closeness, closedUp } from '../../src/render/handbooks/closeUp.js';
import type { Setting } from '../../src/render/handbooks/engine.js';
import { readPdf } from './pdf.js';
import { catalogueWith, contextOf, testEngine } from './printed.js';

/** An engine that knows how items end by how close they are set: `[pages, filled]`. */
function setter(ends: (closeness: Closeness) => Readonly<Record<string, readonly [number, number]>>) {
  const asked: Closeness[] = [];
  const set = (closeness: Closeness): Setting => {
    asked.push(closeness);
    const noted = Object.entries(ends(closeness)).map(([item, [pages, filled]]) => ({ item, pages, filled }));
    return { pages: 1, missing: [], noted: () => noted, pdf: () => new Uint8Array() };
  };
  return { asked, set };
}

it('sets once where no last page is nearly empty', () => {
  const { asked, set } = setter(() => ({ a: [1, 0.02], b: [3, 0.6], c: [2, 0.29] }));
  closedUp(set);
  expect(asked).toEqual([{}]);
});

it('sets closer, as little as will do, what finds room on the pages before', () => {
  const { asked, set } = setter(({ a }) => ({ a: [a ? 2 : 3, 0.07], b: [4, 0.9], c: [3, 0.13] }));
  closedUp(set);
  expect(asked).toEqual([{}, { a: 1, c: 2 }, { a: 1 }]);
});

it('leaves everything as it was where nothing is won', () => {
  const { asked, set } = setter(() => ({ a: [3, 0.1] }));
  const settings: Setting[] = [];
  const kept = closedUp((closeness) => {
    const setting = set(closeness);
    settings.push(setting);
    return setting;
  });
  expect(asked).toEqual([{}, { a: 2 }]);
  expect(kept).toBe(settings[0]);
});

it('takes a page from an item of the book that runs over by a few lines, and loses no word', async () => {
  const engine = await testEngine();
  const setWith = (conditions: number, closeness: Closeness): Setting => {
    const catalogue = catalogueWith((entry) => ({
      ...entry,
      item: {
        ...entry.item,
        conditions: Array.from(
          { length: conditions },
          (_, n) => `第${n + 1}条：本市户籍，或者在本市居住满半年。`,
        ),
      },
    }));
    const handbook = { id: 'x', title: '甲', where: { items: ['index'] } };
    const view = bookView(handbook, catalogue, contextOf(catalogue));
    return engine.set('book.typ', { ...view, closeness }, 'x');
  };
  const endOf = (setting: Setting) => setting.noted('item-end')[0] as { pages: number; filled: number };
  // As many conditions as it takes for the item to begin a third page.
  let conditions = 30;
  while (endOf(setWith(conditions, {})).pages < 3) conditions++;
  const loose = setWith(conditions, {});
  const close = closedUp((closeness) => setWith(conditions, closeness));
  expect([endOf(loose).pages, endOf(close).pages]).toEqual([3, 2]);
  expect(close.pages).toBe(loose.pages - 1);
  const { text } = await readPdf(close.pdf());
  for (let n = 1; n <= conditions; n++) expect(text).toContain(`第${n}条：`);
});
