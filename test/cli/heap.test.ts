/** A build holds little more memory than it needs. */
import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { growingPercent } from '../../src/cli/heap.js';

/** Replaces, again and again, what it kept for a while; gives how much more than it needs it held at most. */
const program = `
  const kept = [];
  let most = 0;
  for (let round = 0; round < 300; round++) {
    kept[round % 60] = Array.from({ length: 20000 }, (_, n) => ({ n, round, text: 'a' + n }));
    most = Math.max(most, process.memoryUsage().heapTotal);
  }
  global.gc();
  console.log(most / process.memoryUsage().heapUsed);`;

/** How many times what is needed the heap becomes. */
function mostOver(flag: string[]): number {
  const { stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', ...flag, '-e', program], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  return Number(stdout);
}

it.each([1000, 50_000])('is asked of the engine by a flag that it knows and heeds, for %i items', (items) => {
  const kept = mostOver([`--heap-growing-percent=${growingPercent(items)}`]);
  expect(kept).toBeGreaterThan(0.9);
  expect(kept).toBeLessThan(0.8 * mostOver([]));
});

it('leaves less unused where there is more', () => {
  expect(growingPercent(50_000)).toBeLessThan(growingPercent(10_000));
});
