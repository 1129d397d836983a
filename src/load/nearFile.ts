/** Which file was meant: by its name, for folders and endings are alike among files that have nothing in common. */
import { nearest } from '../text/nearest.js';
import { grouped } from '../text/order.js';

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);
const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');

/** A file that a path can mean. `sure`: the path is it, but for Windows’ separators or a `files/` before it. */
export interface MeantFile {
  readonly path: string;
  readonly sure: boolean;
}

/** Comparisons after which nothing more is suggested: what is wrong everywhere is no slip of the hand. */
const mostComparisons = 2_000_000;

/**
 * What paths mean that lead to no file; made once for all of a catalogue's files. Undefined where nothing is near. Its
 * time has a bound, however many paths are wrong: then the later ones get no suggestion.
 */
export function meantAmong(files: Iterable<string>): (written: string) => MeantFile | undefined {
  const all = [...files];
  const there = new Set(all);
  const byFolder = grouped(all, folderOf);
  let comparisons = 0;
  return (written) => {
    const exact = written.replaceAll('\\', '/').replace(/^(?:\.?\/)*(?:files\/)?/, '');
    if (there.has(exact)) return { path: exact, sure: true };
    // A blank form and its sample have one name in two folders: one cannot be meant by the other.
    const candidates = byFolder.get(folderOf(exact)) ?? all;
    comparisons += candidates.length;
    if (comparisons > mostComparisons) return undefined;
    const name = nearest(nameOf(exact), candidates.map(nameOf));
    const path = candidates.find((candidate) => nameOf(candidate) === name);
    return path === undefined ? undefined : { path, sure: false };
  };
}
