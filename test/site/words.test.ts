/** The words of pages and print: one key, one meaning, both languages. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { countedItems, wordsIn } from '../../src/render/view/words.js';
import type { Words } from '../../src/text/words.js';

const words = wordsIn('en');
const folder = join(import.meta.dirname, '../../src/render/view/words');

it('no key stands in two files, where one would hide the other, and none lacks a language', async () => {
  const seen = new Map<string, string>();
  for (const file of readdirSync(folder)) {
    const tables = Object.values((await import(join(folder, file))) as Record<string, Record<string, Words>>);
    expect(tables, file).toHaveLength(1);
    for (const [key, { zh, en }] of Object.entries(tables[0] ?? {})) {
      expect(seen.get(key), `${key} in ${file}`).toBeUndefined();
      expect(
        [zh, en].filter((word) => word.trim() === '' && word !== ' '),
        key,
      ).toEqual([]);
      seen.set(key, file);
    }
  }
  expect(seen.size).toBeGreaterThan(300);
});

it('one service is no plural', () => {
  expect([0, 1, 2].map((count) => countedItems(count, words))).toEqual([
    '0 services',
    '1 service',
    '2 services',
  ]);
});
