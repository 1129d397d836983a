/** Tells which items of a catalogue need not be read, and gathers what the next run may remember. */
import type { Entry } from '../model/catalogue.js';
import type { Item } from '../model/item.js';
import type { Recorded } from '../text/diagnostic.js';
import { uncertainMilliseconds } from '../text/fileTimes.js';
import { nameKey } from '../text/normal.js';
import { grouped } from '../text/order.js';
import type { CatalogueFolder, FoundFile } from './folder.js';
import { nameParts } from './item.js';
import { ItemFile } from './itemFiles.js';
import { groundsOf, type Memory, type RememberedFile, RememberedItem } from './memory.js';

/** What is remembered, and what is around the items now. */
export interface Recall {
  readonly memory: Memory;
  /** Digest of the day, the configuration, the registers and the published files. */
  readonly context: string;
  /** When loading began, in milliseconds since 1970. */
  readonly began: number;
}

/** What was found in items, by their ids; nothing of those that must be looked at every time. */
export type FoundInItems = ReadonlyMap<string, readonly Recorded[]>;

/** An item that need not be read. */
export interface Recalled {
  readonly id: string;
  readonly item: RememberedItem;
}

/** The ids that an item's front matter refers to. */
export function referencesIn(item: Partial<Pick<Item, 'related' | 'replacedBy'>> | undefined): string[] {
  const { related = [], replacedBy } = item ?? {};
  return replacedBy === undefined ? [...related] : [...related, replacedBy];
}

/** The files of the items of one catalogue, against what is remembered of them. */
export class Recollection {
  readonly files: readonly ItemFile[];
  /** Ids of items whose files cannot be read, by their names. */
  readonly unreadable: readonly string[];
  /** The files of translations by the key of their stem. */
  readonly #translations: ReadonlyMap<string, readonly ItemFile[]>;
  /** The ids that originals give, by their paths. */
  readonly #ids = new Map<string, string>();
  #unread: readonly string[] = [];
  readonly #references = new Map<string, Set<string>>();
  /** Those remembered items that are as they were, by the paths of their files. */
  readonly #holding = new Set<string>();
  #digests: ReadonlyMap<string, readonly string[]> | undefined;

