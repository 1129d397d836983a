/** How lines and pages are broken: what stays together, what never stands alone. */
import { describe, expect, it } from 'vitest';
import { readBody } from '../../src/load/markdown.js';
import type { Catalogue, Entry } from '../../src/model/catalogue.js';
import { createCatalogue } from '../../src/model/catalogue.js';
import { outlineOf } from '../../src/model/outline.js';
import { wordsIn } from '../../src/render/view/words.js';
import { bare, type Run, readPdf } from './pdf.js';
import { book, catalogueWith, leaflet } from './printed.js';

const words = wordsIn('zh');

/** The lines of a page from the top, those of other columns among them, without white space. */
function lines(runs: readonly Run[]): string[] {
  const rows = new Map<number, Run[]>();
  for (const run of runs) {
    const at = [...rows.keys()].find((y) => Math.abs(y - run.y) < 1) ?? run.y;
    rows.set(at, [...(rows.get(at) ?? []), run]);
  }
  return [...rows]
    .sort(([a], [b]) => b - a)
    .map(([, row]) =>
      bare(
        row
          .sort((a, b) => a.x - b.x)
          .map(({ text }) => text)
          .join(''),
      ),
    );
}

function only(change: Partial<Entry['item']>): Catalogue {
  return catalogueWith((entry) => {
    if (entry.id !== 'index') return entry;
    const item = { ...entry.item, ...change };
    return { ...entry, item, outline: outlineOf(item, entry.translations) };
  });
}

describe('lines', () => {
  it('never end within the number of an article where they are short', async () => {
    const cited = Array.from(
      { length: 12 },
      (_, n) =>
        `${'依'.repeat(n)}照第一百二十三条、第二十一条第三款、第188号、第三十六条、第四十七条、第五十八条、第六十九条。`,
    );
    const { pages } = await readPdf(
      await book({ where: { items: ['index'] }, paper: 'A5' }, only({ remedies: cited, conditions: cited })),
    );
    const all = pages.flatMap(({ runs }) => lines(runs));
    expect(all.filter((line) => line.includes('第二十一条')).length).toBeGreaterThan(12);
    expect(all.filter((line) => /第[一二三四五六七八九十百\d]*$/.test(line))).toEqual([]);
    expect(all.filter((line) => /^[一二三四五六七八九十百\d]*[条款号]/.test(line))).toEqual([]);
  });

  it('say what is asked of a material label by label, none parted from a short value', async () => {
    const materials = Array.from({ length: 8 }, (_, n) => ({
      name: `材料${n}`,
      issuer: `${'某'.repeat(n)}出具机关`,
      signature: `${'某'.repeat(n)}申请人签名`,
    }));
    const { pages } = await readPdf(
      await book({ where: { items: ['index'] }, paper: 'A5' }, only({ materials })),
    );
    const all = pages.flatMap(({ runs }) => lines(runs));
    for (const { issuer, signature } of materials) {
      for (const value of [issuer, signature]) {
        expect(
          all.some((line) => line.includes(`：${value}`)),
          value,
        ).toBe(true);
      }
    }
  });
});

describe('the contents', () => {
  it.each([{}, { paper: 'A5' }, { large: true }] as const)(
    'leave no domain without an item, and no last item alone: %o',
    async (format) => {
      for (const more of [0, 1]) {
        const { pages } = await readPdf(await book(format, manyDomains(more)));
        const contents = pages
          .map(({ runs }) => lines(runs).filter((line) => /^(领域|事项)\d+$/.test(line)))
          .slice(2, 8)
          .filter((entries) => entries.length > 8 && entries.some((line) => line.startsWith('领域')));
        expect(contents.length).toBeGreaterThan(1);
        for (const body of contents.slice(0, 2)) {
          expect(body.at(-1)).toMatch(/^事项/);
          const first = body.findIndex((line) => line.startsWith('领域'));
          expect(first).not.toBe(1);
        }
      }
    },
  );
});

describe('how to use it', () => {
  it('speaks of tabs where there are any', async () => {
    const tabs = bare(words.printHowTabs);
    expect((await readPdf(await book())).text).toContain(tabs);
    expect((await readPdf(await book({ large: true }))).text).not.toContain(tabs);
  });

  it('takes one page in large print', async () => {
    const { pages } = await readPdf(await book({ large: true }));
    const at = pages.findIndex(({ text }) => text.includes(bare(words.printHowTo)));
    expect(pages[at]?.text).toContain(bare(words.printHowQr));
  });
});

