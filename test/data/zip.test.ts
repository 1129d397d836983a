/** Archives that are put together of segments: compressed one by one, they are one stream and have one checksum. */
import { crc32, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { crcOfBoth } from '../../src/render/data/xlsx/crc.js';
import { lastBlock, openDeflated } from '../../src/render/data/xlsx/deflate.js';
import { zipped, zipSegment } from '../../src/render/data/xlsx/zip.js';

/** Bytes that repeat themselves, and bytes that do not. */
const segment = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc.uint8Array({ maxLength: 9000, size: 'max' }),
  fc
    .tuple(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.nat({ max: 3000 }))
    .map(([text, times]) => new Uint8Array(Buffer.from(text.repeat(times)))),
);
const segments = fc.array(segment, { maxLength: 5 });

it('streams of segments are one stream', () => {
  fc.assert(
    fc.property(segments, (all) => {
      const stream = Buffer.concat([...all.map(openDeflated), lastBlock]);
      expect(inflateRawSync(stream).equals(Buffer.concat(all))).toBe(true);
    }),
    { numRuns: 300 },
  );
});

it('checksums of segments make that of all', () => {
  fc.assert(
    fc.property(segments, (all) => {
      const made = all.reduce((crc, one) => crcOfBoth(crc, crc32(one), one.length), 0);
      expect(made).toBe(crc32(Buffer.concat(all)));
    }),
  );
});

it('an archive has its files whole, and says which piece is which segment', () => {
  const first = { ...zipSegment(Buffer.from('一二三')), segment: { part: 1, name: 'first' } };
  const files = [
    { path: 'a.xml', segments: [first, zipSegment(Buffer.from('四五六'))] },
    { path: 'b/空.xml', segments: [] },
  ];
  const pieces = [...zipped(files)];
  const archive = unzipSync(Buffer.concat(pieces.map(({ bytes }) => bytes)));
  expect(Object.entries(archive).map(([path, bytes]) => [path, Buffer.from(bytes).toString()])).toEqual([
    ['a.xml', '一二三四五六'],
    ['b/空.xml', ''],
  ]);
  expect(pieces.filter((piece) => piece.segment)).toEqual([
    { bytes: first.compressed, segment: first.segment },
  ]);
});
