/** One process at a time: a lock file that a dead process does not hold for ever. */
import { randomUUID } from 'node:crypto';
import { closeSync, openSync, readFileSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { UsageError } from '../compile.js';
import { isAlive, machine } from './processes.js';

/** How long to wait for another process, in milliseconds. */
const patience = 30_000;
/** A lock older than this is abandoned: swapping folders takes moments. */
const abandoned = 120_000;

/** Runs `work` while holding the lock; waits for another holder. */
export async function withLock<T>(path: string, work: () => T): Promise<T> {
  const started = Date.now();
  while (!take(path)) {
    if (isStale(path)) {
      breakUp(path);
      continue;
    }
    if (Date.now() - started > patience) {
      throw new UsageError({
        zh: `另一个 mingbai 正在发布到同一个文件夹，等了 ${patience / 1000} 秒。如果没有，请删除“${path}”`,
        en: `Another mingbai has been publishing to this folder for ${patience / 1000} s. If none is, delete “${path}”`,
      });
    }
    await sleep(50);
  }
  try {
    return work();
  } finally {
    rmSync(path, { force: true });
  }
}

function take(path: string): boolean {
  try {
    const file = openSync(path, 'wx');
    writeSync(file, `${machine()} ${process.pid}`);
    closeSync(file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Takes an abandoned lock away. Of two processes that saw it, the slower may find the lock that the faster has taken
 * since: it is moved aside first, looked at again where nobody else can touch it, and put back where somebody holds it.
 */
function breakUp(path: string): void {
  const aside = `${path}.${randomUUID().slice(0, 8)}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    // The other has it away already.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  if (isStale(aside)) rmSync(aside, { force: true });
  else renameSync(aside, path);
}

function isStale(path: string): boolean {
  try {
    if (Date.now() - statSync(path).mtimeMs > abandoned) return true;
    const [, host, pid] = /^([0-9a-f]{8}) ([1-9]\d*)$/.exec(readFileSync(path, 'utf8')) ?? [];
    // A folder may be shared: which processes live on another machine nobody here knows.
    return host === machine() && !isAlive(Number(pid));
  } catch {
    // The lock is gone, or cannot be read just now: not stale.
    return false;
  }
}
