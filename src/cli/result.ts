/** Where the result of a command goes: to the output stream, or into a file. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { UsageError } from '../compile.js';
import { refuseSource } from './refuseInside.js';
import type { Surroundings } from './surroundings.js';

/** Refuses, before any work, a result that would be written over the catalogue at `root`: a {@link UsageError}. */
export function refuseOutput(output: string | undefined, root: string, { cwd }: Surroundings): void {
  if (output !== undefined) refuseSource(resolve(cwd, output), root);
}

/** Writes a result; a workbook needs a file to go to. */
export function writeResult(
  made: string | Uint8Array,
  output: string | undefined,
  around: Surroundings,
): void {
  if (output === undefined) {
    if (typeof made === 'string') {
      around.out(made);
      return;
    }
    throw new UsageError({
      zh: 'Excel 文件要写到文件里：加上 --output 文件名.xlsx',
      en: 'A workbook goes into a file: add --output name.xlsx',
    });
  }
  const file = resolve(around.cwd, output);
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, made);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError({ zh: `写不了“${file}”（${code}）`, en: `Cannot write “${file}” (${code})` });
  }
}
