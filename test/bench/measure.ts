/** Times commands as whole processes: seconds of wall clock and peak memory. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const time = '/usr/bin/time';

/** One measured command. */
export interface Measure {
  readonly seconds: number;
  /** Peak memory in megabytes, where the system has GNU time. */
  readonly megabytes: number | undefined;
}

/** Runs a command once; throws where it fails. */
export function once(command: string, args: readonly string[], cwd: string): Measure {
  const measured = existsSync(time);
  const started = performance.now();
  const [program, words] = measured ? [time, ['-f', 'peak %M', command, ...args]] : [command, args];
  const { status, stdout, stderr } = spawnSync(program, words, { cwd, encoding: 'utf8', maxBuffer: 1 << 28 });
  const seconds = (performance.now() - started) / 1000;
  if (status !== 0) {
    throw new Error(
      `${command} ${args.join(' ')} ended with ${status}:\n${stdout.slice(-2000)}${stderr.slice(-2000)}`,
    );
  }
  const peak = /peak (\d+)/.exec(stderr)?.[1];
  return { seconds, megabytes: peak === undefined ? undefined : Number(peak) / 1024 };
}

/** Runs a command several times and prints the median; `ratioTo`: seconds of what it is compared with. */
export function report(
  name: string,
  run: () => Measure,
  { runs = 1, ratioTo }: { readonly runs?: number; readonly ratioTo?: number | undefined } = {},
): number {
  const measures = Array.from({ length: runs }, run);
  const seconds = median(measures.map((measure) => measure.seconds));
  const peaks = measures.flatMap(({ megabytes }) => megabytes ?? []);
  const peak = peaks.length === 0 ? '' : `   peak ${Math.round(median(peaks))} MB`;
  const ratio = ratioTo === undefined ? '' : `   ${(seconds / ratioTo).toFixed(2)} ×`;
  process.stdout.write(`${name.padEnd(40)} ${seconds.toFixed(2).padStart(8)} s${peak}${ratio}\n`);
  return seconds;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] as number;
}

/** Whether a command can be run. */
export function isInstalled(command: string, version: string): boolean {
  return spawnSync(command, [version]).status === 0;
}
