/** A loaded catalogue: what rules judge and renderers publish. */
import type { Root } from 'mdast';
import { nameKey } from '../text/normal.js';
import type { FieldPath } from '../text/source.js';
import { type Config, type Domain, defaultDomains } from './config.js';
import type { Consult, Place, Supervision } from './contacts.js';
import type { CatalogueChange } from './history.js';
import type { Item, Translation } from './item.js';
import type { Law } from './law.js';
import type { Outline } from './outline.js';
import type { Certificate, Unit } from './registers.js';

/** A Markdown body and where it begins in its file. */
export interface Body {
  readonly text: string;
  /** Offset of the body's first character in its file. */
  readonly offset: number;
  /** Its syntax tree; raw HTML is already text, links are already checked. */
  readonly tree: Root;
  /** What a link names its headings by, after `#`. */
  readonly anchors: ReadonlySet<string>;
}

/** What an item has in the end, after inheritance from its unit and the catalogue. */
export interface Effective {
  readonly domain: Domain | undefined;
  readonly unit: Unit | undefined;
  readonly consult: readonly Consult[];
  readonly places: readonly Place[];
  readonly supervision: readonly Supervision[];
}

/** One item with its provenance. */
export interface Entry {
  readonly id: string;
  /** Path of its file below the catalogue's folder. */
  readonly file: string;
  readonly item: Item;
  /** What it is to other items. */
  readonly outline: Outline;
  readonly body: Body;
  readonly effective: Effective;
  /** Values that could not be read; rules say nothing more about them. */
  readonly broken: readonly FieldPath[];
  /** Translations by language tag. */
  readonly translations: Readonly<
    Record<string, { readonly file: string; readonly item: Translation; readonly body: Body }>
  >;
  /** Of an entry that is shown in another language: the name of the original, which offices know it by. */
  readonly originalName?: string;
}

/** A file below `files/`: its path there and its size in bytes. */
export interface PublishedFile {
  readonly path: string;
  /** The same as the file system spells it. */
  readonly disk: string;
  readonly bytes: number;
}

/** A register entry with the file and the path it stands at. */
export interface Registered<T> {
  readonly value: T;
  readonly file: string;
  readonly path: FieldPath;
}

/** Everything a catalogue holds. Lists are in a fixed order, whatever order files came in. */
export interface CatalogueParts {
  /** Path of the configuration file: `catalogue.yaml`, or `catalogue.yml`. */
  readonly configFile: string;
  readonly config: Config;
  readonly units: readonly Registered<Unit>[];
  readonly laws: readonly Registered<Law>[];
  readonly certificates: readonly Registered<Certificate>[];
  /** What changed, in the order of the files. */
  readonly history: readonly Registered<CatalogueChange>[];
  /** Sorted by id. */
  readonly entries: readonly Entry[];
  /** By path below `files/`. */
  readonly files: ReadonlyMap<string, PublishedFile>;
  /** Texts of the catalogue's own templates, by path below `templates/`: each stands in for the program's. */
  readonly design: ReadonlyMap<string, string>;
  /** Values of the configuration and the registers that could not be read, by file; `[]` is the whole file, `[3]` a whole entry. */
  readonly unread: ReadonlyMap<string, readonly FieldPath[]>;
  /** Ids of items whose files could not be read at all. */
  readonly unreadItems: readonly string[];
}

/** A catalogue with its look-ups. A name is found without regard to white space, width and case. */
export interface Catalogue extends CatalogueParts {
  readonly domains: readonly Domain[];
  findUnit(reference: string): Unit | undefined;
  findLaw(reference: string): Law | undefined;
  findCertificate(reference: string): Certificate | undefined;
  findDomain(reference: string): Domain | undefined;
  findItem(id: string): Entry | undefined;
  /** Whether an item is there, be it one that could not be read: whoever refers to it is not to blame. */
  hasItem(id: string): boolean;
}

/** An item as others see it. */
export type OutlinedEntry = Pick<Entry, 'id' | 'file' | 'outline' | 'broken'>;

/** A catalogue in which items are known by their outlines alone. */
export interface Overview extends Omit<Catalogue, 'entries' | 'findItem'> {
  readonly entries: readonly OutlinedEntry[];
  findItem(id: string): OutlinedEntry | undefined;
}

/**
 * Whether a register was read to its last entry. Where it was not, nothing is said of what is not in it:
 * it may stand in the file that has been reported.
 */
export function isWhole({ unread }: Pick<Catalogue, 'unread'>, register: Register): boolean {
  const known = whole.get(unread) ?? new Map<Register, boolean>();
  whole.set(unread, known);
  const before = known.get(register);
  if (before !== undefined) return before;
  const isOurs = (file: string): boolean =>
    file.startsWith(`${register}.`) || file.startsWith(`${register}/`);
  const answer = [...unread].every(
    ([file, paths]) => !isOurs(file) || paths.every((path) => path.length > 1),
  );
  known.set(register, answer);
  return answer;
}

type Register = 'units' | 'laws' | 'certificates';
/** Answers of {@link isWhole}, which every item asks for. */
const whole = new WeakMap<CatalogueParts['unread'], Map<Register, boolean>>();

/** An index of things by every name they go by; the first to claim a name keeps it. */
function indexBy<T>(things: readonly T[], names: (thing: T) => readonly (string | undefined)[]) {
  const index = new Map<string, T>();
  for (const thing of things) {
    for (const name of names(thing)) {
      const key = name === undefined ? '' : nameKey(name);
      if (key !== '' && !index.has(key)) index.set(key, thing);
    }
  }
  // Thousands of items refer to the same few things in the same words.
  const asked = new Map<string, T | undefined>();
  return (reference: string): T | undefined => {
    if (asked.has(reference)) return asked.get(reference);
    const found = index.get(nameKey(reference));
    asked.set(reference, found);
    return found;
  };
}

/** The look-ups over registers and domains alone, as loading needs them before there are entries. */
export function registerIndexes(parts: Pick<CatalogueParts, 'config' | 'units' | 'laws' | 'certificates'>) {
  const domains = parts.config.domains ?? defaultDomains;
  return {
    domains,
    findUnit: indexBy(
      parts.units.map((r) => r.value),
      (u) => [u.id, u.name, u.short, ...(u.aliases ?? [])],
    ),
    findLaw: indexBy(
      parts.laws.map((r) => r.value),
      (l) => [l.id, l.title, l.short],
    ),
    findCertificate: indexBy(
      parts.certificates.map((r) => r.value),
      (c) => [c.id, c.name],
    ),
    findDomain: indexBy(domains, (d) => [d.id, d.name, d.nameEn]),
  };
}

/** Puts a catalogue together from its parts. */
export function createCatalogue(parts: CatalogueParts): Catalogue {
  const findItem = indexBy(parts.entries, (e) => [e.id]);
  const unread = new Set(parts.unreadItems.map(nameKey));
  const hasItem = (id: string): boolean => findItem(id) !== undefined || unread.has(nameKey(id));
  return { ...parts, ...registerIndexes(parts), findItem, hasItem };
}
