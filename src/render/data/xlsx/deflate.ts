/** Streams of DEFLATE that can be put one after the other (RFC 1951). */
import { Deflate } from 'fflate';

/**
 * How hard to look for repetitions: as much smaller as little time buys. The second is the size of the table they are
 * looked up in; this one fits beside the processor.
 */
const effort = { level: 3, mem: 3 } as const;

const nothing = new Uint8Array(0);

/** Ends a stream: an empty block with fixed codes, the last one (3.2.6). */
export const lastBlock: Uint8Array<ArrayBuffer> = Uint8Array.of(0b011, 0);

/** An empty block without compression, from where it is at the beginning of a byte (3.2.4). */
const emptyStored = [0, 0, 0xff, 0xff] as const;

/** Compresses bytes: blocks of which none is the last, that end with a byte, and refer to nothing before them. */
export function openDeflated(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const chunks: Uint8Array[] = [];
  const deflate = new Deflate(effort, (chunk) => chunks.push(chunk));
  deflate.push(bytes);
  // What has been pushed is in blocks now, so that the end is an empty block alone, with what was left of a byte.
  deflate.flush();
  deflate.push(nothing, true);
  return Buffer.concat([...chunks.slice(0, -1), reopened(chunks.at(-1) ?? nothing)]);
}

/**
 * The end of a stream, an empty last block of fixed codes after less than a byte of another, made one that is not the
 * last and that a block without compression brings to the end of a byte. (The library's own flush to a byte writes
 * outside its buffer.)
 */
function reopened(end: Uint8Array): Uint8Array {
  const bits = end.reduceRight((sum, byte) => sum * 256 + byte, 0);
  // Of the ten bits of the block only the first two are set: it is the last, and its codes are fixed.
  const start = Math.floor(Math.log2(bits)) - 1;
  const isLast = 2 ** start;
  if (start < 0 || start > 7 || Math.floor(bits / isLast) !== 0b11)
    throw new Error('A compressed stream has no empty block at its end');
  const size = Math.ceil((start + 10 + 3) / 8);
  const opened = bits - isLast;
  const head = Array.from({ length: size }, (_, index) => Math.floor(opened / 256 ** index) % 256);
  return Uint8Array.of(...head, ...emptyStored);
}
