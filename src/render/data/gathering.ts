/** Bytes of texts that are too small to be passed on one by one. */

/** So many bytes are passed on together. */
const enough = 262_144;

/** Gathers texts as UTF-8. A text is turned to bytes at once, so that none has to be kept. */
export class Gathering {
  #bytes = Buffer.alloc(0);
  #used = 0;
  #full: Uint8Array<ArrayBuffer>[] = [];

  add(text: string): void {
    // A character of UTF-16 takes three bytes at most.
    if (text.length * 3 > this.#bytes.length - this.#used) {
      this.#close();
      this.#bytes = Buffer.allocUnsafeSlow(Math.max(enough, text.length * 3));
    }
    this.#used += this.#bytes.write(text, this.#used);
  }

  /** What has become enough to be passed on. */
  enough(): readonly Uint8Array<ArrayBuffer>[] {
    if (this.#full.length === 0) return this.#full;
    const full = this.#full;
    this.#full = [];
    return full;
  }

  /** What still waits. */
  rest(): readonly Uint8Array<ArrayBuffer>[] {
    this.#close();
    this.#bytes = Buffer.alloc(0);
    return this.enough();
  }

  #close(): void {
    if (this.#used > 0) this.#full.push(this.#bytes.subarray(0, this.#used));
    this.#used = 0;
  }
}
