/** A ZIP archive whose files are put together of segments, each compressed by itself: one that stays is not compressed again. */
import { crc32 } from 'node:zlib';
import { Zip, type ZipInputFile } from 'fflate';
import type { SegmentName } from '../../artefact.js';
import { crcOfBoth } from './crc.js';
import { lastBlock, openDeflated } from './deflate.js';

/** What a segment of a file was before it was compressed. */
export interface SegmentFacts {
  readonly crc: number;
  /** Bytes. */
  readonly size: number;
}

/** A compressed segment of a file. */
export interface ZipSegment extends SegmentFacts {
  /** Blocks of DEFLATE, none the last, that end with a byte. */
  readonly compressed: Uint8Array<ArrayBuffer>;
  readonly segment?: SegmentName;
}

/** Compresses a segment. */
export function zipSegment(bytes: Uint8Array): ZipSegment {
  return { compressed: openDeflated(bytes), crc: crc32(bytes), size: bytes.length };
}

/** A file of an archive. */
export interface ZippedFile {
  readonly path: string;
  readonly segments: Iterable<ZipSegment>;
}

/** A piece of an archive; `segment`: which segment it is, where it is one. */
export interface ZipPiece {
  readonly bytes: Uint8Array;
  readonly segment?: SegmentName;
}

/** An archive in pieces, the same for the same files. */
export function* zipped(files: Iterable<ZippedFile>): Generator<ZipPiece> {
  let chunks: Uint8Array[] = [];
  const taken = (): Uint8Array[] => {
    const all = chunks;
    chunks = [];
    return all;
  };
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const { path, segments } of files) {
    const file = emptyFile(path);
    zip.add(file);
    for (const { compressed, crc, size, segment } of segments) {
      file.crc = crcOfBoth(file.crc, crc, size);
      file.size += size;
      file.ondata?.(null, compressed, false);
      for (const bytes of taken()) yield { bytes, ...(segment && bytes === compressed ? { segment } : {}) };
    }
    file.ondata?.(null, lastBlock, true);
    for (const bytes of taken()) yield { bytes };
  }
  zip.end();
  for (const bytes of taken()) yield { bytes };
}

function emptyFile(filename: string): ZipInputFile & SegmentFacts & { crc: number; size: number } {
  // The first date that ZIP knows, and no clock's.
  return { filename, crc: 0, size: 0, compression: 8, mtime: new Date(1980, 0, 1) };
}
