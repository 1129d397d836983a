/** A loaded catalogue: what rules judge and renderers publish. */
import type { Root } from 'mdast';
import { nameKey } from '../text/normal.js';
import type { FieldPath } from '../text/source.js';
import { type Config, type Domain, defaultDomains } from './config.js';
import type { Consult, Place, Supervision } from './contacts.js';
import type { CatalogueChange } from './history.js';
import type { Item, Translation } from './item.js';
import type { Law } from './law.js';
import { NameIndex } from './nameIndex.js';
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

/** What has an id and a name that others may have, too. */
export interface Named {
  readonly id: string;
  readonly name?: string;
  readonly title?: string;
}

/** The registers whose entries are known by names beside their ids. */
export type NamedRegister = 'units' | 'laws' | 'certificates' | 'domains';

/** A catalogue with its look-ups; how a name is found is said at {@link NameIndex}. */
export interface Catalogue extends CatalogueParts {
  readonly domains: readonly Domain[];
  findUnit(reference: string): Unit | undefined;
  findLaw(reference: string): Law | undefined;
  findCertificate(reference: string): Certificate | undefined;
  findDomain(reference: string): Domain | undefined;
  /** Those of a register that a reference may mean where it means no single one; else none. */
  namesakes(register: NamedRegister, reference: string): readonly Named[];
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

/** The look-ups over registers and domains alone, as loading needs them before there are entries. */
export function registerIndexes(parts: Pick<CatalogueParts, 'config' | 'units' | 'laws' | 'certificates'>) {
  const domains = parts.config.domains ?? defaultDomains;
  const indexes = {
    units: new NameIndex(
      parts.units.map((r) => r.value),
      [({ id }) => [id], ({ name }) => [name], ({ short, aliases = [] }) => [short, ...aliases]],
    ),
    // A law that was made anew keeps its title: whoever cites it means the one in force.
    laws: new NameIndex(
      parts.laws.map((r) => r.value),
      [({ id }) => [id], ({ title }) => [title], ({ short }) => [short]],
      [
        ({ status }) => status !== 'repealed' && status !== 'not-yet-in-force',
        ({ status }) => status !== 'repealed',
      ],
    ),
    certificates: new NameIndex(
      parts.certificates.map((r) => r.value),
      [({ id }) => [id], ({ name }) => [name]],
    ),
    domains: new NameIndex(domains, [({ id }) => [id], ({ name }) => [name], ({ nameEn }) => [nameEn]]),
  };
  return {
    domains,
    findUnit: (reference: string) => indexes.units.find(reference),
    findLaw: (reference: string) => indexes.laws.find(reference),
    findCertificate: (reference: string) => indexes.certificates.find(reference),
    findDomain: (reference: string) => indexes.domains.find(reference),
    namesakes: (register: keyof typeof indexes, reference: string): readonly Named[] =>
      indexes[register].namesakes(reference),
  };
}

/** Puts a catalogue together from its parts. */
export function createCatalogue(parts: CatalogueParts): Catalogue {
  const items = new NameIndex(parts.entries, [({ id }) => [id]]);
  const findItem = (id: string): Entry | undefined => items.find(id);
  const unread = new Set(parts.unreadItems.map(nameKey));
  const hasItem = (id: string): boolean => findItem(id) !== undefined || unread.has(nameKey(id));
  return { ...parts, ...registerIndexes(parts), findItem, hasItem };
}