  constructor(
    found: readonly FoundFile[],
    folder: CatalogueFolder,
    private readonly around: Recall,
  ) {
    const files: ItemFile[] = [];
    const unreadable: string[] = [];
    for (const one of found) {
      const file = ItemFile.lookAt(one, folder, around.memory.files.get(one.path));
      if (file) files.push(file);
      else unreadable.push(one.path);
    }
    this.files = files;
    this.unreadable = unreadable.flatMap((path) => {
      const { stem, lang } = nameParts(path);
      return lang === undefined ? [stem] : [];
    });
    this.#translations = grouped(
      files.filter(({ lang }) => lang !== undefined),
      ({ stem }) => nameKey(stem),
    );
  }

  /**
   * The items that need not be read, by the paths of their files and of their translations: those of which it is known
   * what was found in them, and nothing that they rest on has changed. `idOf` reads an original and gives its id; `unread` are the ids of items that
   * are there and cannot be read.
   */
  recall(unread: readonly string[], idOf: (file: ItemFile) => string): ReadonlyMap<string, Recalled> {
    this.#unread = [...unread];
    const { memory, context } = this.around;
    const candidates = new Map<string, Recalled>();
    for (const file of this.files) {
      if (file.lang !== undefined) continue;
      const { id, item, digest } = memory.files.get(file.path) ?? {};
      if (id !== undefined && item?.foundText !== undefined && digest === file.digest) {
        candidates.set(file.path, { id, item });
        this.#ids.set(file.path, id);
      } else this.#ids.set(file.path, idOf(file));
    }
    const recalled = new Map<string, Recalled>();
    if (memory.context !== context) return recalled;
    const changed = this.#changedKeys();
    const isAsBefore = (id: string): boolean => !changed.has(nameKey(id));
    for (const [path, known] of candidates) {
      const { id, item } = known;
      if (!isAsBefore(id) || !item.references.every(isAsBefore)) continue;
      recalled.set(path, known);
      this.#holding.add(path);
      for (const one of this.#translations.get(nameKey(id)) ?? []) recalled.set(one.path, known);
      this.refers(id, item.references);
    }
    return recalled;
  }

  /** Keys of the ids under which something is not as it is remembered: a file is another, new or gone. */
  #changedKeys(): ReadonlySet<string> {
    const { files, unread } = this.around.memory;
    const before = new Set(unread);
    const now = new Set(this.#unread);
    const ids = [...unread.filter((id) => !now.has(id)), ...this.#unread.filter((id) => !before.has(id))];
    const gone = new Map(files);
    for (const { path, lang, stem, digest } of this.files) {
      const known = files.get(path);
      gone.delete(path);
      if (known?.digest === digest) continue;
      ids.push(lang === undefined ? (this.#ids.get(path) ?? stem) : stem, known?.id ?? stem);
    }
    for (const { path, id } of gone.values()) ids.push(id ?? nameParts(path).stem);
    return new Set(ids.map(nameKey));
  }

  /** Notes that an item refers to others. */
  refers(id: string, references: readonly string[]): void {
    const key = nameKey(id);
    const known = this.#references.get(key) ?? new Set();
    for (const one of references) known.add(one);
    this.#references.set(key, known);
  }

  /** The grounds of what is said of an item, see {@link groundsOf}. */
  groundsOf(id: string): string {
    this.#digests ??= this.#digestsByKey();
    const digestsOf = (one: string): readonly string[] => this.#digests?.get(nameKey(one)) ?? [];
    return groundsOf(this.around.context, digestsOf(id), this.#referencesOf(id).map(digestsOf));
  }

  /** Whether items compare as they did when they were remembered, and agreed. */
  agree(entries: readonly Entry[]): boolean {
    const { agree, context, files } = this.around.memory;
    if (!agree || context !== this.around.context) return false;
    // Of what could not be read nobody knows how it compares.
    if (this.#unread.length > 0 || entries.length !== this.#ids.size) return false;
    let before = 0;
    for (const { id } of files.values()) if (id !== undefined) before += 1;
    if (entries.length !== before) return false;
    return entries.every((entry) => {
      if (this.#holding.has(entry.file)) return true;
      const { id, item } = files.get(entry.file) ?? {};
      if (id !== entry.id || entry.broken.length > 0) return false;
      return item?.outlineText === JSON.stringify(entry.outline);
    });
  }

  /** Whether at a glance no more than some files are not as they are remembered; no answer for what is looked at again. */
  isMuchAlike(mostFiles: number, agree: boolean): boolean {
    const { memory, context } = this.around;
    if (memory.context !== context || (agree && !memory.agree)) return false;
    let unlike = Math.max(0, memory.files.size - this.files.length);
    for (const { path, lang, found, digest } of this.files) {
      const known = memory.files.get(path);
      const isSame = known?.facts === found.facts && known.digest === digest;
      if (!isSame || (lang === undefined && !this.#holding.has(path))) unlike += 1;
    }
    return unlike <= mostFiles;
  }

  /** What may be remembered. `found`: what was found in the items that need not be looked at every time. */
  toRemember(entries: readonly Entry[], found: FoundInItems, agree: boolean): Memory {
    const byFile = new Map(entries.map((entry) => [entry.file, entry]));
    const files = this.files.map((file) => this.#remembered(file, byFile, found));
    const isWhole = this.#unread.length === 0 && files.every(({ id, item }) => id === undefined || item);
    return {
      context: this.around.context,
      unread: this.#unread,
      agree: agree && isWhole,
      files: new Map(files.map((file) => [file.path, file])),
    };
  }

  #remembered(
    { path, digest, found }: ItemFile,
    byFile: ReadonlyMap<string, Entry>,
    findings: FoundInItems,
  ): RememberedFile {
    const isSettled = found.changed < this.around.began - uncertainMilliseconds;
    const facts = isSettled ? found.facts : '';
    const before = this.around.memory.files.get(path);
    if (before && (this.#holding.has(path) || before.id === undefined)) {
      if (before.digest === digest) return before.facts === facts ? before : { ...before, facts };
    }
    const entry = byFile.get(path);
    const id = this.#ids.get(path);
    if (!entry || entry.broken.length > 0) return { path, facts, digest, id, item: undefined };
    const outlineText = JSON.stringify(entry.outline);
    const said = findings.get(entry.id);
    const foundText = said && (said.length > 0 ? JSON.stringify(said) : '');
    const item = new RememberedItem(this.#referencesOf(entry.id), outlineText, foundText);
    return { path, facts, digest, id, item };
  }

  #referencesOf(id: string): string[] {
    return [...(this.#references.get(nameKey(id)) ?? [])];
  }

  /** What stands for the files of an item, by the key of its id. */
  #digestsByKey(): Map<string, string[]> {
    const digests = new Map(this.#unread.map((id) => [nameKey(id), ['unread']]));
    for (const { path, lang, stem, digest } of this.files) {
      if (lang !== undefined) continue;
      const key = nameKey(this.#ids.get(path) ?? stem);
      digests.set(key, [...(digests.get(key) ?? []), digest, ...this.#translated(key)]);
    }
    return digests;
  }

  #translated(key: string): string[] {
    return (this.#translations.get(key) ?? []).flatMap(({ lang = '', digest }) => [lang, digest]);
  }
}
