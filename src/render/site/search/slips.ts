/** Finding what was typed with a slip: letters left out, put in, changed or swapped, and sounds that are confused. */
import type { Column } from './column.js';

/** Sounds that many speakers do not tell apart, made one: zh and z, ch and c, sh and s, ng and n. */
export function blurred(letters: string): string {
  return letters
    .replace(/([zcs])h/g, '$1')
    .replace(/ng/g, 'n')
    .replace(/v/g, 'u');
}

/** Slips allowed in so many letters: none in short words, where anything would do. */
function slipsAllowed(length: number): number {
  return length < 4 ? 0 : length < 7 ? 1 : 2;
}

/** A column as slips are looked for in it: sounds blurred, syllables run together. */
export function blurredColumn(text: string): string {
  return blurred(text.replace(/ /g, ''));
}

/**
 * Reports every line that somewhere has the letters with no more slips than allowed, with the number of
 * slips. Bit-parallel (Myers 1999, swaps after Hyyrö 2003): one step a character, at most 31 letters.
 */
export function scanSlips(
  column: Column,
  letters: string,
  report: (line: number, slips: number) => void,
): void {
  const { text } = column;
  const wanted = letters.slice(0, 31);
  const allowed = slipsAllowed(wanted.length);
  if (allowed === 0) return;
  const places = placesOf(wanted);
  const last = 1 << (wanted.length - 1);
  const lineAt = column.walk();
  let [plus, minus, slips, diagonal, before] = [-1, 0, wanted.length, 0, 0];
  for (let at = 0; at < text.length; at++) {
    const here = places.get(text.charCodeAt(at)) || 0;
    const swapped = ((~diagonal & here) << 1) & before;
    diagonal = (((here & plus) + plus) ^ plus) | here | minus | swapped;
    const up = minus | ~(diagonal | plus);
    const down = diagonal & plus;
    if (up & last) slips++;
    else if (down & last) slips--;
    plus = (down << 1) | ~(diagonal | (up << 1));
    minus = (up << 1) & diagonal;
    before = here;
    if (slips <= allowed) report(lineAt(at), slips);
  }
}

/** For each letter, the places where it stands, as bits. */
function placesOf(letters: string): Map<number, number> {
  const places = new Map<number, number>();
  for (let at = 0; at < letters.length; at++) {
    const code = letters.charCodeAt(at);
    places.set(code, (places.get(code) || 0) | (1 << at));
  }
  return places;
}
