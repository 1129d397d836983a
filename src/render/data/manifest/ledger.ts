/** What has been published so far: every file with its size and hash, taken while the file goes by. */
import { createHash } from 'node:crypto';
import type { Artefact } from '../../artefact.js';

/** A published file. */
export interface LedgerEntry {
  /** Path below the data folder. */
  readonly path: string;
  readonly bytes: number;
  /** SHA-256, hexadecimal. */
  readonly sha256: string;
}

/** Records files as they pass. A file in pieces is recorded when its last piece has been taken. */
export class Ledger {
  readonly #entries: LedgerEntry[] = [];
  #open = 0;

  /** The files in the order they came. Throws while pieces of one are outstanding. */
  get entries(): readonly LedgerEntry[] {
    if (this.#open > 0) throw new Error('A published file has not been read to its end');
    return this.#entries;
  }

  /** The size and hash of a file that has gone by. */
  find(path: string): LedgerEntry | undefined {
    return this.entries.find((entry) => entry.path === path);
  }

  /** The same artefacts, recorded. */
  *recorded(artefacts: Iterable<Artefact>): Generator<Artefact> {
    for (const artefact of artefacts) {
      const path = artefact.path.replace(/^data\//, '');
      if ('pieces' in artefact) {
        this.#open++;
        yield { path: artefact.path, pieces: this.#watched(path, artefact.pieces) };
      } else {
        if ('content' in artefact) this.#record(path, artefact.content);
        yield artefact;
      }
    }
  }

  *#watched(path: string, pieces: Iterable<string>): Generator<string> {
    const seen = createHash('sha256');
    let bytes = 0;
    for (const piece of pieces) {
      seen.update(piece);
      bytes += Buffer.byteLength(piece);
      yield piece;
    }
    this.#open--;
    this.#entries.push({ path, bytes, sha256: seen.digest('hex') });
  }

  #record(path: string, content: string | Uint8Array): void {
    const bytes = typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength;
    this.#entries.push({ path, bytes, sha256: createHash('sha256').update(content).digest('hex') });
  }
}
