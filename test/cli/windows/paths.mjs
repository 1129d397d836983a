/** Paths as this machine has them, and as Windows would. */
import { win32 } from 'node:path';

/** What no part of a path may be on Windows: https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const forbidden = /[<>:"|?*]|^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** `/a/b` as `C:\a\b`; what is no absolute path stays. */
export const toWindows = (path) =>
  typeof path === 'string' && path.startsWith('/') ? `C:${path.replaceAll('/', '\\')}` : path;

/** `C:\a\b`, or a path below the current folder, as `/a/b`. Throws ENOENT where Windows has no such place. */
export function toHere(path) {
  if (path instanceof URL) return decodeURIComponent(path.pathname).replace(/^\/C:/, '');
  if (typeof path !== 'string') return path;
  const [drive, ...parts] = win32.resolve(path).split('\\');
  if (drive !== 'C:' || parts.some((part) => forbidden.test(part))) throw failure('ENOENT', path);
  // A blank or full stop at the end of a name is dropped without a word.
  return `/${parts.map((part) => part.replace(/[. ]+$/, '') || part).join('/')}`;
}

/** An error of the file system. */
export const failure = (code, path) =>
  Object.assign(new Error(`${code}: refused as on Windows, '${path}'`), { code, path });
