/** Workbooks that every spreadsheet program opens. */
import { strFromU8, unzipSync } from 'fflate';
import readXlsx from 'read-excel-file/node';
import { expect, it } from 'vitest';
import { workbook } from '../../src/text/workbook.js';

/** The names under which sheets arrive. */
async function namesOf(names: readonly string[]): Promise<string[]> {
  const bytes = await workbook(
    names.map((name) => ({ name, headings: [{ text: '表头', width: 10 }], rows: [] })),
  );
  return (await readXlsx(Buffer.from(bytes))).map(({ sheet }) => sheet);
}

it('gives sheets names that Excel takes: short, of allowed characters, each its own', async () => {
  expect(await namesOf(['民政局', '民政局', 'a/b:c', "'引号'", ''])).toEqual([
    '民政局',
    '民政局 2',
    'a b c',
    '引号',
    '-',
  ]);
  const [long = '', emoji = '', quotes] = await namesOf([
    '长'.repeat(40),
    `${'长'.repeat(30)}𠮷`,
    `${'长'.repeat(30)}'x`,
  ]);
  expect(long).toHaveLength(31);
  expect(emoji).toBe('长'.repeat(30));
  expect(quotes).toBe(`${'长'.repeat(29)} 2`);
});

it('names a sheet at once, whatever its name is made of', async () => {
  expect(await namesOf([`局${"'".repeat(20_000)}处`])).toEqual(['局']);
});

it('leaves out of a cell what XML cannot hold', async () => {
  const bytes = await workbook([
    { name: '表', headings: [{ text: '表头', width: 10 }], rows: [['第一\uFFFE行\u0001\n第二行 𠮷']] },
  ]);
  const files = unzipSync(Uint8Array.from(bytes));
  const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  const strings = strFromU8(files['xl/sharedStrings.xml'] ?? new Uint8Array());
  expect(sheet + strings).toContain('第一 行 \n第二行 𠮷');
});
