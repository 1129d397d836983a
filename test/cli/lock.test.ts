/** The lock of an output folder: one at a time, and no dead process holds it. */
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { withLock } from '../../src/cli/lock.js';
import { temporaryFolder } from '../folder.js';

/** No process has this number. */
const dead = String(2 ** 30);

describe('a lock', () => {
  it('that a dead process holds is taken over, and nothing is left of either', async () => {
    const folder = temporaryFolder({ '.lock': dead });
    const done: number[] = [];
    const work = (number: number) => withLock(join(folder, '.lock'), () => void done.push(number));
    await Promise.all([work(1), work(2)]);
    expect(done.sort()).toEqual([1, 2]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('that a living process holds is waited for', async () => {
    const folder = temporaryFolder();
    const lock = join(folder, '.lock');
    writeFileSync(lock, String(process.pid));
    let done = false;
    const waiting = withLock(lock, () => {
      done = true;
    });
    await sleep(120);
    expect([done, existsSync(lock)]).toEqual([false, true]);
    rmSync(lock);
    await waiting;
    expect(done).toBe(true);
  });
});
