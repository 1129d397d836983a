/** The batches of items that the data is made in, and what each has left, in their order. */
import type { Entry } from '../../model/catalogue.js';
import type { SegmentName, SegmentStore } from '../artefact.js';
import type { PublishedItem } from './published/records.js';
import { resolveItem } from './resolve/item.js';
import type { References } from './resolve/references.js';

/** Items of one batch: so few that threads end at about the same time, and that little is made again for one of them. */
const batchSize = 64;

/** The part of the work that makes what rests on no item; batches follow it. */
export const headPart = 0;

/** Stands for the part in notes on what was put together of all parts. */
export const joinedPart = -1;

/** Under this name batches note how many bytes they have left of each large file. */
export const sizeNotes = 'sizes';

/** What batches have left. */
export class BatchesMade {
  readonly #entries: readonly Entry[];
  #sizes: readonly Readonly<Record<string, number>>[] | undefined;

  constructor(
    readonly store: SegmentStore,
    private readonly refs: References,
  ) {
    this.#entries = refs.catalogue.entries;
  }

  /** The parts that are batches, in order. */
  *parts(): Generator<number> {
    const count = Math.ceil(this.#entries.length / batchSize);
    for (let part = headPart + 1; part <= headPart + count; part++) yield part;
  }

  /** The items of a batch. */
  entriesOf(part: number): readonly Entry[] {
    const first = (part - headPart - 1) * batchSize;
    return this.#entries.slice(first, first + batchSize);
  }

  /** The records of the items of a batch, one by one. */
  *itemsOf(part: number): Generator<PublishedItem> {
    for (const entry of this.entriesOf(part)) yield resolveItem(entry, this.refs);
  }

  /** What batches have left of a large file, but for what is empty. Throws where something is missing. */
  *segments(path: string): Generator<{ readonly segment: SegmentName; readonly bytes: Uint8Array }> {
    this.#sizes ??= [...this.notes<Readonly<Record<string, number>>>(sizeNotes)];
    for (const [index, part] of [...this.parts()].entries()) {
      const size = this.#sizes[index]?.[path];
      if (size === 0) continue;
      const segment = { part, name: path };
      const bytes = this.store.get(segment);
      if (bytes?.length !== size || !bytes)
        throw new Error(`Batch ${part} has not left ${size} bytes of ${path}`);
      yield { segment, bytes };
    }
  }

  /** The notes of all batches under a name, read. */
  *notes<Note>(name: string): Generator<Note> {
    for (const part of this.parts()) {
      const note = this.store.note({ part, name });
      if (note === undefined) throw new Error(`Batch ${part} has left no note of ${name}`);
      yield JSON.parse(note) as Note;
    }
  }

  /** Whether what was left under all these names is what the last build left. */
  areAsBefore(...names: readonly string[]): boolean {
    return names.every((name) => this.store.isAsBefore(name));
  }
}
