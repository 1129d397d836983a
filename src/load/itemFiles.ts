/** The files of a catalogue's items and translations: what they are called, and the digests of their texts. */

import { UsageError } from '../text/diagnostic.js';
import { digestOf } from '../text/digest.js';
import type { CatalogueFolder, FoundFile } from './folder.js';
import { nameParts } from './item.js';
import type { RememberedFile } from './memory.js';
import type { CatalogueSource, UnreadSource } from './sources.js';

type SourceText = NonNullable<ReturnType<CatalogueFolder['read']>>;

/** A file of an item, or of a translation of one. */
export class ItemFile implements UnreadSource {
  /** Its name without language and ending. */
  readonly stem: string;
  /** Language of a translation; undefined for an original. */
  readonly lang: string | undefined;
  #source: CatalogueSource | undefined;

  private constructor(
    readonly found: FoundFile,
    private readonly folder: CatalogueFolder,
    /** Digest of its text. */
    readonly digest: string,
    text?: SourceText,
  ) {
    const { stem, lang } = nameParts(found.path);
    this.stem = stem;
    this.lang = lang;
    if (text) this.#source = { ...text, kind: this.kind };
  }

  /** Looks at a file; undefined where it cannot be read. One that is as it is remembered (`known`) is not read. */
  static lookAt(
    found: FoundFile,
    folder: CatalogueFolder,
    known: RememberedFile | undefined,
  ): ItemFile | undefined {
    if (known && known.facts !== '' && known.facts === found.facts)
      return new ItemFile(found, folder, known.digest);
    const text = folder.read(found);
    return text && new ItemFile(found, folder, digestOf(text.text), text);
  }

  get path(): string {
    return this.found.path;
  }

  get kind(): 'item' | 'translation' {
    return this.lang === undefined ? 'item' : 'translation';
  }

  /** Its source, read when it is asked for. Throws a UsageError where the file was changed since it was looked at. */
  read(): CatalogueSource {
    this.#source ??= { ...this.#readAgain(), kind: this.kind };
    return this.#source;
  }

  #readAgain(): SourceText {
    const text = this.folder.read(this.found);
    if (!text || digestOf(text.text) !== this.digest) throw changedMeanwhile();
    return text;
  }
}

/** The complaint that files are not what they were a moment ago. */
export function changedMeanwhile(): UsageError {
  return new UsageError({
    zh: '运行的时候，目录里的文件改动了。什么也没有发布，请重新运行',
    en: 'Files of the catalogue were changed meanwhile. Nothing was published; run it again',
  });
}