describe('what need not be brought', () => {
  it('is printed with what is said of it', async () => {
    const basis = [{ law: '户口登记条例', articles: ['第四条'] }] as never;
    const exempt = {
      name: '户口簿',
      exempt: true,
      notes: '系统查不到时请出示原件。',
      issuer: '派出所',
      basis,
    };
    const { text } = await readPdf(
      await book({ where: { items: ['index'] } }, only({ materials: [exempt] })),
    );
    for (const said of [exempt.notes, '派出所', '户口登记条例》第四条']) expect(text).toContain(said);
  });
});

describe('situations', () => {
  it('are said to need other materials only where they do', async () => {
    const situations = ['a', 'b'].map((id) => ({ id, name: `情形${id}` }));
    for (const tied of [true, false]) {
      const materials = [{ name: '身份证', ...(tied ? { situations: ['a'] } : {}) }];
      const { text } = await readPdf(await leaflet('index', only({ situations, materials })));
      expect(text.includes(bare(words.printSituationsIntro))).toBe(tied);
      expect(text.includes(bare(words.printSituationsPlain))).toBe(!tied);
    }
  });
});

describe('long names', () => {
  const long = '在外省参加过两段以上企业职工基本养老保险的人员';
  const name = '换工作以后把养老保险和职业年金一起转来';
  const situations = ['a', 'b'].map((id) => ({ id, name: `${id}${long}` }));
  const materials = [{ name: '身份证', situations: ['a', 'b'] }, { name: '合同' }];
  const catalogue = only({ everydayName: name, situations, materials });

  it('of a leaflet and its situation stand one below the other, each the width of the sheet', async () => {
    const { pages } = await readPdf(await leaflet('index-a', catalogue));
    const all = lines(pages[0]?.runs ?? []);
    expect(all).toContain(name);
    expect(all).toContain(`a${long}`);
  });

  it('of situations stand with the material, not in a narrow column', async () => {
    const { pages } = await readPdf(await book({ where: { items: ['index'] } }, catalogue));
    const all = pages.flatMap(({ runs }) => lines(runs));
    expect(all.some((line) => line.startsWith(`情形：a${long.slice(0, 20)}`))).toBe(true);
  });
});

describe('a note of a body', () => {
  it('follows its number', async () => {
    const body = readBody('正文。[^1]\n\n[^1]: 这是脚注。\n');
    const noted = catalogueWith((entry) =>
      entry.id === 'index' ? { ...entry, body: { ...entry.body, tree: body.tree } } : entry,
    );
    const { pages } = await readPdf(await book({ where: { items: ['index'] } }, noted));
    const rows = pages.flatMap(({ runs }) => runs.filter(({ text }) => bare(text).includes('这是脚注')));
    const numbers = pages.flatMap(({ runs }) => runs.filter(({ text, size }) => text === '1' && size < 7));
    expect(rows.length).toBe(1);
    expect(numbers.some(({ y }) => Math.abs(y - (rows[0]?.y ?? 0)) < 6)).toBe(true);
  });
});

describe('a block of code', () => {
  it('keeps columns that are laid out with spaces', async () => {
    const body = readBody('```\n姓名  号码    金额\n张三  123456  1800\n```\n');
    const coded = catalogueWith((entry) =>
      entry.id === 'index' ? { ...entry, body: { ...entry.body, tree: body.tree } } : entry,
    );
    const { pages } = await readPdf(await book({ where: { items: ['index'] } }, coded));
    const runs = pages.flatMap(({ runs }) => runs);
    const at = (text: string) => runs.find((run) => run.text.trim() === text)?.x ?? Number.NaN;
    expect(at('金额')).toBeCloseTo(at('1800'), 0);
  });
});

/** Sixteen domains of three items, the first of some more: page ends fall elsewhere. */
function manyDomains(more: number): Catalogue {
  const catalogue = catalogueWith();
  const sample = catalogue.findItem('index');
  if (!sample) throw new Error('no item');
  const entries = Array.from({ length: 16 }, (_, domain) =>
    Array.from({ length: domain === 0 ? 3 + more : 3 }, (_, n): Entry => {
      const number = domain * 10 + n + 1;
      const item = { ...sample.item, name: `事项${number}`, everydayName: undefined };
      return {
        ...sample,
        id: `item-${number}`,
        item,
        outline: outlineOf(item, sample.translations),
        effective: { ...sample.effective, domain: { id: `d${domain}`, name: `领域${domain + 1}` } },
      } as unknown as Entry;
    }),
  ).flat();
  return createCatalogue({
    ...catalogue,
    config: {
      ...catalogue.config,
      domains: Array.from({ length: 16 }, (_, n) => ({ id: `d${n}`, name: `领域${n + 1}` })),
    },
    entries,
  });
}
