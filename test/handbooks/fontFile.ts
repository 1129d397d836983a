/** Makes a font for the tests: the program’s own Hei with another name, one character and a licence. */
import { readFileSync } from 'node:fs';
import { fontFiles } from '../../src/render/handbooks/fonts.js';
import { fontFacts } from '../../src/text/sfnt.js';

/** A font that has one character alone, which looks like 吉. `licence`: `fsType` of its OS/2 table. */
export function fontOf(family: string, character: string, licence = 0): Buffer {
  const source = readFileSync(fontFiles()[2] as string);
  const tables = new Map<string, Buffer>();
  for (let index = 0; index < source.readUInt16BE(4); index++) {
    const at = 12 + 16 * index;
    const [from, length] = [source.readUInt32BE(at + 8), source.readUInt32BE(at + 12)];
    tables.set(source.toString('latin1', at, at + 4), Buffer.from(source.subarray(from, from + length)));
  }
  tables.get('OS/2')?.writeUInt16BE(licence, 8);
  const glyph = glyphOf(tables.get('cmap') as Buffer, '吉');
  tables.set('cmap', cmapWith(character.codePointAt(0) ?? 0, glyph));
  tables.set('name', nameWith(family));
  return assembled(source.subarray(0, 4), tables);
}

function glyphOf(cmap: Buffer, character: string): number {
  const code = character.codePointAt(0) ?? 0;
  for (let index = 0; index < cmap.readUInt16BE(2); index++) {
    const start = cmap.readUInt32BE(8 + 8 * index);
    if (cmap.readUInt16BE(start) !== 12) continue;
    for (let group = 0; group < cmap.readUInt32BE(start + 12); group++) {
      const at = start + 16 + 12 * group;
      const first = cmap.readUInt32BE(at);
      if (first <= code && code <= cmap.readUInt32BE(at + 4)) return cmap.readUInt32BE(at + 8) + code - first;
    }
  }
  throw new Error(`no glyph for ${character}`);
}

function cmapWith(code: number, glyph: number): Buffer {
  const table = Buffer.alloc(12 + 16 + 12);
  table.writeUInt16BE(1, 2);
  table.writeUInt16BE(3, 4);
  table.writeUInt16BE(10, 6);
  table.writeUInt32BE(12, 8);
  table.writeUInt16BE(12, 12);
  table.writeUInt32BE(28, 16);
  table.writeUInt32BE(1, 24);
  for (const [index, value] of [code, code, glyph].entries()) table.writeUInt32BE(value, 28 + 4 * index);
  return table;
}

function nameWith(family: string): Buffer {
  const texts = [
    [1, family],
    [2, 'Regular'],
    [4, family],
    [6, 'TestFont-Regular'],
  ] as const;
  const head = Buffer.alloc(6 + 12 * texts.length);
  head.writeUInt16BE(texts.length, 2);
  head.writeUInt16BE(head.length, 4);
  const bodies = texts.map(([, text]) => Buffer.from(text, 'utf16le').swap16());
  let offset = 0;
  for (const [index, [id]] of texts.entries()) {
    const length = bodies[index]?.length ?? 0;
    for (const [slot, value] of [3, 1, 0x409, id, length, offset].entries())
      head.writeUInt16BE(value, 6 + 12 * index + 2 * slot);
    offset += length;
  }
  return Buffer.concat([head, ...bodies]);
}

function assembled(version: Buffer, tables: ReadonlyMap<string, Buffer>): Buffer {
  const directory = Buffer.alloc(12 + 16 * tables.size);
  version.copy(directory);
  directory.writeUInt16BE(tables.size, 4);
  const pieces: Buffer[] = [directory];
  let at = directory.length;
  for (const [index, [tag, table]] of [...tables].entries()) {
    const entry = 12 + 16 * index;
    directory.write(tag, entry, 'latin1');
    directory.writeUInt32BE(at, entry + 8);
    directory.writeUInt32BE(table.length, entry + 12);
    const padding = Buffer.alloc((4 - (table.length % 4)) % 4);
    pieces.push(table, padding);
    at += table.length + padding.length;
  }
  const font = Buffer.concat(pieces);
  if (!fontFacts(font)) throw new Error('The font made for the tests is none');
  return font;
}
