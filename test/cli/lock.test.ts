/** The lock of an output folder: one at a time, and no dead process holds it. */
import { existsSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { withLock } from '../../src/cli/lock.js';
import { machine } from '../../src/cli/processes.js';
import { temporaryFolder } from '../folder.js';

/** No process has this number. */
const dead = 2 ** 30;
/** What a lock says that a process of this machine holds. */
const heldBy = (pid: number): string => `${machine()} ${pid}`;

describe('a lock', () => {
  it('that a dead process holds is taken over, and nothing is left of either', async () => {
    const folder = temporaryFolder({ '.lock': heldBy(dead) });
    const done: number[] = [];
    const work = (number: number) => withLock(join(folder, '.lock'), () => void done.push(number));
    await Promise.all([work(1), work(2)]);
    expect(done.sort()).toEqual([1, 2]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each([
    ['a living process', heldBy(process.pid)],
    // Its number says nothing here: what looks dead may be moving folders on the other machine.
    ['a process of another machine', `00000000 ${dead}`],
    ['a process that has not yet written who it is', ''],
  ])('that %s holds is waited for', async (_, holder) => {
    const folder = temporaryFolder();
    const lock = join(folder, '.lock');
    writeFileSync(lock, holder);
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

  it('that has been held longer than any publishing takes is taken over, whoever held it', async () => {
    const folder = temporaryFolder({ '.lock': `00000000 ${process.pid}` });
    const before = new Date(Date.now() - 3_600_000);
    utimesSync(join(folder, '.lock'), before, before);
    let done = false;
    await withLock(join(folder, '.lock'), () => {
      done = true;
    });
    expect(done).toBe(true);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is given back where the work fails', async () => {
    const folder = temporaryFolder();
    const work = withLock(join(folder, '.lock'), () => {
      throw new Error('no space');
    });
    await expect(work).rejects.toThrow('no space');
    expect(readdirSync(folder)).toEqual([]);
  });
});
