/**
 * Times the program as a whole process over generated catalogues: `npm run bench [-- 1000 10000]`.
 * Prints medians of three runs and peak memory; compare figures of one run only.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateCatalogue } from './generate.js';

const program = join(import.meta.dirname, '../../bin/mingbai.js');
const time = '/usr/bin/time';

/** One measured command. */
interface Measure {
  readonly seconds: number;
  readonly megabytes: number | undefined;
}

function once(args: readonly string[], cwd: string): Measure {
  const started = performance.now();
  const measured = existsSync(time);
  const command = measured ? time : process.execPath;
  const all = measured ? ['-f', 'peak %M', process.execPath, program, ...args] : [program, ...args];
  const result = spawnSync(command, all, { cwd, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (result.status !== 0)
    throw new Error(
      `${args.join(' ')} ended with ${result.status}:\n${result.stdout.slice(-2000)}${result.stderr.slice(-2000)}`,
    );
  const peak = /peak (\d+)/.exec(result.stderr)?.[1];
  return {
    seconds: (performance.now() - started) / 1000,
    megabytes: peak === undefined ? undefined : Number(peak) / 1024,
  };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] as number;
}

function report(name: string, args: readonly string[], cwd: string, runs = 3): void {
  const measures = Array.from({ length: runs }, () => once(args, cwd));
  const seconds = median(measures.map((m) => m.seconds)).toFixed(2);
  const peak =
    measures[0]?.megabytes === undefined
      ? ''
      : `   peak ${Math.round(median(measures.map((m) => m.megabytes ?? 0)))} MB`;
  process.stdout.write(`${name.padEnd(34)} ${seconds.padStart(8)} s${peak}\n`);
}

const sizes = process.argv
  .slice(2)
  .map(Number)
  .filter((n) => n > 0);
for (const size of sizes.length > 0 ? sizes : [1000]) {
  const folder = mkdtempSync(join(tmpdir(), 'mingbai-bench-'));
  try {
    generateCatalogue(join(folder, 'catalogue'), size);
    process.stdout.write(`${size} items\n`);
    report('  help', ['--help'], folder);
    report('  check', ['check'], folder);
    report('  check one file', ['check', 'catalogue/items/education/item-7.md'], folder);
    report('  build site', ['build', '--only', 'site', '--out', 'out-site'], folder);
    report('  build data', ['build', '--only', 'data', '--out', 'out-data'], folder);
    report('  build handbooks', ['build', '--only', 'handbooks', '--out', 'out-books'], folder, 1);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
