/** What stands side by side: the columns of the finder, tabs at the edge, pairs of facts, labels and their values. */
import { describe, expect, it } from 'vitest';
import { type Catalogue, createCatalogue, type Entry } from '../../src/model/catalogue.js';
import { outlineOf } from '../../src/model/outline.js';
import { audiences } from '../../src/model/vocabularies.js';
import { leafletView, sheets } from '../../src/render/handbooks/leaflet.js';
import { print } from '../../src/render/handbooks/press.js';
import { wordsIn } from '../../src/render/view/words.js';
import { bare, type Run, readPdf } from './pdf.js';
import { book, catalogueWith, contextOf, leaflet, testEngine } from './printed.js';

const words = wordsIn('zh');
const millimetre = 72 / 25.4;

/** As many items as wanted, each made from its number; with domains. */
function items(
  count: number,
  change: (n: number) => Partial<Entry['item']>,
  domains: readonly string[] = ['领域'],
): Catalogue {
  const catalogue = catalogueWith();
  const sample = catalogue.findItem('index');
  if (!sample) throw new Error('no item');
  const entries = Array.from({ length: count }, (_, n) => {
    const item = { ...sample.item, name: `事项${n + 1}`, everydayName: undefined, ...change(n) };
    const at = n % domains.length;
    const domain = { id: `d${at}`, name: domains[at] ?? '' };
    return {
      ...sample,
      id: `item-${n + 1}`,
      item,
      outline: outlineOf(item, sample.translations),
      effective: { ...sample.effective, domain },
    } as unknown as Entry;
  });
  const config = { ...catalogue.config, domains: domains.map((name, n) => ({ id: `d${n}`, name })) };
  return createCatalogue({ ...catalogue, config, entries });
}

/** How far down a page runs go. */
const lowest = (runs: readonly Run[]): number => Math.min(...runs.map(({ y }) => y));

describe('the finder', () => {
  it.each([9, 23, 41, 48, 60])(
    'ends its columns at about the same height, with %i items in it',
    async (count) => {
      const events = items(count, (n) => ({
        lifeEvents: ['上学', '就业', '结婚', '退休', '搬家'].slice(0, 1 + (n % 5)),
        audience: n % 7 ? [audiences.ids[0] as never] : [audiences.ids[1] as never],
      }));
      const { pages } = await readPdf(await book({}, events));
      const middle = 105 * millimetre;
      const second = pages.findIndex(({ text }, at) => at > 3 && text.includes(bare(words.printByAudience)));
      const { runs } = pages[second] ?? { runs: [] };
      const head =
        runs.find(({ text, size }) => size > 12 && bare(text) === bare(words.printByAudience))?.y ?? 0;
      const above = runs.filter(({ y }) => y > head + 1);
      const entries = above.filter(({ text }) => /^事项\d+$/.test(bare(text)) || /^\d+$/.test(text));
      const [left, right] = [entries.filter(({ x }) => x < middle), entries.filter(({ x }) => x > middle)];
      if (entries.length > 4) expect(Math.abs(lowest(left) - lowest(right))).toBeLessThan(45);
      expect(entries.length + second).toBeGreaterThan(4);
      // No page of the front matter has a foot and nothing else.
      for (const { text } of pages.slice(0, 10)) expect(text).not.toMatch(/^[ivx]+(?:.{0,6}版)?$/);
    },
  );
});

describe('tabs', () => {
  it('say as much of a name as finds room on them', async () => {
    const long = Array.from(
      { length: 12 },
      (_, n) => `${'甲乙丙丁戊己庚辛壬癸子丑'[n]}出入境与外国人来华工作居留`,
    );
    for (const paper of ['A4', 'A5'] as const) {
      const { pages } = await readPdf(
        await book(
          { paper },
          items(12, () => ({}), long),
        ),
      );
      const height = paper === 'A4' ? 237 / 12 - 1.2 : 150 / 12 - 1.2;
      let seen = 0;
      for (const { runs, width } of pages) {
        const tab = runs.filter(
          ({ x, size }) => size === 7 && (x < 7 * millimetre || x > width - 7 * millimetre),
        );
        if (tab.length === 0) continue;
        seen++;
        const tall = Math.max(...tab.map(({ y }) => y + 6)) - lowest(tab);
        expect(tall).toBeLessThan(height * millimetre);
      }
      expect(seen).toBeGreaterThan(20);
    }
  });

  it('cut words of other scripts where they must', async () => {
    const long = Array.from({ length: 12 }, (_, n) => `Household registration ${'abcdefghijkl'[n]} and more`);
    const { pages } = await readPdf(
      await book(
        { paper: 'A5' },
        items(12, () => ({}), long),
        'en',
      ),
    );
    const edges = pages.flatMap(({ runs, width }) =>
      runs.filter(({ x }) => x < 7 * millimetre || x > width - 7 * millimetre),
    );
    expect(edges.some(({ text }) => text.startsWith('Household'))).toBe(true);
    expect(edges.some(({ text }) => text.includes('registration'))).toBe(false);
    for (const { text, width } of edges) expect(width, text).toBeLessThan((150 / 12 - 1.2) * millimetre);
  });
});

