/** A file that grows while others do, so that what they share is made once. */
import type { Artefact } from '../artefact.js';
import { Gathering } from './gathering.js';

/** One file. */
export class GrowingFile {
  readonly #gathering = new Gathering();
  #hasElements = false;

  constructor(
    private readonly path: string,
    head: string,
  ) {
    this.#gathering.add(head);
  }

  add(text: string): void {
    this.#gathering.add(text);
  }

  /** Adds elements of a JSON list, each on a line of its own. */
  addElements(json: readonly string[]): void {
    if (json.length === 0) return;
    this.#gathering.add((this.#hasElements ? ',\n' : '\n') + json.join(',\n'));
    this.#hasElements = true;
  }

  /** What is enough to be written. */
  *grown(): Generator<Artefact> {
    for (const piece of this.#gathering.enough()) yield { path: this.path, piece, last: false };
  }

  /** The end of the file: `tail` after what still waits. */
  *end(tail = ''): Generator<Artefact> {
    this.#gathering.add(tail);
    for (const piece of this.#gathering.rest()) yield { path: this.path, piece, last: false };
    yield { path: this.path, piece: '', last: true };
  }
}
