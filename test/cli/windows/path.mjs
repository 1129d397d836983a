/** `node:path` as on Windows. */
import { win32 } from 'node:path';

export const { basename, dirname, extname, isAbsolute, join, normalize, parse, relative, resolve, sep } =
  win32;
export { posix, win32 } from 'node:path';
export default win32;