describe('a long name of an office', () => {
  it('is cut in running heads, which stay one line within the page', async () => {
    const unit =
      '中国（测试）自由贸易试验区人力资源和社会保障局劳动人事争议调解仲裁与农民工工资支付保障服务中心';
    const named = catalogueWith((entry) => ({
      ...entry,
      effective: { ...entry.effective, unit: { ...entry.effective.unit, id: 'u', name: unit } as never },
    }));
    for (const format of [{}, { paper: 'A5' as const }, { large: true }]) {
      const { pages, text } = await readPdf(await book(format, named));
      for (const { runs, height } of pages)
        for (const { y, size } of runs) expect(y + size).toBeLessThan(height - 10);
      expect(text).toContain('中国（测试）自由贸易试验区人力资源和社会保障局…');
    }
  });
});

describe('a code', () => {
  it('stays within the type area on A5, however long', async () => {
    const codes = {
      catalogue: '002014001000',
      task: '1121030000000000004002014001000',
      handling: '112103000000000000400201400100001',
    };
    const coded = items(1, () => ({ codes }));
    const { pages, text } = await readPdf(await book({ paper: 'A5' }, coded));
    expect(text).toContain(codes.handling);
    for (const { runs, width } of pages) {
      for (const { text, x, width: wide } of runs.filter(({ text }) => /^\d{30}/.test(text))) {
        expect(x + wide, text).toBeLessThan(width - 14 * millimetre);
      }
    }
  });
});

describe('the label of a long value', () => {
  it('has its colon and the beginning of the value in its line', async () => {
    const materials = Array.from({ length: 24 }, (_, n) => ({
      name: `材料${n}`,
      need: 'conditional' as never,
      when: `${'某'.repeat(n % 12)}人代理的${n < 12 ? '' : '1'}`,
      source: 'applicant' as never,
      medium: 'paper' as never,
      signature: '委托人签名；单位委托的盖公章',
      situations: ['agent'],
    }));
    const situations = ['self', 'agent'].map((id) => ({ id, name: `情形${id}` }));
    const made = items(1, () => ({ materials, situations }));
    for (const pdf of [await book({}, made), await leaflet('item-1', made)]) {
      const { pages } = await readPdf(pdf);
      for (const { runs } of pages) {
        for (const { text, x, y } of runs.filter(({ text }) => text.startsWith('：'))) {
          const before = runs.some(
            (run) => Math.abs(run.y - y) < 1 && run.x < x && x - run.x - run.width < 3,
          );
          expect(before, text).toBe(true);
        }
      }
    }
  });
});

describe('the edition', () => {
  it.each([
    ['2026-11', '2026-11版'],
    ['2026年修订版', '2026年修订版'],
  ])('%s is called so once', async (edition, said) => {
    const { text } = await readPdf(await book({}, catalogueWith(undefined, { edition })));
    expect(text).toContain(said);
    expect(text).not.toContain('版版');
  });
});

describe('a leaflet that lacks a little to be on one side', () => {
  it('stands closer; one that lacks much is set in the usual size', async () => {
    const pagesOf = async (count: number) => {
      const materials = Array.from({ length: count }, (_, n) => ({
        name: `材料${n}`,
        issuer: '出具机关',
        notes: '交之前看一遍。',
      }));
      const { pages } = await readPdf(
        await leaflet(
          'item-1',
          items(1, () => ({ materials })),
        ),
      );
      const sizes = new Set(
        pages.flatMap(({ runs }) =>
          runs.filter(({ text }) => text.includes('材料')).map(({ size }) => Math.round(size * 10) / 10),
        ),
      );
      return { pages: pages.length, small: sizes.has(8.3) };
    };
    const all = [];
    for (let count = 6; count <= 14; count++) all.push(await pagesOf(count));
    const one = all.filter(({ pages }) => pages === 1).length;
    expect(one).toBeGreaterThanOrEqual(5);
    for (const { pages, small } of all.slice(one)) expect([pages, small]).toEqual([2, false]);
  });
});

describe('a leaflet of an office with many places', () => {
  it('has them side by side, on one side of paper', async () => {
    const places = Array.from({ length: 5 }, (_, n) => ({
      name: `第${n}办事大厅`,
      facts: ['地址', '窗口', '办公时间', '电话', '交通'].map((label) => ({
        label,
        text: `${label}的说明写得比较长，要占去半行还多一些`,
      })),
    }));
    const sheet = sheets(items(1, () => ({ materials: [{ name: '身份证' }] })))[0];
    if (!sheet) throw new Error('no leaflet');
    const catalogue = items(1, () => ({ materials: [{ name: '身份证' }] }));
    const view = leafletView(sheet, catalogue, contextOf(catalogue));
    const placed = { ...view, item: { ...view.item, places } };
    const sizes = [
      { base: 10, small: 8.6, table: 9 },
      { base: 9, small: 8, table: 8.3 },
    ];
    const { pages } = await readPdf(
      print({ label: 'x', template: 'leaflet.typ', view: placed, sizes }, await testEngine()),
    );
    const heads = pages[0]?.runs.filter(({ text }) => text.includes('办事大厅')) ?? [];
    expect(pages.length).toBe(1);
    expect(heads[1]?.x).toBeGreaterThan((heads[0]?.x ?? 0) + 200);
  });
});
