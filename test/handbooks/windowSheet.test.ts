/** The sheet for the window: names, and the codes that lead to their pages. */
import { describe, expect, it } from 'vitest';
import { print } from '../../src/render/handbooks/press.js';
import { windowSheetView } from '../../src/render/handbooks/windowSheet.js';
import { wordsIn } from '../../src/render/view/words.js';
import { testCatalogue } from '../site/rendered.js';
import { bare, readPdf, roles } from './pdf.js';
import { catalogueWith, contextOf, testEngine } from './printed.js';

const handbook = { id: 'codes', title: '扫码看办事指南', kind: 'window-sheet' } as const;

async function sheet(catalogue = testCatalogue()) {
  const view = windowSheetView(handbook, catalogue, contextOf(catalogue));
  const job = { label: 'codes', template: 'window-sheet.typ', view };
  return { view, read: await readPdf(print(job, await testEngine())) };
}

describe('a window sheet', () => {
  it('has the name, the code and the address of every item that can be applied for', async () => {
    const { view, read } = await sheet();
    const items = view.groups.flatMap(({ rows }) => rows);
    expect(items).toHaveLength(4);
    for (const { title, qr } of items) {
      expect(read.text).toContain(bare(title));
      expect(read.text).toContain(bare(qr?.shown ?? 'no code'));
    }
    const figures = read.pages.reduce((sum, { tags }) => sum + (roles(tags).get('Figure') ?? 0), 0);
    expect(figures).toBe(4);
  });

  it('says so where the catalogue has no address', async () => {
    const { read } = await sheet(catalogueWith(undefined, { url: undefined }));
    expect(read.text).toContain(bare(wordsIn('zh').windowNoAddress));
    expect(roles(read.pages[0]?.tags ?? null).get('Figure')).toBeUndefined();
  });

  it('keeps a code with its name, however long that is', async () => {
    const long = catalogueWith((entry) => ({
      ...entry,
      item: { ...entry.item, everydayName: `${'很长的名称'.repeat(30)}${'x'.repeat(200)}` },
    }));
    const { read } = await sheet(long);
    for (const { runs, width } of read.pages) {
      for (const run of runs)
        expect(run.x > 0 && run.x + run.width < width && run.y > 0, run.text).toBe(true);
    }
  });

  it('sets names below each other, whatever the width of their codes', async () => {
    const { view, read } = await sheet(
      catalogueWith((entry) => (entry.id === 'full' ? { ...entry, id: `full-${'x'.repeat(50)}` } : entry)),
    );
    const items = view.groups.flatMap(({ rows }) => rows);
    expect(new Set(items.map(({ qr }) => qr?.width)).size).toBeGreaterThan(1);
    const titles = items.map(({ title }) => bare(title));
    const starts = read.pages.flatMap(({ runs }) => runs.filter(({ text }) => titles.includes(bare(text))));
    expect(starts.length).toBe(items.length);
    expect(new Set(starts.map(({ x }) => x.toFixed(1))).size).toBeLessThanOrEqual(2);
  });
});
