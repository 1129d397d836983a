/** What stands for the program where something it found is kept: a digest of its code and templates. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { compiledPart, programPath } from '../text/program.js';

let known: string | undefined;

/**
 * A digest of everything of the program that decides what it says, hexadecimal. By content, not by version or times:
 * what one machine kept, another may use.
 */
export function programDigest(): string {
  known ??= digestOfProgram();
  return known;
}

function digestOfProgram(): string {
  const hash = createHash('sha256').update(process.version);
  for (const folder of [compiledPart('') === undefined ? 'src' : 'lib', 'templates']) {
    for (const path of filesBelow(programPath(folder))) {
      hash.update(path).update(readFileSync(programPath(join(folder, path))));
    }
  }
  return hash.digest('hex');
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && !file.name.endsWith('.d.ts'))
    .map((file) => relative(folder, join(file.parentPath, file.name)).split(sep).join('/'))
    .sort();
}
