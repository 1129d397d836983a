/** Texts as UTF-8, one after another. They become bytes at once, so that none has to be kept. */

/** Bytes that grow, and can be used again. */
export class ByteBuffer {
  #bytes = Buffer.alloc(0);
  #used = 0;

  add(text: string): void {
    // A character of UTF-16 takes three bytes at most.
    this.#makeRoom(text.length * 3);
    this.#used += this.#bytes.write(text, this.#used);
  }

  /** What has been added; good until more is added or it is emptied. */
  get bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#used);
  }

  empty(): void {
    this.#used = 0;
  }

  #makeRoom(most: number): void {
    const needed = this.#used + most;
    if (needed <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafeSlow(Math.max(needed, this.#bytes.length * 2));
    larger.set(this.#bytes.subarray(0, this.#used));
    this.#bytes = larger;
  }
}
