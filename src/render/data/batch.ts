/** What the items of a batch leave: their pieces of large files, and notes for the end. */
import type { SegmentStore } from '../artefact.js';
import { sizeNotes } from './batchesMade.js';
import { ByteBuffer } from './byteBuffer.js';
import type { LargeFile } from './largeFile.js';

/** One batch after the other, written down when it ends. */
export class Batch {
  readonly #growing = new Map<string, ByteBuffer>();

  /** The batch that is being made. */
  #part = 0;

  /** `files`: the large files that batches add to; each batch leaves something of each, be it nothing. */
  constructor(
    private readonly store: SegmentStore,
    files: readonly LargeFile[],
  ) {
    for (const { path } of files) this.#growing.set(path, new ByteBuffer());
  }

  /** Begins the next batch. */
  begin(part: number): void {
    this.#part = part;
    this.store.renew(part);
  }

  /** Adds to a large file: an element of its list, or a text as it is. */
  add({ path, between }: LargeFile, text: string | Uint8Array): void {
    const buffer = this.#growing.get(path) as ByteBuffer;
    if (between !== '' && buffer.length > 0) buffer.add(between);
    if (typeof text === 'string') buffer.add(text);
    else buffer.addBytes(text);
  }

  /** Leaves a segment that is no piece of a file yet. */
  leave(name: string, segment: Uint8Array): void {
    this.store.put({ part: this.#part, name }, segment);
  }

  /** Leaves a note. */
  note(name: string, note: string): void {
    this.store.keep({ part: this.#part, name }, note);
  }

  /** Ends the batch: its pieces are written down, and how long they are. */
  end(): void {
    const sizes: Record<string, number> = {};
    for (const [path, buffer] of this.#growing) {
      this.leave(path, buffer.bytes);
      sizes[path] = buffer.length;
      buffer.empty();
    }
    this.note(sizeNotes, JSON.stringify(sizes));
  }
}
