/**
 * What parts of a product leave, in files: every thread appends to a file of its own and reads everybody's. Of parts
 * that an update does not make, it is where the last build left it.
 */
import { closeSync, mkdirSync, openSync, readSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SegmentName, SegmentStore } from '../compile.js';
import { writeFault } from './writeFault.js';

/** Where bytes stand in a file. */
export interface Place {
  readonly file: string;
  readonly at: number;
  readonly bytes: number;
}

/** Segments and notes by {@link keyOf} their names. */
export interface Places {
  readonly segments: ReadonlyMap<string, Place>;
  readonly notes: ReadonlyMap<string, Place>;
}

/** A text that stands for the name of a segment. */
export function keyOf({ part, name }: SegmentName): string {
  return `${part} ${name}`;
}

/** Segments of one product as one thread knows them. */
export class SegmentFiles implements SegmentStore {
  readonly #segments = new Map<string, Place>();
  readonly #notes = new Map<string, Place>();
  readonly #open = new Map<string, number>();
  readonly #renewed = new Set<number>();
  /** Names under which a part has left something else than before. */
  readonly #differing = new Set<string>();
  #spool: number | undefined;
  #written = 0;
  #scratch = Buffer.alloc(0);

  /** `file`: where this thread writes. `before`: what the last build left, in an update. `out` is named where the disk is full. */
  constructor(
    private readonly file: string,
    private readonly out: string,
    private readonly before?: Places,
  ) {}

  /** Segments in a file of its own below the staging folder of a build. */
  static in(staging: string, name: string, out: string, before?: Places): SegmentFiles {
    return new SegmentFiles(join(staging, '.segments', name), out, before);
  }

  /** What has been left so far, by this thread and by those it was told of. */
  get places(): Places {
    return { segments: this.#segments, notes: this.#notes };
  }

  /** Adds what other threads have left. */
  include({ segments, notes }: Places): void {
    for (const [key, place] of segments) this.#segments.set(key, place);
    for (const [key, place] of notes) this.#notes.set(key, place);
  }

  renew(part: number): void {
    this.#renewed.add(part);
  }

  get(name: SegmentName): Uint8Array | undefined {
    const key = keyOf(name);
    return this.#read(this.#segments.get(key) ?? this.#beforeOf(name)?.segments.get(key));
  }

  put(name: SegmentName, segment: Uint8Array): void {
    this.#segments.set(keyOf(name), this.#append(segment));
    this.#compare(name, segment, this.before?.segments);
  }

  note(name: SegmentName): string | undefined {
    const key = keyOf(name);
    return this.#read(this.#notes.get(key) ?? this.#beforeOf(name)?.notes.get(key))?.toString();
  }

  keep(name: SegmentName, note: string): void {
    const bytes = Buffer.from(note);
    this.#notes.set(keyOf(name), this.#append(bytes));
    this.#compare(name, bytes, this.before?.notes);
  }

  isAsBefore(name: string): boolean {
    return this.before !== undefined && !this.#differing.has(name);
  }

  /**
   * What notes the next build may want: those of this build, and those before it of parts that stand. The bytes of
   * each are good until the next.
   */
  *allNotes(): Generator<readonly [key: string, note: Uint8Array]> {
    for (const [key, place] of this.before?.notes ?? []) {
      const part = Number(key.slice(0, key.indexOf(' ')));
      if (!this.#renewed.has(part) && !this.#notes.has(key)) yield [key, this.#read(place) as Uint8Array];
    }
    for (const [key, place] of this.#notes) yield [key, this.#read(place) as Uint8Array];
  }

  /** Closes all files: to be called however the work ends. */
  close(): void {
    for (const file of this.#open.values()) closeSync(file);
    this.#open.clear();
    if (this.#spool !== undefined) closeSync(this.#spool);
    this.#spool = undefined;
  }

  #beforeOf({ part }: SegmentName): Places | undefined {
    return this.#renewed.has(part) ? undefined : this.before;
  }

  #compare({ part, name }: SegmentName, now: Uint8Array, before: Places['notes'] | undefined): void {
    if (!before || !this.#renewed.has(part) || this.#differing.has(name)) return;
    const known = this.#read(before.get(keyOf({ part, name })));
    if (!known?.equals(now)) this.#differing.add(name);
  }

  #append(bytes: Uint8Array): Place {
    try {
      if (this.#spool === undefined) {
        mkdirSync(dirname(this.file), { recursive: true });
        this.#spool = openSync(this.file, 'a');
      }
      for (let done = 0; done < bytes.length; ) done += writeSync(this.#spool, bytes, done);
    } catch (error) {
      throw writeFault(this.out, error);
    }
    const place = { file: this.file, at: this.#written, bytes: bytes.length };
    this.#written += bytes.length;
    return place;
  }

  #read(place: Place | undefined): Buffer | undefined {
    if (!place) return undefined;
    const { file, at, bytes } = place;
    const opened = this.#open.get(file) ?? openSync(file, 'r');
    this.#open.set(file, opened);
    if (this.#scratch.length < bytes) this.#scratch = Buffer.allocUnsafeSlow(bytes);
    let done = 0;
    while (done < bytes) {
      const read = readSync(opened, this.#scratch, done, bytes - done, at + done);
      if (read === 0) throw new Error(`${file} is shorter than it was`);
      done += read;
    }
    return this.#scratch.subarray(0, bytes);
  }
}
