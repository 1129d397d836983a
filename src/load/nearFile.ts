/** Which file was meant: by its name, for folders and endings are alike among files that have nothing in common. */
import { nearest } from '../text/nearest.js';

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);
const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');

/** A file that a path can mean. `sure`: the path is it, but for Windows’ separators or a `files/` before it. */
export interface MeantFile {
  readonly path: string;
  readonly sure: boolean;
}

/** The file that a path means which leads to none; undefined where nothing is near. */
export function meantFile(written: string, files: Iterable<string>): MeantFile | undefined {
  const all = [...files];
  const exact = written.replaceAll('\\', '/').replace(/^(?:\.?\/)*(?:files\/)?/, '');
  if (all.includes(exact)) return { path: exact, sure: true };
  // A blank form and its sample have one name in two folders: one cannot be meant by the other.
  const beside = all.filter((path) => folderOf(path) === folderOf(exact));
  const candidates = beside.length > 0 ? beside : all;
  const name = nearest(nameOf(exact), candidates.map(nameOf));
  const path = candidates.find((candidate) => nameOf(candidate) === name);
  return path === undefined ? undefined : { path, sure: false };
}
