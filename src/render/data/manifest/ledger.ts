/** What has been published so far: every file with its size and hash, taken while the file goes by. */
import { createHash, type Hash, hash } from 'node:crypto';
import type { Artefact, PublishedFile } from '../../artefact.js';

/** Characters of small pieces that are gathered before they are counted and passed on. */
const enough = 262_144;

/** Records files as they pass. A file in pieces is recorded when its last piece has been taken. */
export class Ledger {
  readonly #entries = new Map<string, PublishedFile>();
  readonly #open = new Map<string, Counter>();

  /** `before`: what has been recorded elsewhere. */
  constructor(before: Iterable<PublishedFile> = []) {
    for (const file of before) this.#entries.set(file.path, file);
  }

  /** The files in the order they came. Throws while pieces of one are outstanding. */
  get entries(): readonly PublishedFile[] {
    this.#complete();
    return [...this.#entries.values()];
  }

  /** The size and hash of a file that has gone by. */
  find(path: string): PublishedFile | undefined {
    this.#complete();
    return this.#entries.get(path);
  }

  /** The same of a file that must have gone by. */
  get(path: string): PublishedFile {
    const found = this.find(path);
    if (!found) throw new Error(`${path} has not been published`);
    return found;
  }

  /** The same artefacts, recorded; texts become the bytes that were counted. */
  *recorded(artefacts: Iterable<Artefact>): Generator<Artefact> {
    for (const artefact of artefacts) {
      const path = artefact.path.replace(/^data\//, '');
      if ('pieces' in artefact) {
        const counter = this.#begin(path);
        yield { path: artefact.path, pieces: this.#watched(counter, artefact.pieces) };
      } else if ('piece' in artefact) {
        const counter = this.#open.get(path) ?? this.#begin(path);
        const piece = counter.count(artefact.piece);
        if (artefact.last) this.#end(counter);
        yield { ...artefact, piece };
      } else if ('content' in artefact) {
        const content = bytesOf(artefact.content);
        this.#entries.set(path, { path, bytes: content.byteLength, sha256: hash('sha256', content) });
        yield { path: artefact.path, content };
      } else yield artefact;
    }
  }

  *#watched(counter: Counter, pieces: Iterable<string | Uint8Array>): Generator<Uint8Array> {
    let waiting = '';
    for (const piece of pieces) {
      if (typeof piece === 'string') {
        waiting += piece;
        if (waiting.length < enough) continue;
      }
      if (waiting !== '') yield counter.count(waiting);
      waiting = '';
      if (typeof piece !== 'string') yield counter.count(piece);
    }
    if (waiting !== '') yield counter.count(waiting);
    this.#end(counter);
  }

  #complete(): void {
    if (this.#open.size > 0) throw new Error('A published file has not been read to its end');
  }

  #begin(path: string): Counter {
    const counter = new Counter(path);
    this.#open.set(path, counter);
    return counter;
  }

  #end(counter: Counter): void {
    this.#open.delete(counter.path);
    this.#entries.set(counter.path, counter.entry());
  }
}

/** Where texts become bytes: to write them at a known place and copy them is twice as fast as to let them find one. */
let scratch = Buffer.alloc(0);

function bytesOf(content: string | Uint8Array): Uint8Array {
  if (typeof content !== 'string') return content;
  // A character of UTF-16 takes three bytes at most.
  if (scratch.length < content.length * 3) scratch = Buffer.allocUnsafeSlow(content.length * 3);
  return Buffer.from(scratch.subarray(0, scratch.write(content)));
}

/** Counts and hashes the bytes of one file. */
class Counter {
  readonly #hash: Hash = createHash('sha256');
  #bytes = 0;

  constructor(readonly path: string) {}

  /** The bytes of a piece, counted. */
  count(piece: string | Uint8Array): Uint8Array {
    const bytes = bytesOf(piece);
    this.#hash.update(bytes);
    this.#bytes += bytes.byteLength;
    return bytes;
  }

  /** The file as recorded; nothing more is counted afterwards. */
  entry(): PublishedFile {
    return { path: this.path, bytes: this.#bytes, sha256: this.#hash.digest('hex') };
  }
}
