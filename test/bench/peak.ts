/**
 * The peak memory of a command with all its processes, watched by a thread while the bench waits for the command. Where
 * processes share memory, each counts its part of it. Known on Linux alone.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isMainThread, Worker, workerData } from 'node:worker_threads';

/** Milliseconds from look to look. */
const pause = 100;

/** In its only place the highest sum seen, in kilobytes. */
type Peak = Int32Array<SharedArrayBuffer>;

let peak: Peak | undefined;

/** Begins to watch what this process starts; the answer gives the peak since then, in megabytes. */
export function watchMemory(): () => number | undefined {
  if (!existsSync('/proc/self/smaps_rollup')) return () => undefined;
  if (!peak) {
    peak = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
    new Worker(new URL(import.meta.url), { workerData: peak }).unref();
  }
  const seen = peak;
  Atomics.store(seen, 0, 0);
  return () => Atomics.load(seen, 0) / 1024;
}

/** Processes by the process that started them. */
function processes(): Map<number, number[]> {
  const started = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    // What follows the name of the program, which may hold anything: state, parent, …
    const [, parent] = read(`/proc/${name}/stat`)
      .replace(/^.*\) /s, '')
      .split(' ');
    started.set(Number(parent), [...(started.get(Number(parent)) ?? []), Number(name)]);
  }
  return started;
}

function kilobytesBelow(process: number, started = processes()): number {
  return (started.get(process) ?? [])
    .map((one) => {
      const own = /^Pss:\s+(\d+)/m.exec(read(`/proc/${one}/smaps_rollup`))?.[1];
      return Number(own ?? 0) + kilobytesBelow(one, started);
    })
    .reduce((sum, one) => sum + one, 0);
}

/** The text of a file of the system; nothing where its process has just ended. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

if (!isMainThread) {
  const highest = workerData as Peak;
  setInterval(() => {
    const now = kilobytesBelow(process.pid);
    if (now > Atomics.load(highest, 0)) Atomics.store(highest, 0, now);
  }, pause);
}
