/** Texts as UTF-8, one after another. They become bytes at once, so that none has to be kept. */

/** Bytes that grow, and can be used again. */
export class ByteBuffer {
  #bytes = Buffer.alloc(0);
  #used = 0;

  get length(): number {
    return this.#used;
  }

  add(text: string): void {
    // A character of UTF-16 takes three bytes at most.
    this.#makeRoom(text.length * 3);
    this.#used += this.#bytes.write(text, this.#used);
  }

  /** One character of ASCII. */
  addByte(byte: number): void {
    this.#makeRoom(1);
    this.#bytes[this.#used++] = byte;
  }

  /** A text between two bytes: quotes, brackets. */
  addBetween(before: number, text: string, after: number): void {
    this.#makeRoom(text.length * 3 + 2);
    this.#bytes[this.#used++] = before;
    this.#used += this.#bytes.write(text, this.#used);
    this.#bytes[this.#used++] = after;
  }

  /** What has become bytes elsewhere. */
  addBytes(bytes: Uint8Array): void {
    this.#makeRoom(bytes.length);
    this.#bytes.set(bytes, this.#used);
    this.#used += bytes.length;
  }

  /** What stands here already. */
  repeat(start: number, end: number): void {
    this.#makeRoom(end - start);
    this.#bytes.copyWithin(this.#used, start, end);
    this.#used += end - start;
  }

  /** What has been added; good until more is added or it is emptied. */
  get bytes(): Uint8Array {
    return this.from(0);
  }

  /** The same from a place on. */
  from(start: number): Uint8Array {
    return this.#bytes.subarray(start, this.#used);
  }

  /** A copy of what has been added. */
  copy(): Uint8Array {
    return Buffer.from(this.bytes);
  }

  toString(): string {
    return this.#bytes.toString('utf8', 0, this.#used);
  }

  /** Takes back what was added after a place. */
  cut(length: number): void {
    this.#used = length;
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
