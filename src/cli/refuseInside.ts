/** Keeps outputs out of the catalogue's own folders. */
import { realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';
import { UsageError } from '../compile.js';

/** The folders of a catalogue that hold its content. */
const content = ['items', 'files', 'units', 'laws', 'certificates', 'history', 'templates'];

/** The output must not be the catalogue itself: the next build would read what this one wrote. */
export function refuseInside(out: string, root: string): void {
  // A link may lead there, and Windows and macOS take `Items` for `items`.
  const below = relative(realPath(root), realPath(out));
  const [first = ''] = isAbsolute(below) ? ['..'] : below.split(sep);
  if (below !== '' && !content.includes(first.toLowerCase())) return;
  throw new UsageError({
    zh: `不能发布到目录自己的文件夹里：“${out}”`,
    en: `The output cannot be the catalogue’s own folder: “${out}”`,
  });
}

/** Where a path leads, of which not all may be there yet. */
function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return dirname(path) === path ? path : join(realPath(dirname(path)), basename(path));
  }
}
