/** The catalogue as a table, and handbooks in volumes. */
import { beforeAll, describe, expect, it } from 'vitest';
import { print } from '../../src/render/handbooks/press.js';
import { tableView } from '../../src/render/handbooks/table.js';
import { testCatalogue } from '../site/rendered.js';
import { bare, type Read, readPdf, roles } from './pdf.js';
import { catalogueWith, contextOf, testEngine } from './printed.js';

const catalogue = testCatalogue();

describe('the catalogue as a table', () => {
  const view = tableView({ id: 'table', title: '事项目录', kind: 'table' }, catalogue, contextOf(catalogue));
  let read: Read;
  beforeAll(async () => {
    read = await readPdf(print({ label: 'table', template: 'table.typ', view }, await testEngine()));
  });

  it('has a row an item that can be applied for, numbered through, and every cell of it', () => {
    const rows = view.groups.flatMap(({ rows }) => rows);
    expect(rows.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    for (const { number, name, unit, basis, promised, phones } of rows) {
      expect(read.text).toContain(bare(`${number}${name}`));
      for (const cell of [unit, ...basis, promised, ...phones]) expect(read.text).toContain(bare(cell));
    }
    expect(read.text).not.toContain('长期护理保险参保'); // a draft
  });

  it('is wide, tagged as one table with a head, and says edition, day and notice', () => {
    const [page] = read.pages;
    expect([page?.width, page?.height].map((length) => Math.round(length ?? 0))).toEqual([1191, 842]);
    const counts = roles(page?.tags ?? null);
    expect(counts.get('Table')).toBe(1);
    // Ten columns, two groups of rows.
    expect(counts.get('TH')).toBe(10 + 2);
    expect(read.text).toContain('2026年');
    expect(read.text).toContain('这是测试目录，不是官方发布。');
  });

  it('says where an item is not simply in force', () => {
    const paused = view.groups.flatMap(({ rows }) => rows).find(({ state }) => state !== undefined);
    expect(read.text).toContain(bare(`${paused?.name}${paused?.state}`));
  });

  it('repeats its head and keeps within the page, however long it is', async () => {
    const many = catalogueWith((one) => ({
      ...one,
      item: {
        ...one.item,
        name: one.id === 'index' ? `很长的名称${'甲'.repeat(6000)}` : one.item.name,
        basis: Array.from({ length: 30 }, (_, n) => ({ law: `第${n}部法律` })),
      },
    }));
    const long = tableView({ id: 't', title: 't', kind: 'table', paper: 'A4' }, many, contextOf(many));
    const { pages, text } = await readPdf(
      print({ label: 't', template: 'table.typ', view: long }, await testEngine()),
    );
    expect(pages.length).toBeGreaterThan(2);
    expect(text.match(/甲/g)?.length).toBeGreaterThanOrEqual(6000);
    for (const { text: page, runs, width } of pages) {
      expect(page).toContain('受理单位办理依据');
      for (const run of runs)
        expect(run.x > 0 && run.x + run.width < width && run.y > 0, run.text).toBe(true);
    }
  });
});
