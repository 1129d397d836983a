/** Keeps outputs and reports out of what the catalogue itself is made of. */
import { realpathSync } from 'node:fs';
import { homedir } from 'node:os';
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
    zh: `不能发布到目录自己的文件夹里：“${out}”。到 ${root} 里运行，或者用 --out 指定别的文件夹`,
    en: `The output cannot be the catalogue’s own folder: “${out}”. Run it in ${root}, or name another folder with --out`,
  });
}

/**
 * The output must be a folder of its own: not the whole disk, nor somebody's home, where its folders would stand among
 * all else. `written`: as it was typed. A path of Windows is none elsewhere, and would be the odd name of a folder.
 */
export function refuseWholeDisk(written: string, out: string): void {
  const place = realPath(out);
  if (sep === '/' && /^[A-Za-z]:(?:[\\/]|$)/.test(written)) {
    throw new UsageError({
      zh: `“${written}”是 Windows 的路径，这台机器上没有。写这台机器上的文件夹，如 --out dist`,
      en: `“${written}” is a path of Windows, and this machine has none. Name a folder of this machine, such as --out dist`,
    });
  }
  const isDisk = dirname(place) === place;
  if (!isDisk && place !== realPath(homedir())) return;
  throw new UsageError({
    zh: `不能发布到${isDisk ? '整个磁盘' : '个人文件夹'}“${out}”：发布的文件夹会混在别的文件中间。在里面另起一个文件夹，如 --out ${join(out, 'dist')}`,
    en: `The output cannot be ${isDisk ? 'a whole disk' : 'your home folder'}, “${out}”: what is published would stand among all else. Name a folder in it, such as --out ${join(out, 'dist')}`,
  });
}

/** The files beside those folders that a catalogue is made of. */
const sources = /^(?:catalogue|units|laws|certificates|history|baseline)\.ya?ml$/i;

/** A report must not take the place of what it reports on, nor be published with the files. */
export function refuseSource(file: string, root: string): void {
  const [first = '', ...more] = relative(realPath(root), realPath(file)).split(sep);
  const isSource = more.length > 0 ? content.includes(first.toLowerCase()) : sources.test(first);
  if (!isSource) return;
  throw new UsageError({
    zh: `不能写到“${file}”：目录自己的文件和文件夹不放报告，换一个地方`,
    en: `Cannot write to “${file}”: the catalogue’s own files and folders take no report; name another place`,
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
