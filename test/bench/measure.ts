/** Times commands with all their processes: seconds of wall clock and of processors, peak memory. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { watchMemory } from './peak.js';

const time = '/usr/bin/time';

/** One measured command. */
export interface Measure {
  readonly seconds: number;
  /** Seconds that processors worked for it, where the system has GNU time. */
  readonly worked: number | undefined;
  /** Peak memory in megabytes, where the system tells. */
  readonly megabytes: number | undefined;
}

/** Runs a command once; throws where it fails. */
export function once(command: string, args: readonly string[], cwd: string): Measure {
  const measured = existsSync(time);
  const [program, words] = measured ? [time, ['-f', 'worked %U %S', command, ...args]] : [command, args];
  const peak = watchMemory();
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(program, words, { cwd, encoding: 'utf8', maxBuffer: 1 << 28 });
  const seconds = (performance.now() - started) / 1000;
  if (status !== 0) {
    throw new Error(
      `${command} ${args.join(' ')} ended with ${status}:\n${stdout.slice(-2000)}${stderr.slice(-2000)}`,
    );
  }
  const [, user, system] = /worked ([\d.]+) ([\d.]+)/.exec(stderr) ?? [];
  const worked = user === undefined ? undefined : Number(user) + Number(system);
  return { seconds, worked, megabytes: peak() };
}

/** Runs a command several times and prints the median; `ratioTo`: seconds of what it is compared with. */
export function report(
  name: string,
  run: () => Measure,
  { runs = 1, ratioTo }: { readonly runs?: number; readonly ratioTo?: number | undefined } = {},
): number {
  const measures = Array.from({ length: runs }, run);
  const seconds = median(measures.map((measure) => measure.seconds));
  const worked = known(measures, 'worked', (value) => `   processors ${value.toFixed(2)} s`);
  const peak = known(measures, 'megabytes', (value) => `   peak ${Math.round(value)} MB`);
  const ratio = ratioTo === undefined ? '' : `   ${(seconds / ratioTo).toFixed(2)} ×`;
  process.stdout.write(`${name.padEnd(40)} ${seconds.toFixed(2).padStart(8)} s${worked}${peak}${ratio}\n`);
  return seconds;
}

/** The median of a figure, in words; nothing where the system does not tell it. */
function known(
  measures: readonly Measure[],
  figure: 'worked' | 'megabytes',
  said: (value: number) => string,
): string {
  const values = measures.flatMap((measure) => measure[figure] ?? []);
  return values.length === 0 ? '' : said(median(values));
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] as number;
}

/** Whether a command can be run. */
export function isInstalled(command: string, version: string): boolean {
  return spawnSync(command, [version]).status === 0;
}
