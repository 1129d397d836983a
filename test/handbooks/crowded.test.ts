/** What has more to say than there is room: nothing is printed over anything else, no word is torn that need not be. */
import { describe, expect, it } from 'vitest';
import { readBody } from '../../src/load/markdown.js';
import { bare, type Run, readPdf } from './pdf.js';
import { book, catalogueWith, leaflet } from './printed.js';

/** Runs that are printed over another of the same line, by more than the empty half of a punctuation mark. */
function overprinted(runs: readonly Run[]): string[] {
  return runs.flatMap((run, at) =>
    runs
      .slice(at + 1)
      .filter(
        (other) =>
          Math.abs(other.y - run.y) < 2 &&
          Math.min(run.x + run.width, other.x + other.width) - Math.max(run.x, other.x) > 0.6 * run.size,
      )
      .map((other) => `${run.text} / ${other.text}`),
  );
}

const withBody = (written: string) =>
  catalogueWith((entry) =>
    entry.id === 'index' ? { ...entry, body: { ...entry.body, tree: readBody(written).tree } } : entry,
  );

const heads = ['序号', '项目名称', '计算口径', '适用对象范围', '标准（元）', '联系电话', '办理网址', '备注'];
const row = [
  '1',
  'Pneumonoultramicroscopicsilicovolcanoconiosis',
  '按上一年度研发费用加计扣除后的余额计算',
  '注册在开发区的企业',
  '1200000.00',
  '0412-5550199',
  'https://example.invalid/apply/very/long/path.html',
  '依照第一百二十三条',
];
const table = `${[heads, heads.map(() => '---'), row].map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`;

describe('a table of eight columns', () => {
  it.each([
    ['A4', { paper: 'A4' }],
    ['A5', { paper: 'A5' }],
    ['large print', { large: true }],
  ] as const)('prints no cell over another, and figures whole, on %s', async (_, format) => {
    const { pages, text } = await readPdf(
      await book({ where: { items: ['index'] }, ...format }, withBody(table)),
    );
    const holding = pages.filter((page) => /计算口径|联系电话/.test(page.text));
    expect(holding.flatMap(({ runs }) => overprinted(runs))).toEqual([]);
    const said = pages.flatMap(({ runs }) => runs.map((run) => bare(run.text)));
    for (const figure of ['1200000.00', '0412-5550199']) expect(said).toContain(figure);
    for (const head of heads) expect(text).toContain(head);
  });

  it('is a table where there is room for it, else one row after the other', async () => {
    const starts = async (format: object): Promise<number> => {
      const { pages } = await readPdf(
        await book({ where: { items: ['index'] }, ...format }, withBody(table)),
      );
      const runs = pages.flatMap(({ runs }) => runs);
      const at = (text: string) => runs.find((run) => bare(run.text) === text)?.y ?? Number.NaN;
      return Math.abs(at('计算口径') - at('联系电话'));
    };
    expect(await starts({ paper: 'A4' })).toBeLessThan(1);
    expect(await starts({ paper: 'A5' })).toBeGreaterThan(10);
  });
});

it('an address in a line of Chinese does not spread its characters', async () => {
  const written = `网上办理请到 https://example.invalid/${'abcdefghij/'.repeat(4)}${'k'.repeat(40)} 。\n`;
  const { pages } = await readPdf(
    await book({ where: { items: ['index'] }, paper: 'A5' }, withBody(written)),
  );
  const start = pages.flatMap(({ runs }) => runs).find((run) => bare(run.text).startsWith('网上办理请到'));
  const characters = bare(start?.text ?? '').match(/^[^a-z:]+/)?.[0].length ?? 0;
  expect((start?.width ?? Number.POSITIVE_INFINITY) / characters).toBeLessThan((start?.size ?? 0) * 1.1);
});

describe('the title on a cover', () => {
  const lines = async (title: string): Promise<string[]> => {
    const { pages } = await readPdf(await book({ title }));
    const runs = (pages[0]?.runs ?? []).filter(({ size }) => size > 25);
    const ys = [...new Set(runs.map(({ y }) => Math.round(y)))].sort((a, b) => b - a);
    return ys.map((y) =>
      bare(
        runs
          .filter((run) => Math.round(run.y) === y)
          .map(({ text }) => text)
          .join(''),
      ),
    );
  };

  it('has a remark in brackets on a line of its own where it takes two', async () => {
    expect(await lines('某某市公共服务办事指南汇编（试行）')).toEqual([
      '某某市公共服务办事指南汇编',
      '（试行）',
    ]);
    expect(await lines('办事指南（试行）')).toEqual(['办事指南（试行）']);
  });

  it('is not torn within what a book is called', async () => {
    for (let more = 0; more < 9; more++) {
      const set = await lines(`某${'某'.repeat(more)}市政务服务和公共服务办事指南汇编`);
      expect(
        set.some((line) => line.includes('办事指南汇编')),
        set.join('/'),
      ).toBe(true);
    }
  });
});

it('the head of a leaflet leaves room before the name of the publisher, however long', async () => {
  for (let more = 0; more < 12; more++) {
    const publisher = `${'某'.repeat(28 + more)}市人民政府政务服务和数据管理局`;
    const { pages } = await readPdf(await leaflet('index', catalogueWith(undefined, { publisher })));
    const head = (pages[0]?.runs ?? []).filter(({ y }) => y > 780);
    const title = head.find(({ text }) => bare(text) === '一次性告知单');
    const first = head.find(({ text }) => bare(text).startsWith('某某'));
    expect((first?.x ?? 0) - (title?.x ?? 0) - (title?.width ?? 0)).toBeGreaterThan(8);
  }
});
