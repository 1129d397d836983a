/** What renderers give: files to publish, as values. */
import type { Catalogue } from '../model/catalogue.js';
import type { Lang } from '../text/words.js';

/** One file to publish. `path` is below the output folder, with `/`. */
export type Artefact =
  | { readonly path: string; readonly content: string | Uint8Array }
  /** A file too large to be held whole: its text in pieces, to be written one after another, once. */
  | { readonly path: string; readonly pieces: Iterable<string | Uint8Array> }
  /**
   * The next piece of a file that grows while others do; the `last` ends it. `segment`: which segment of a part it is,
   * so that a later build finds it in the file.
   */
  | {
      readonly path: string;
      readonly piece: string | Uint8Array;
      readonly last: boolean;
      readonly segment?: SegmentName;
    }
  /** A file of the last output that an update takes away. */
  | { readonly path: string; readonly isGone: true }
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

/** Names what a part of the work leaves for the end: the part, and which of its segments or notes. */
export interface SegmentName {
  readonly part: number;
  readonly name: string;
}

/**
 * Keeps what the parts of a product leave until files are put together of it, whoever made which part. Of what stays
 * as it is in an update, it has what the last build left. The keeper answers for the bytes.
 */
export interface SegmentStore {
  /** Makes a part anew: what the last build left of it is forgotten. */
  renew(part: number): void;
  /** A segment; undefined where its part left none of that name. The bytes are the keeper's, and good until the next call. */
  get(name: SegmentName): Uint8Array | undefined;
  /** Keeps a segment until the end of the build; the bytes may be used again by whoever gave them. */
  put(name: SegmentName, segment: Uint8Array): void;
  /** A note; undefined where its part left none of that name. */
  note(name: SegmentName): string | undefined;
  /** Keeps a note for this build and for the next. */
  keep(name: SegmentName, note: string): void;
  /** Whether all that parts have left under a name is what the last build left: never, where there was none. */
  isAsBefore(name: string): boolean;
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
  /** Where parts leave what files are put together of; only renderers that do so ask for it. */
  readonly segments?: SegmentStore | undefined;
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
  /** Makes the parts of the work; what they leave for the end goes to the segments of the context. */
  render(catalogue: Catalogue, context: RenderContext): Iterable<Artefact> | AsyncIterable<Artefact>;
  /** Puts together what all parts have left, once all are made: in parts again. */
  join?(catalogue: Catalogue, context: RenderContext): Iterable<Artefact>;
  /** Makes the files that describe all others, once these have been made: by one alone. */
  describe?(catalogue: Catalogue, context: RenderContext): Iterable<Artefact>;
}
