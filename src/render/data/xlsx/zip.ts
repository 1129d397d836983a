/** A ZIP archive whose files grow side by side: what is kept of them is compressed. */
import { Zip, ZipDeflate, type ZipInputFile } from 'fflate';
import { Gathering } from '../gathering.js';

/**
 * How hard to look for repetitions: as much smaller as little time buys. The second is the size of the table they are
 * looked up in; this one fits beside the processor.
 */
const effort = { level: 3, mem: 3 } as const;

/** One file of an archive. */
export class ZippedFile {
  readonly #chunks: Uint8Array<ArrayBuffer>[] = [];
  readonly #file: ZipDeflate;
  readonly #gathering = new Gathering();

  constructor() {
    this.#file = new ZipDeflate('', effort);
    // The first date that ZIP knows, and no clock's.
    this.#file.mtime = new Date(1980, 0, 1);
    this.#file.ondata = (error, chunk) => {
      if (error) throw error;
      this.#chunks.push(chunk as Uint8Array<ArrayBuffer>);
    };
  }

  add(text: string): void {
    this.#gathering.add(text);
    for (const bytes of this.#gathering.enough()) this.#file.push(bytes);
  }

  /** The same file, at a path of its archive. */
  named(path: string): this {
    this.#file.filename = path;
    return this;
  }

  /** Ends the file and puts it into an archive. */
  putInto(zip: Zip): void {
    for (const bytes of this.#gathering.rest()) this.#file.push(bytes);
    this.#file.push(new Uint8Array(0), true);
    const file: ZipInputFile = this.#file;
    zip.add(file);
    for (const [index, chunk] of this.#chunks.entries()) {
      file.ondata?.(null, chunk, index === this.#chunks.length - 1);
    }
  }
}

/** An archive of files that are whole. */
export function zipped(files: readonly ZippedFile[]): Uint8Array[] {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const file of files) file.putInto(zip);
  zip.end();
  return chunks;
}
