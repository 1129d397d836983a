/** `mingbai check --fix`: writes what fixing gives, or shows it. */
import { chmodSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import { UsageError } from '../compile.js';
import { type FixedFile, type FixOutcome, fixCatalogue } from '../fix.js';
import { isAsked, type TargetFolder } from './target.js';

/** Fixes the target in memory. */
export function fixTarget(target: TargetFolder, unsafe: boolean, today: string | undefined): FixOutcome {
  return fixCatalogue(target.root, { unsafe, today, wanted: ({ file }) => isAsked(target, file) });
}

/** The changes as a unified diff; `shownPath` gives the paths in it. */
export function diffText(files: readonly FixedFile[], shownPath: (file: string) => string): string {
  return files.map((fixed) => patchOf(fixed, shownPath(fixed.file))).join('');
}

/** The changes of a file. A path stays legible, where the library writes 民政 in octal bytes. */
function patchOf({ before, after }: FixedFile, path: string): string {
  const [from, to] = [`a/${path}`, `b/${path}`];
  const patch = createTwoFilesPatch(from, to, before, after, undefined, undefined, { context: 3 });
  // What a line cannot hold stays escaped.
  if (/["\\\p{Cc}]/u.test(path)) return patch.replace(/^=+\n/, '');
  // As git does it, a tab ends a path with blanks.
  const end = path.includes(' ') ? '\t' : '';
  return `--- ${from}${end}\n+++ ${to}${end}\n${patch.slice(patch.indexOf('\n@@') + 1)}`;
}

/** Writes the files, each by renaming a finished copy into its place; links and permissions stay as they are. */
export function writeFixed(root: string, files: readonly FixedFile[]): void {
  for (const { file, after, bom } of files) {
    const path = join(root, file);
    let fresh: string | undefined;
    try {
      // A link stays a link: what it leads to is mended.
      const target = realpathSync(path);
      fresh = `${target}.mingbai-${process.pid}`;
      writeFileSync(fresh, (bom ? '\uFEFF' : '') + after);
      // Colleagues may write what they could write before.
      chmodSync(fresh, statSync(target).mode);
      renameSync(fresh, target);
    } catch (error) {
      if (fresh !== undefined) rmSync(fresh, { force: true });
      const { code } = error as NodeJS.ErrnoException;
      throw new UsageError({
        zh: `写不了“${path}”（${code}），这个文件没有改`,
        en: `Cannot write “${path}” (${code}); the file is unchanged`,
      });
    }
  }
}
