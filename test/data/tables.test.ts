/** The CSV files: read back by a library they hold the published values, and nothing in them can run. */
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PublishedCatalogue, PublishedItem } from '../../src/render/data/published/records.js';
import { csvCell, csvLine, guarded } from '../../src/render/data/tables/csv.js';
import { TableRows } from '../../src/render/data/tables/rows.js';
import { type Cell, numberColumn } from '../../src/render/data/tables/table.js';
import { tables } from '../../src/render/data/tables/tables.js';
import { rowXml } from '../../src/render/data/xlsx/sheet.js';
import { everything, published, render, textOf } from './rendered.js';

/** A cell as a reader gets it back: without the apostrophe that kept it from running. */
const unguarded = (cell: string): string => (guarded.test(cell) ? cell.slice(1) : cell);

function read(text: string): Record<string, string>[] {
  const rows: Record<string, string>[] = parse(text, { bom: true, columns: true });
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, unguarded(cell)])),
  );
}

describe('CSV files', () => {
  let files: Map<string, string | Uint8Array>;
  let catalogue: PublishedCatalogue;
  const rows = (table: string): Record<string, string>[] => read(textOf(files, `data/tables/${table}.csv`));

  beforeAll(async () => {
    files = await render(everything);
    catalogue = published(everything);
  });

  it('are UTF-8 with a byte order mark and CRLF, keys in the first row', () => {
    for (const table of tables) {
      const text = files.get(`data/tables/${table.name}.csv`) as string;
      expect(text.startsWith(`\uFEFF${table.columns[0]?.name}`)).toBe(true);
      expect(text.endsWith('\r\n')).toBe(true);
      const names = table.columns.map(({ name }) => name);
      expect(new Set(names).size, table.name).toBe(names.length);
      expect(names).toEqual(expect.arrayContaining([...table.primaryKey]));
    }
  });

  it('hold one row an item, material, step, fee, place and law', () => {
    const count = (
      list: (item: PublishedCatalogue['items'][number]) => readonly unknown[] | undefined,
    ): number => catalogue.items.reduce((sum, item) => sum + (list(item)?.length ?? 0), 0);
    expect(rows('items')).toHaveLength(catalogue.items.length);
    expect(rows('materials')).toHaveLength(count((item) => item.materials));
    expect(rows('steps')).toHaveLength(count((item) => item.process));
    expect(rows('fees')).toHaveLength(count((item) => item.fees));
    expect(rows('places')).toHaveLength(count((item) => item.contacts.places));
    expect(rows('laws')).toHaveLength(catalogue.laws.length);
    expect(rows('bases').filter(({ subject }) => subject === 'item')).toHaveLength(
      count((item) => item.basis),
    );
  });

  it('give values back as they are published', () => {
    const card = rows('items').find(({ id }) => id === 'card');
    expect(card).toMatchObject({
      codeCatalogue: '002000000001',
      level: 'city|county',
      conditions: '-没有卡的|本市参保',
      remedies: '+可以申请行政复议',
      promised: '5至10个工作日',
      promisedAmount: '5',
      promisedMax: '10',
      promisedUnit: 'working-day',
      free: 'false',
    });
    expect(rows('materials')[0]).toMatchObject({
      item: 'card',
      number: '1',
      notes: '用黑色笔，\n写"正楷"',
      exempt: 'false',
    });
    expect(rows('fees')[0]).toMatchObject({ amount: '10', amountMax: '15.5', currency: 'CNY', per: '张' });
    expect(rows('questions')[0]).toMatchObject({ a: '@十个工作日内' });
    expect(rows('contacts')[0]).toMatchObject({ dial: '04125551234|04125551235', reply: '2个工作日' });
  });

  it('hold what items, materials and certificates say, each key in its column', () => {
    const text = (value: unknown): string => (value === undefined ? '' : String(value));
    const materials = catalogue.items.flatMap((item) => item.materials);
    for (const [index, row] of rows('materials').entries()) {
      const { certificate, shared, mistakes } = materials[index] as (typeof materials)[number];
      const { from, system, since } = shared || {};
      expect(row).toMatchObject({
        certificateName: text(certificate?.name),
        isShared: text(shared === undefined ? undefined : shared !== false),
        shared: text(from),
        sharedSystem: text(system),
        sharedSince: text(since),
        noMistakes: text(mistakes && mistakes.length === 0),
      });
    }
    for (const [index, row] of rows('items').entries()) {
      const { pinyin, reviewMonths, online, result } = catalogue.items[index] as PublishedItem;
      expect(row).toMatchObject({
        pinyin: text(pinyin),
        reviewMonths: text(reviewMonths),
        consultUrl: text(online?.consult),
        handleUrl: text(online?.handle),
        feedbackUrl: text(online?.feedback),
        resultSample: text(result?.sample?.path),
      });
    }
    for (const [index, row] of rows('certificates').entries())
      for (const [name, said] of Object.entries(catalogue.certificates[index]?.promise ?? {}))
        expect(row[`promise${name[0]?.toUpperCase()}${name.slice(1)}`]).toBe(said);
  });

  it('keep negative numbers numbers', () => {
    expect(files.get('data/tables/places.csv')).toContain(',-122.5,41.25');
  });

  it('refer only to rows that are there', () => {
    for (const table of tables) {
      for (const { fields, table: target, keys } of table.foreignKeys ?? []) {
        const known = new Set(rows(target).map((row) => keys.map((key) => row[key]).join('\0')));
        for (const row of rows(table.name)) {
          const values = fields.map((field) => row[field]);
          if (values.every((value) => value === '')) continue;
          expect(known, `${table.name}.${fields}`).toContain(values.join('\0'));
        }
      }
    }
  });

  it('tell every row from every other by the primary key', () => {
    for (const table of tables) {
      const keys = rows(table.name).map((row) => table.primaryKey.map((key) => row[key]).join('\0'));
      expect(new Set(keys).size, table.name).toBe(keys.length);
    }
  });
});

