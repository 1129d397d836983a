/** What checking costs beside loading, in processor time of this process, so that a busy machine changes nothing. */
import { expect, it } from 'vitest';
import { loadCatalogue } from '../../src/load/load.js';
import { rules } from '../../src/rules/list.js';
import { checkCatalogue } from '../../src/rules/run.js';
import { nearest, suggester } from '../../src/text/nearest.js';
import { generateCatalogue } from '../bench/generate.js';
import { temporaryFolder } from '../folder.js';

/** Microseconds of processor time that some work takes. */
function cost<T>(work: () => T): { readonly value: T; readonly cost: number } {
  const before = process.cpuUsage().user;
  const value = work();
  return { value, cost: process.cpuUsage().user - before };
}

it('is at most a third of loading', () => {
  const folder = temporaryFolder();
  generateCatalogue(folder, 400);
  const runs = Array.from({ length: 5 }, () => {
    const load = cost(() => loadCatalogue(folder));
    const { catalogue } = load.value.value;
    const check = cost(() => checkCatalogue(catalogue, rules, '2026-11-23', load.value.findings));
    expect(check.value).toEqual([]);
    return { load: load.cost, check: check.cost };
  });
  const least = (part: 'load' | 'check'): number => Math.min(...runs.map((run) => run[part]));
  expect(least('check')).toBeLessThanOrEqual(least('load') / 3);
}, 60_000);

it('suggests for a bounded time, and says the same of a word that was asked before', () => {
  const ids = Array.from({ length: 5000 }, (_, n) => `item-${n}`);
  const suggest = suggester(ids);
  const asked = Array.from({ length: 2000 }, (_, n) => suggest(`itme-${n}`));
  expect(asked[7]).toBe(nearest('itme-7', ids));
  expect(asked.at(-1)).toBeUndefined();
  expect(suggest('itme-7')).toBe('item-7');
});
