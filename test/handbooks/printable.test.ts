/** The table of printable characters is what the fonts say; `npm run docs` writes it anew when they change. */
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { decodeRanges, encodeRanges, isPrintable, type PrintableRange } from '../../src/model/printable.js';
import { printableRanges } from '../../src/model/printableRanges.js';
import { fontCoverage } from '../../src/render/handbooks/coverage.js';
import { fontFiles } from '../../src/render/handbooks/fonts.js';

const coverage = fontCoverage(fontFiles());

function rangesOf(has: (code: number) => boolean): PrintableRange[] {
  const ranges: PrintableRange[] = [];
  let first: number | undefined;
  for (let code = 0; code <= 0x110000; code++) {
    if (code < 0x110000 && has(code)) first ??= code;
    else if (first !== undefined) {
      ranges.push([first, code - 1]);
      first = undefined;
    }
  }
  return ranges;
}

it('is what the fonts have', async () => {
  const table = encodeRanges(rangesOf(coverage.has));
  const file = `/**
 * The characters that every font of the handbooks has, as \`printable.ts\` reads them. Written by
 * \`npm run docs\` from the fonts themselves; do not edit.
 */
export const printableRanges = \`
${table}
\`;
`;
  await expect(file).toMatchFileSnapshot(join(import.meta.dirname, '../../src/model/printableRanges.ts'));
});

it('reads what it writes', () => {
  const ranges: PrintableRange[] = [
    [0, 0],
    [32, 126],
    [0x4e00, 0x9fa5],
    [0x20000, 0x2a6df],
  ];
  expect(decodeRanges(encodeRanges(ranges))).toEqual(ranges);
  expect(encodeRanges(decodeRanges(printableRanges))).toBe(printableRanges.trim());
});

it('tells the characters of a guide from those that no font has', () => {
  for (const character of '中文，。《》—…（）℃①㎡·ABCabc019') {
    expect(isPrintable(character.codePointAt(0) ?? 0), character).toBe(true);
  }
  for (const character of '𠮷🎉ᠠ') expect(isPrintable(character.codePointAt(0) ?? 0), character).toBe(false);
});

it('has every character that the rules do not even look at', () => {
  const common = [...'·×—‘’“”…、。〈〉《》「」『』【】〔〕㎡！（），：；？'].map(
    (c) => c.codePointAt(0) ?? 0,
  );
  const ranges: PrintableRange[] = [
    [0x20, 0x7e],
    [0x4e00, 0x9fa5],
    ...common.map((code): PrintableRange => [code, code]),
  ];
  for (const [first, last] of ranges) {
    for (let code = first; code <= last; code++) expect(isPrintable(code), code.toString(16)).toBe(true);
  }
});