describe('a cell', () => {
  it('is never a formula, and any text comes back whole', () => {
    const start = fc.constantFrom('', "'", "''", '=', '+', '-', '@', '\t', '\r', '\n', '＝', '"', ',');
    fc.assert(
      fc.property(start, fc.string({ unit: 'grapheme' }), (head, tail) => {
        const text = `${head}${tail}`;
        const cell = csvCell(text);
        expect(cell).not.toMatch(/^"?[=+\-@\t\r\n＝＋－＠]/);
        const back = (parse(`${cell},end`) as string[][])[0]?.[0] as string;
        expect(unguarded(back)).toBe(text);
      }),
    );
  });

  it('of a list divides its elements', () => {
    expect(csvCell(['甲', '乙|丙'])).toBe('甲|乙｜丙');
    expect(csvCell([])).toBe('');
    expect(csvCell(-1.5)).toBe('-1.5');
    expect(csvCell(false)).toBe('false');
    expect(csvCell(undefined)).toBe('');
  });
});

it('rows in both forms are what each form is by itself, whatever stands in them', () => {
  const special = fc.constantFrom(
    ...' \t\r\n\u0000\u001f"&,<>\'=+-@＝＋－＠|\u3000\ufeff\ufffe\ud800\udc00',
    '',
    '字',
    '𠀀',
    '_x2026_',
  );
  const text = fc.oneof(
    fc.array(special, { maxLength: 4 }).map((parts) => parts.join('')),
    fc.tuple(special, fc.string({ unit: 'grapheme' }), special).map((parts) => parts.join('')),
    fc.constant('长'.repeat(32_768)),
  );
  const cell = fc.oneof(
    text,
    fc.array(text, { maxLength: 3 }),
    fc.integer(),
    fc.boolean(),
    fc.constant(undefined),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 3, maxLength: 3 })), (cells: readonly Cell[][]) => {
      const column = (index: number) => ({
        ...numberColumn(`c${index}`, { zh: '', en: '' }, () => 0),
        value: (row: unknown) => (row as readonly Cell[])[index],
      });
      const label = { zh: '', en: '' };
      const rows = new TableRows({ name: 't', label, columns: [0, 1, 2].map(column), primaryKey: [] });
      for (const row of cells) rows.add(row);
      const utf8 = (texts: readonly string[]): string => Buffer.from(texts.join('')).toString();
      expect(`${rows.lines}`).toBe(utf8(cells.map(csvLine)));
      expect(`${rows.xml}`).toBe(utf8(cells.map(rowXml)));
      expect(rows.count).toBe(cells.length);
    }),
    { numRuns: 50 },
  );
});

it('a column is told by what it holds, not by what editors may write for its key', () => {
  const about = (table: string, column: string): string =>
    tables.find(({ name }) => name === table)?.columns.find(({ name }) => name === column)?.about.en ?? '';
  expect(about('fees', 'currency')).toBe('ISO 4217 code.');
  expect(about('materials', 'original')).toBe('How many originals are handed in; 0 where one is only shown.');
  expect(about('items', 'unit')).toContain('absent where it is in no register');
  for (const { name, columns } of tables)
    for (const column of columns)
      expect(column.about.en, `${name}.${column.name}`).not.toMatch(/\{|^none, or|alias|title or/);
});
