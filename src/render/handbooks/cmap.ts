/** Which characters a TrueType or OpenType font has: its `cmap` table, read without the rest of the file. */
import { closeSync, openSync, readSync } from 'node:fs';
import { type CodeRange, cmapRanges } from '../../text/sfnt.js';

/** The ranges of code points that the font in a file has glyphs for. */
export function fontRanges(file: string): CodeRange[] {
  const handle = openSync(file, 'r');
  try {
    const read = (offset: number, length: number): DataView => {
      const bytes = new Uint8Array(length);
      const got = readSync(handle, bytes, 0, length, offset);
      return new DataView(bytes.buffer, 0, got);
    };
    const tables = read(0, 12).getUint16(4);
    const directory = read(12, 16 * tables);
    for (let at = 0; at < directory.byteLength; at += 16) {
      if (directory.getUint32(at) !== 0x636d6170) continue; // “cmap”
      return cmapRanges(read(directory.getUint32(at + 8), directory.getUint32(at + 12)));
    }
    return [];
  } finally {
    closeSync(handle);
  }
}
