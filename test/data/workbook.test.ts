/** The workbook, read back by a spreadsheet library: the tables with real types, codes as text. */
import { readSheet } from 'read-excel-file/node';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/load/load.js';
import { Batch } from '../../src/render/data/batch.js';
import { BatchesMade } from '../../src/render/data/batchesMade.js';
import { Ledger } from '../../src/render/data/manifest/ledger.js';
import type { PublishedCatalogue } from '../../src/render/data/published/records.js';
import { resolveHead } from '../../src/render/data/resolve/head.js';
import { References } from '../../src/render/data/resolve/references.js';
import { cellText } from '../../src/render/data/tables/csv.js';
import type { Cell, Table } from '../../src/render/data/tables/table.js';
import { tableDescriptor, tableFormat, tables } from '../../src/render/data/tables/tables.js';
import { columnName, rowXml } from '../../src/render/data/xlsx/sheet.js';
import { stretches } from '../../src/render/data/xlsx/stretches.js';
import { escaped } from '../../src/render/data/xml.js';
import { HeldSegments } from '../../src/render/heldSegments.js';
import { generateCatalogue } from '../bench/generate.js';
import { temporaryFolder } from '../folder.js';
import { everything, published, render } from './rendered.js';

describe('the workbook', () => {
  let bytes: Buffer;
  let catalogue: PublishedCatalogue;

  beforeAll(async () => {
    bytes = Buffer.from((await render(everything)).get('data/tables/catalogue.xlsx') as Uint8Array);
    catalogue = published(everything);
  });

  /** What a cell must hold: numbers and booleans as such, everything else as text, nothing as null. */
  const expected = (cell: Cell): unknown => {
    if (cell === undefined) return null;
    return typeof cell === 'number' || typeof cell === 'boolean' ? cell : cellText(cell) || null;
  };

  const rowsOf = ({ ofHead, ofItem }: Table): unknown[] => [
    ...(ofHead?.(catalogue) ?? []),
    ...catalogue.items.flatMap((item) => [...(ofItem?.(item) ?? [])]),
  ];

  it('holds every table with its values and types', async () => {
    for (const table of tables) {
      const [head, ...rows] = await readSheet(bytes, table.label.zh, { trim: false });
      expect(head).toEqual(table.columns.map(({ label, name }) => `${label.zh}\n${name}`));
      const wanted = [...rowsOf(table)].map((row) =>
        table.columns.map((column) => expected(column.value(row))),
      );
      expect(rows, table.name).toEqual(wanted);
    }
  });

  it('begins with a sheet that says whose it is, and that it is none, where it is none', async () => {
    const rows = await readSheet(bytes, '说明');
    expect(rows).toContainEqual(['发布机构', '测试市人民政府']);
    expect(rows).toContainEqual(['提示', '这是测试，不是官方发布。']);
    // A status is one thing of a law and another of an item.
    expect(rows).toContainEqual([
      '代码 状态（事项）',
      'in-force 在用 (in force); suspended 暂停; abolished 取消; draft 草稿',
    ]);
  });
});

describe('a table that is longer than a sheet', () => {
  it('goes on, on the next, where a batch begins', () => {
    expect(stretches(0, [2, 2, 2], 4)).toEqual([
      { first: [0, 0], batches: [0, 2], others: 4 },
      { first: [0, 0], batches: [2, 3], others: 2 },
    ]);
    expect(stretches(7, [1, 2], 3)).toEqual([
      { first: [0, 3], batches: [0, 0], others: 0 },
      { first: [3, 6], batches: [0, 0], others: 0 },
      { first: [6, 7], batches: [0, 1], others: 1 },
      { first: [7, 7], batches: [1, 2], others: 2 },
    ]);
    expect(stretches(0, [3, 0, 0], 3)).toHaveLength(1);
  });

  it('is whole on its sheets, and the Data Package names each', async () => {
    const folder = temporaryFolder();
    generateCatalogue(folder, 200);
    const refs = new References(loadCatalogue(folder).value.catalogue);
    const head = resolveHead(refs);
    const store = new HeldSegments();
    const made = new BatchesMade(store, refs);
    // Each batch has 64 items with 4 materials.
    const most = 2 * 64 * 4;
    const format = tableFormat(head, [], most);
    const batch = new Batch(store, format.largeFiles ?? []);
    for (const part of made.parts()) {
      batch.begin(part);
      for (const item of made.itemsOf(part)) for (const _ of format.add?.(item, batch) ?? []);
      format.endBatch?.(batch);
      batch.end();
    }
    const ledger = new Ledger();
    const files = [...(format.joins ?? [])].flatMap(({ make }) => [...ledger.recorded(make(made))]);
    const bytes = Buffer.concat(
      files.flatMap((one) => ('piece' in one && one.path.endsWith('.xlsx') ? [Buffer.from(one.piece)] : [])),
    );
    const [descriptor] = [...tableDescriptor(head, made, ledger, most)] as { content: string }[];
    const { resources } = JSON.parse(descriptor?.content ?? '') as {
      resources: {
        name: string;
        dialect?: { sheetName: string };
        schema: { foreignKeys?: { reference: { resource: string } }[] };
      }[];
    };
    const sheets = resources.filter(({ name }) => /^materials-xlsx/.test(name));
    expect(sheets.map(({ name }) => name)).toEqual(['materials-xlsx', 'materials-xlsx-2']);
    const rows = await Promise.all(
      sheets.map(async ({ dialect }) => (await readSheet(bytes, dialect?.sheetName ?? '')).slice(1)),
    );
    expect(rows.map(({ length }) => length)).toEqual([most, 200 * 4 - most]);
    const items = [...made.parts()].flatMap((part) => [...made.itemsOf(part)]);
    expect(rows.flat().map(([item, number, name]) => [item, number, name])).toEqual(
      items.flatMap(({ id, materials }) => materials.map(({ name }, index) => [id, index + 1, name])),
    );
    // No key can lead to a table on two sheets.
    const targets = resources.flatMap(({ schema }) =>
      (schema.foreignKeys ?? []).map(({ reference }) => reference.resource),
    );
    expect(targets).toContain('items-xlsx');
    expect(targets).not.toContain('materials-xlsx');
  });
});

it('columns are named as spreadsheets name them', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
});

it('text that looks like the code of a character stays what it is', () => {
  expect(rowXml(['form_x2026_.pdf'])).toContain('>form_x005F_x2026_.pdf<');
  expect(rowXml(['a_x1_b', 'x2026'])).toContain('>a_x1_b<');
});

it('text holds nothing that XML cannot hold', () => {
  expect(escaped('a\u0000b\u000Bc\uD800d𠮷<&">')).toBe('abcd𠮷&lt;&amp;&quot;&gt;');
});
