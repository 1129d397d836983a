/** A file that grows while others do, so that what they share is made once. */
import type { Artefact } from '../../artefact.js';

/** Characters that wait before they are written. */
const enough = 262_144;

/** One file. */
export class GrowingFile {
  #waiting: string;

  constructor(
    private readonly path: string,
    head: string,
  ) {
    this.#waiting = head;
  }

  add(text: string): void {
    this.#waiting += text;
  }

  /** What waits, if it is enough to be written. */
  *grown(): Generator<Artefact> {
    if (this.#waiting.length < enough) return;
    yield { path: this.path, piece: this.#waiting, last: false };
    this.#waiting = '';
  }

  /** What still waits. */
  end(): Artefact {
    return { path: this.path, piece: this.#waiting, last: true };
  }
}
