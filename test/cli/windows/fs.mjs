/** `node:fs` as on Windows, as far as the program uses it. */
import fs from 'node:fs';
import { failure, toHere, toWindows } from './paths.mjs';

/** Files that are open, by descriptor: neither they nor a folder above them can be moved or removed. */
const open = new Map();

const refuseOpen = (path) => {
  const held = [...open.values()].find((file) => file === path || file.startsWith(`${path}/`));
  if (held) throw failure('EPERM', toWindows(held));
};

const isFolder = (path) => fs.lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** A function of the file system whose first arguments are paths. */
const on =
  (name, paths = 1) =>
  (...given) => {
    const here = given.map((one, at) => (at < paths ? toHere(one) : one));
    try {
      return fs[name](...here);
    } catch (error) {
      throw Object.assign(error, { path: toWindows(error.path), dest: toWindows(error.dest) });
    }
  };

export const { readSync, writeSync, constants } = fs;
export const copyFileSync = on('copyFileSync', 2);
export const linkSync = on('linkSync', 2);
export const lstatSync = on('lstatSync');
export const mkdirSync = (...given) => toWindows(on('mkdirSync')(...given));
export const readFileSync = on('readFileSync');
const realPath = (...given) => toWindows(on('realpathSync')(...given));
export const realpathSync = Object.assign(realPath, { native: realPath });
export const statSync = on('statSync');
export const utimesSync = on('utimesSync');
export const writeFileSync = on('writeFileSync');

export function existsSync(path) {
  try {
    return fs.existsSync(toHere(path));
  } catch {
    return false;
  }
}

export function readdirSync(...given) {
  return on('readdirSync')(...given).map((entry) => {
    if (typeof entry === 'string') return entry.replaceAll('/', '\\');
    return Object.defineProperty(entry, 'parentPath', { value: toWindows(entry.parentPath) });
  });
}

export function openSync(path, ...rest) {
  if (isFolder(toHere(path))) throw failure('EISDIR', path);
  const descriptor = on('openSync')(path, ...rest);
  open.set(descriptor, toHere(path));
  return descriptor;
}

export function closeSync(descriptor) {
  open.delete(descriptor);
  fs.closeSync(descriptor);
}

const removal =
  (name) =>
  (path, ...rest) => {
    refuseOpen(toHere(path));
    on(name)(path, ...rest);
  };

export const rmSync = removal('rmSync');
export const rmdirSync = removal('rmdirSync');

export function renameSync(from, to) {
  refuseOpen(toHere(from));
  refuseOpen(toHere(to));
  // A folder is not moved upon a folder, not even upon an empty one.
  if (isFolder(toHere(to))) throw failure('EPERM', to);
  on('renameSync', 2)(from, to);
}

export default fs;
