/** Tells which items of a catalogue need not be read, and gathers what the next run may remember. */
import type { Entry } from '../model/catalogue.js';
import type { Item } from '../model/item.js';
import { uncertainMilliseconds } from '../text/fileTimes.js';
import { nameKey } from '../text/normal.js';
import { grouped } from '../text/order.js';
import type { CatalogueFolder, FoundFile } from './folder.js';
import { nameParts } from './item.js';
import { type ItemFile, lookAt } from './itemFiles.js';
import { groundsOf, type Memory, type RememberedFile, type RememberedItem } from './memory.js';

/** What is remembered, and what is around the items now. */
export interface Recall {
  readonly memory: Memory;
  /** Digest of the day, the configuration, the registers and the published files. */
  readonly context: string;
  /** When loading began, in milliseconds since 1970. */
  readonly began: number;
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
  /** What stands for the files of an item, by the key of its id. */
  readonly #digests = new Map<string, string[]>();
  readonly #references = new Map<string, Set<string>>();
  /** Those remembered items whose grounds still hold, by the paths of their files. */
  readonly #holding = new Map<string, RememberedItem>();

  constructor(
    found: readonly FoundFile[],
    folder: CatalogueFolder,
    private readonly around: Recall,
  ) {
    const files: ItemFile[] = [];
    const unreadable: string[] = [];
    for (const one of found) {
      const file = lookAt(one, folder, around.memory);
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
   * The items that need not be read, by the paths of their files and of their translations. `idOf` reads an original
   * and gives its id; `unread` are the ids of items that are there and cannot be read.
   */
  recall(unread: readonly string[], idOf: (file: ItemFile) => string): ReadonlyMap<string, RememberedItem> {
    for (const id of unread) this.#digests.set(nameKey(id), ['unread']);
    const originals = this.files.filter(({ lang }) => lang === undefined);
    const candidates = new Map<string, RememberedItem>();
    for (const file of originals) {
      const known = this.around.memory.get(file.path);
      if (known?.item && known.digest === file.digest) candidates.set(file.path, known.item);
    }
    for (const file of originals) {
      const id = candidates.get(file.path)?.id ?? idOf(file);
      const key = nameKey(id);
      this.#digests.set(key, [...(this.#digests.get(key) ?? []), file.digest, ...this.#translated(key)]);
    }
    const recalled = new Map<string, RememberedItem>();
    for (const [path, item] of candidates) {
      if (this.#grounds(item.id, item.references) !== item.grounds) continue;
      recalled.set(path, item);
      this.#holding.set(path, item);
      for (const one of this.#translations.get(nameKey(item.id)) ?? []) recalled.set(one.path, item);
      this.refers(item.id, item.references);
    }
    return recalled;
  }

  /** Notes that an item refers to others. */
  refers(id: string, references: readonly string[]): void {
    const key = nameKey(id);
    const known = this.#references.get(key) ?? new Set();
    for (const one of references) known.add(one);
    this.#references.set(key, known);
  }

  /** The grounds of what is found about an item, see {@link groundsOf}. */
  groundsOf(id: string): string {
    return this.#grounds(id, [...(this.#references.get(nameKey(id)) ?? [])]);
  }

  /** What may be remembered of every file, were no item at fault. */
  toRemember(entries: readonly Entry[]): RememberedFile[] {
    const byFile = new Map(entries.map((entry) => [entry.file, entry]));
    return this.files.map(({ path, digest, found }) => {
      const isSettled = found.changed < this.around.began - uncertainMilliseconds;
      const known = { path, digest, facts: isSettled ? found.facts : '' };
      const holding = this.#holding.get(path);
      const before = holding && this.around.memory.get(path);
      if (before && before.facts === known.facts && before.digest === digest) return before;
      if (holding) return { ...known, item: holding };
      const entry = byFile.get(path);
      if (!entry) return known;
      const { id, outline } = entry;
      const references = [...(this.#references.get(nameKey(id)) ?? [])];
      return { ...known, item: { id, outline, references, grounds: this.#grounds(id, references) } };
    });
  }

  #grounds(id: string, references: readonly string[]): string {
    const digestsOf = (one: string): readonly string[] => this.#digests.get(nameKey(one)) ?? [];
    return groundsOf(this.around.context, digestsOf(id), references.map(digestsOf));
  }

  #translated(key: string): string[] {
    return (this.#translations.get(key) ?? []).flatMap(({ lang = '', digest }) => [lang, digest]);
  }
}
