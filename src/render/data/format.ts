/** How a format of the data is made: in one walk over the items, so that none of its files is ever held whole. */
import type { Artefact } from '../artefact.js';
import type { PublishedHead, PublishedItem } from './published/records.js';

/** A format while it is being made. */
export interface Format {
  /** What comes before the items. */
  begin?(): Iterable<Artefact>;
  /** What one item adds: files of its own, and pieces of those that grow. */
  add?(item: PublishedItem): Iterable<Artefact>;
  /** What comes after the last item. */
  end?(): Iterable<Artefact>;
}

/** Begins a format. `ids`: those of the items to come, in their order. */
export type FormatMaker = (head: PublishedHead, ids: readonly string[]) => Format;
