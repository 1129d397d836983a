/** Segments held in memory: for whoever renders a product alone and writes no files. */
import type { SegmentName, SegmentStore } from './artefact.js';

/** Keeps what parts leave as long as it is there itself; of builds before it knows nothing. */
export class HeldSegments implements SegmentStore {
  readonly #segments = new Map<string, Uint8Array>();
  readonly #notes = new Map<string, string>();

  renew(): void {
    // Of builds before there is nothing to forget.
  }

  get(name: SegmentName): Uint8Array | undefined {
    return this.#segments.get(segmentKey(name));
  }

  put(name: SegmentName, segment: Uint8Array): void {
    this.#segments.set(segmentKey(name), Uint8Array.from(segment));
  }

  note(name: SegmentName): string | undefined {
    return this.#notes.get(segmentKey(name));
  }

  keep(name: SegmentName, note: string): void {
    this.#notes.set(segmentKey(name), note);
  }

  isAsBefore(): boolean {
    return false;
  }
}

function segmentKey({ part, name }: SegmentName): string {
  return `${part} ${name}`;
}
