/** The workbook, read back by a spreadsheet library: the tables with real types, codes as text. */
import { readSheet } from 'read-excel-file/node';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PublishedCatalogue } from '../../src/render/data/published/records.js';
import { cellText } from '../../src/render/data/tables/csv.js';
import type { Cell, Table } from '../../src/render/data/tables/table.js';
import { tables } from '../../src/render/data/tables/tables.js';
import { columnName, rowXml } from '../../src/render/data/xlsx/sheet.js';
import { escaped } from '../../src/render/data/xlsx/xml.js';
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
