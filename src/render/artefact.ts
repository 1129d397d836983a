/** What renderers give: files to publish, as values. */
import type { Catalogue } from '../model/catalogue.js';
import type { Lang } from '../text/words.js';

/** One file to publish. `path` is below the output folder, with `/`. */
export type Artefact =
  | { readonly path: string; readonly content: string | Uint8Array }
  /** A file too large to be held whole: its text in pieces, to be written one after another, once. */
  | { readonly path: string; readonly pieces: Iterable<string | Uint8Array> }
  /** The next piece of a file that grows while others do; the `last` ends it. */
  | { readonly path: string; readonly piece: string | Uint8Array; readonly last: boolean }
  /** A file of the catalogue, published as it is; `copyOf` is its path below the catalogue's `files/`. */
  | { readonly path: string; readonly copyOf: string };

/** A published file. */
export interface PublishedFile {
  /** Path below the folder of its renderer. */
  readonly path: string;
  readonly bytes: number;
  /** SHA-256, hexadecimal. */
  readonly sha256: string;
}

/** How many records of a kind were held against their schema, and what was wrong with them. */
export interface RecordCheck {
  readonly record: string;
  readonly checked: number;
  readonly faulty: number;
  /** Of the first faulty records. */
  readonly faults?: readonly { readonly id: string; readonly faults: readonly string[] }[];
}

/** What one thread made of the data: plain values, to be handed to the thread that describes the whole. */
export interface Account {
  readonly files: readonly PublishedFile[];
  readonly checks: readonly RecordCheck[];
}

/** What has changed of a catalogue since an output was made, its items still being the same. */
export interface Changed {
  /** Ids of the items of which what is theirs alone is made anew. */
  readonly items: ReadonlySet<string>;
  /** The catalogue as far as lists show it, where these are made anew: its items have no more than their listed facts. */
  readonly listed?: Catalogue | undefined;
}

/** What every renderer is given besides the catalogue. */
export interface RenderContext {
  /** The day calendar facts are judged by; undefined: they are not. */
  readonly today: string | undefined;
  /** The language of the program's own words on pages. */
  readonly lang: Lang;
  /**
   * The folders made in the same run: what stands in them says the same as this one, so pages may link to it.
   * Absent: nothing stands beside.
   */
  readonly beside?: ReadonlySet<Renderer['name']>;
  /** Tells how far the work is; never changes what is rendered. */
  progress(done: number, total: number): void;
  /**
   * Asks for the next part of the work. Renderers ask for their parts in an order of the catalogue alone, so that
   * threads and machines can share them; absent: every part is made here.
   */
  readonly claim?: (() => boolean) | undefined;
  /** Takes what is to be told to {@link Renderer.describe}; absent: there is nothing to describe. */
  readonly account?: ((account: Account) => void) | undefined;
  /** What has changed since the output that is there was made: only that is rendered. Absent: everything is. */
  readonly changed?: Changed | undefined;
  /** How many threads may work at once; absent: as many as the machine has cores. */
  readonly jobs?: number | undefined;
  /** Where prints are kept from one build to the next; absent: everything is printed anew. */
  readonly prints?: PrintStore | undefined;
}

/**
 * Keeps printed files by key. A key stands for everything that decides the bytes, so that what is found under it is
 * never out of date. The keeper answers for the bytes: a damaged file is `undefined`.
 */
export interface PrintStore {
  get(key: string): Uint8Array | undefined;
  put(key: string, file: Uint8Array): void;
}

/** Turns a catalogue into files. Yields them one by one, so that a large site is never held whole. */
export interface Renderer {
  /** Name of the folder below the output that it fills. */
  readonly name: 'site' | 'handbooks' | 'data';
  render(catalogue: Catalogue, context: RenderContext): Iterable<Artefact> | AsyncIterable<Artefact>;
  /**
   * Makes the files that describe all others, once these have been made: `accounts` are those of everybody who
   * rendered. What needs them is made by one machine, for no machine sees the files of another.
   */
  describe?(catalogue: Catalogue, context: RenderContext, accounts: readonly Account[]): Iterable<Artefact>;
}
