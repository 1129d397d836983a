/** Which characters the fonts of the handbooks have. */
import { printableRanges } from './printableRanges.js';

/** A range of code points, both ends included. */
export type PrintableRange = readonly [first: number, last: number];

/** Ranges as text: the gap before each and its length, in base 36. */
export function encodeRanges(ranges: readonly PrintableRange[]): string {
  let at = 0;
  const numbers = ranges.flatMap(([first, last]) => {
    const gap = first - at;
    at = last;
    return [gap.toString(36), (last - first).toString(36)];
  });
  const lines = numbers.join(' ').match(/.{1,98}(?: |$)/g) ?? [];
  return lines.map((line) => line.trim()).join('\n');
}

/** The ranges of a text made by {@link encodeRanges}. */
export function decodeRanges(text: string): PrintableRange[] {
  const numbers = text.split(/\s+/).filter((part) => part !== '');
  const ranges: PrintableRange[] = [];
  let at = 0;
  for (let i = 0; i + 1 < numbers.length; i += 2) {
    const first = at + Number.parseInt(numbers[i] as string, 36);
    at = first + Number.parseInt(numbers[i + 1] as string, 36);
    ranges.push([first, at]);
  }
  return ranges;
}

let decoded: readonly PrintableRange[] | undefined;

/** Whether every font of the handbooks has a character. */
export function isPrintable(code: number): boolean {
  decoded ??= decodeRanges(printableRanges);
  let low = 0;
  let high = decoded.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [first, last] = decoded[middle] as PrintableRange;
    if (code < first) high = middle - 1;
    else if (code > last) low = middle + 1;
    else return true;
  }
  return false;
}
