/** How a format of the data is made: in batches of items, by whoever has time for one, and put together at the end. */
import type { Artefact } from '../artefact.js';
import type { Batch } from './batch.js';
import type { Join } from './join.js';
import type { LargeFile } from './largeFile.js';
import type { PublishedHead, PublishedItem } from './published/records.js';

/** A format while it is being made. */
export interface Format {
  /** The large files that items add to. */
  readonly largeFiles?: readonly LargeFile[];
  /** Files that rest on no item. */
  begin?(): Iterable<Artefact>;
  /** What one item adds: files of its own, and to the batch what it adds to large files. */
  add?(item: PublishedItem, batch: Batch): Iterable<Artefact>;
  /** What is noted of a batch after its last item; the next begins from nothing. */
  endBatch?(batch: Batch): void;
  /** What is put together of all batches, each by whoever has time; what takes longest comes first. */
  readonly joins?: readonly Join[];
}

/** What is known of a build before its first item. */
export interface Known {
  /** The day calendar facts are judged by; undefined: they are not. */
  readonly today?: string | undefined;
  /** How many of the items are offered: what has ended and drafts are in the data, too. */
  readonly offered: number;
}

/** Begins a format. `ids`: those of all items, in their order. */
export type FormatMaker = (head: PublishedHead, ids: readonly string[], known: Known) => Format;
