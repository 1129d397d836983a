/** Which characters a TrueType or OpenType font has: its `cmap` table, read without the rest of the file. */
import { closeSync, openSync, readSync } from 'node:fs';

/** A range of code points, both ends included. */
export type CodeRange = readonly [first: number, last: number];

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

/** The ranges of a `cmap` table: of all of Unicode (format 12) where it has them, else of the basic plane (format 4). */
export function cmapRanges(cmap: DataView): CodeRange[] {
  const starts = new Map<number, number>();
  for (let index = 0; index < cmap.getUint16(2); index++) {
    const record = 4 + 8 * index;
    const [platform, encoding] = [cmap.getUint16(record), cmap.getUint16(record + 2)];
    const unicode = platform === 0 || (platform === 3 && (encoding === 1 || encoding === 10));
    const start = cmap.getUint32(record + 4);
    if (unicode) starts.set(cmap.getUint16(start), start);
  }
  const [full, basic] = [starts.get(12), starts.get(4)];
  if (full !== undefined) return groups(cmap, full);
  return basic === undefined ? [] : segments(cmap, basic);
}

/** Format 12: groups of consecutive characters. */
function groups(cmap: DataView, start: number): CodeRange[] {
  return Array.from({ length: cmap.getUint32(start + 12) }, (_, index): CodeRange => {
    const at = start + 16 + 12 * index;
    return [cmap.getUint32(at), cmap.getUint32(at + 4)];
  });
}

/** Format 4: segments of the basic plane; a character may still map to glyph 0, “not there”. */
function segments(cmap: DataView, start: number): CodeRange[] {
  const doubled = cmap.getUint16(start + 6);
  const ranges: CodeRange[] = [];
  for (let at = 0; at < doubled; at += 2) {
    const last = cmap.getUint16(start + 14 + at);
    const first = cmap.getUint16(start + 16 + doubled + at);
    const delta = cmap.getUint16(start + 16 + 2 * doubled + at);
    const offsetAt = start + 16 + 3 * doubled + at;
    const offset = cmap.getUint16(offsetAt);
    for (let code = first; code <= last && code !== 0xffff; code++) {
      const glyph = offset === 0 ? code : cmap.getUint16(offsetAt + offset + 2 * (code - first));
      if (glyph !== 0 && ((glyph + delta) & 0xffff) !== 0) ranges.push([code, code]);
    }
  }
  return ranges;
}
