/** The files of a catalogue's items and translations: what they are called, and the digests of their texts. */

import { UsageError } from '../text/diagnostic.js';
import { digestOf } from '../text/digest.js';
import type { CatalogueFolder, FoundFile } from './folder.js';
import { nameParts } from './item.js';
import type { Memory } from './memory.js';
import type { CatalogueSource } from './sources.js';

/** A file of an item, or of a translation of one. */
export interface ItemFile {
  readonly path: string;
  readonly found: FoundFile;
  /** Its name without language and ending. */
  readonly stem: string;
  /** Language of a translation; undefined for an original. */
  readonly lang: string | undefined;
  readonly digest: string;
  /** Its source, read when it is asked for. Throws a UsageError where the file was changed since it was looked at. */
  source(): CatalogueSource;
}

/** Looks at a file; undefined where it cannot be read. A file that is as it was remembered is not read. */
export function lookAt(found: FoundFile, folder: CatalogueFolder, memory: Memory): ItemFile | undefined {
  const { path } = found;
  const { stem, lang } = nameParts(path);
  const kind = lang === undefined ? 'item' : 'translation';
  const known = memory.get(path);
  const named = { path, found, stem, lang };
  if (known && known.facts !== '' && known.facts === found.facts) {
    let source: CatalogueSource | undefined;
    return {
      ...named,
      digest: known.digest,
      source: () => {
        source ??= { ...readAgain(found, folder, known.digest), kind };
        return source;
      },
    };
  }
  const read = folder.read(found);
  if (!read) return undefined;
  const source = { ...read, kind } as const;
  return { ...named, digest: digestOf(read.text), source: () => source };
}

function readAgain(found: FoundFile, folder: CatalogueFolder, digest: string): Omit<CatalogueSource, 'kind'> {
  const read = folder.read(found);
  if (!read || digestOf(read.text) !== digest) throw changedMeanwhile();
  return read;
}

/** The complaint that files are not what they were a moment ago. */
export function changedMeanwhile(): UsageError {
  return new UsageError({
    zh: '运行的时候，目录里的文件改动了。什么也没有发布，请重新运行',
    en: 'Files of the catalogue were changed meanwhile. Nothing was published; run it again',
  });
}
