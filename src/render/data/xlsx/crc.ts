/** The checksum of ZIP (CRC-32), and how checksums of parts make that of the whole. */

/** The polynomial of CRC-32, its bits from the lowest power up (ISO 3309). */
const polynomial = 0xedb88320;

/** Multiplies two polynomials over GF(2) modulo that of CRC-32, bits as above. */
function product(a: number, b: number): number {
  let sum = 0;
  let shifted = b;
  for (let bit = 31; bit >= 0; bit--) {
    if ((a >>> bit) & 1) sum ^= shifted;
    shifted = shifted & 1 ? (shifted >>> 1) ^ polynomial : shifted >>> 1;
  }
  return sum >>> 0;
}

/** x to the power of 8 · 2^n, for n from 0. */
const byteShifts: readonly number[] = Array.from({ length: 50 }).reduce<number[]>((shifts) => {
  const last = shifts.at(-1);
  shifts.push(last === undefined ? 0x00800000 : product(last, last));
  return shifts;
}, []);

/**
 * The checksum of two runs of bytes one after the other: the first is multiplied by x once for every bit of the second
 * (M. Adler's crc32_combine in zlib). `size`: bytes of the second.
 */
export function crcOfBoth(first: number, second: number, size: number): number {
  let shifted = first;
  for (let rest = size, n = 0; rest > 0; rest = Math.floor(rest / 2), n++) {
    if (rest % 2 === 1) shifted = product(byteShifts[n] as number, shifted);
  }
  return (shifted ^ second) >>> 0;
}
