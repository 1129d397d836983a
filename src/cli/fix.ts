/** `mingbai check --fix`: writes what fixing gives, or shows it. */
import { renameSync, rmSync, writeFileSync } from 'node:fs';
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
  return files
    .map(({ file, before, after }) =>
      createTwoFilesPatch(
        `a/${shownPath(file)}`,
        `b/${shownPath(file)}`,
        before,
        after,
        undefined,
        undefined,
        { context: 3 },
      ),
    )
    .map((patch) => patch.replace(/^=+\n/, ''))
    .join('');
}

/** Writes the files, each by renaming a finished copy into its place. */
export function writeFixed(root: string, files: readonly FixedFile[]): void {
  for (const { file, after, bom } of files) {
    const target = join(root, file);
    const fresh = `${target}.mingbai-${process.pid}`;
    try {
      writeFileSync(fresh, (bom ? '\uFEFF' : '') + after);
      renameSync(fresh, target);
    } catch (error) {
      rmSync(fresh, { force: true });
      const { code } = error as NodeJS.ErrnoException;
      throw new UsageError({
        zh: `写不了“${target}”（${code}），这个文件没有改`,
        en: `Cannot write “${target}” (${code}); the file is unchanged`,
      });
    }
  }
}
