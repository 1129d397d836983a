/** Runs a command inside this process, with its streams held back. */
import { Chalk } from 'chalk';
import { run } from '../../src/cli/main.js';
import { langOf } from '../../src/cli/surroundings.js';
import type { Ended } from './process.js';

/** Runs a command in a folder; a word after `--lang` is its language, else Chinese. `columns`: as at a terminal so wide. */
export async function command(args: readonly string[], cwd: string, columns?: number): Promise<Ended> {
  let out = '';
  let err = '';
  const at = args.indexOf('--lang');
  const code = await run(args, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    isTerminal: false,
    columns,
    cwd,
    asked: at < 0 ? undefined : langOf(args[at + 1]),
    machine: 'zh',
    paint: new Chalk({ level: 0 }),
  });
  return { code, out, err };
}
