/** What a TrueType or OpenType font says of itself: its families, its characters, what its licence allows. */

/** A range of code points, both ends included. */
export type CodeRange = readonly [first: number, last: number];

/** What a font says of itself. */
export interface FontFacts {
  /** The names of its family, typographic ones first, each once. */
  readonly families: readonly string[];
  readonly ranges: readonly CodeRange[];
  /** Whether its licence lets a part of it be embedded in a document (`fsType` of its OS/2 table). */
  readonly embeddable: boolean;
}

/** Reads a font, of a collection the first; undefined where the bytes are no font, or a damaged one. */
export function fontFacts(bytes: Uint8Array): FontFacts | undefined {
  try {
    const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const start = file.getUint32(0) === tagOf('ttcf') ? file.getUint32(12) : 0;
    if (!['\0\u0001\0\0', 'OTTO', 'true'].map(tagOf).includes(file.getUint32(start))) return undefined;
    const table = (tag: string): DataView | undefined => {
      for (let index = 0; index < file.getUint16(start + 4); index++) {
        const at = start + 12 + 16 * index;
        if (file.getUint32(at) === tagOf(tag))
          return new DataView(
            bytes.buffer,
            bytes.byteOffset + file.getUint32(at + 8),
            file.getUint32(at + 12),
          );
      }
      return undefined;
    };
    const [cmap, name] = [table('cmap'), table('name')];
    const hasGlyphs = table('glyf') ?? table('CFF ') ?? table('CFF2');
    if (!cmap || !name || !hasGlyphs || !table('head') || !table('hmtx')) return undefined;
    const [ranges, families] = [cmapRanges(cmap), familiesOf(name)];
    if (ranges.length === 0 || families.length === 0) return undefined;
    return { families, ranges, embeddable: isEmbeddable(table('OS/2')?.getUint16(8) ?? 0) };
  } catch (error) {
    if (error instanceof RangeError) return undefined; // cut off, or an offset that leads out of it
    throw error;
  }
}

function tagOf(tag: string): number {
  return [...tag].reduce((sum, char) => sum * 256 + char.charCodeAt(0), 0);
}

/** Not with a restricted licence alone (2), nor where subsets (bit 8) or outlines (bit 9) may not be embedded. */
function isEmbeddable(type: number): boolean {
  return (type & 0xf) !== 2 && (type & 0x300) === 0;
}

/** Names 16 and 1 of a `name` table, in Unicode. */
function familiesOf(name: DataView): string[] {
  const texts = name.getUint16(4);
  const named = (wanted: number): string[] =>
    Array.from({ length: name.getUint16(2) }, (_, index) => 6 + 12 * index).flatMap((at) => {
      const [platform, encoding] = [name.getUint16(at), name.getUint16(at + 2)];
      const unicode = platform === 0 || (platform === 3 && (encoding === 1 || encoding === 10));
      if (!unicode || name.getUint16(at + 6) !== wanted) return [];
      const from = texts + name.getUint16(at + 10);
      const units = Array.from({ length: name.getUint16(at + 8) / 2 }, (_, i) =>
        name.getUint16(from + 2 * i),
      );
      return [String.fromCharCode(...units)];
    });
  return [...new Set([...named(16), ...named(1)])];
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
