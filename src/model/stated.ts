/** Whether a translated text states what its original states: numbers, telephone numbers, addresses. */
import { numbersIn } from '../text/numbers.js';
import { looksLikePhone, readPhones } from './phone.js';

/** Whether a text states another fact than its original; how it is put is free. */
export function statesOther(original: string, translated: string): boolean {
  // A page in another language has another address; in place of words, an address is new.
  if (isAddress(original) || isAddress(translated)) return !isAddress(original);
  if (looksLikePhone(original) && looksLikePhone(translated))
    return dialled(original) !== dialled(translated);
  if (original.includes('@')) return translated.includes('@') && original.trim() !== translated.trim();
  return statesOtherNumber(original, translated);
}

/** Whether a text states a fact by itself: where the original says nothing, it would be new. */
export function statesFact(text: string): boolean {
  return isAddress(text) || text.includes('@') || numbersIn(text).digits.length > 0;
}

function isAddress(text: string): boolean {
  return /^\s*https?:/i.test(text);
}

function dialled(text: string): string {
  const { phones } = readPhones(text);
  return phones
    .map(({ dial, extension = '' }) => `${dial} ${extension}`)
    .sort()
    .join();
}

/**
 * Whether a number of the original became another one: each side has digits that the other has neither
 * in digits nor in words. A number on one side alone may be a matter of phrasing and is let pass.
 */
function statesOtherNumber(original: string, translated: string): boolean {
  const [from, to] = [numbersIn(original), numbersIn(translated)];
  // Of a number that stands several times one may have changed: 50至200，200以上 → 50 to 207, above 200.
  const lost = leftOf(from.digits, [...to.digits, ...to.words]);
  const gained = without(to.digits, [...from.digits, ...from.words]).filter(
    // 13:30 is 1:30 p.m.
    (number) => !lost.includes(String(Number(number) + 12)) && !lost.includes(String(Number(number) - 12)),
  );
  return lost.length > 0 && gained.length > 0;
}

/** What is left of a list when each of the others takes one away. */
function leftOf(numbers: readonly string[], others: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const other of others) counts.set(other, (counts.get(other) ?? 0) + 1);
  return numbers.filter((number) => {
    const count = counts.get(number) ?? 0;
    counts.set(number, count - 1);
    return count <= 0;
  });
}

function without(numbers: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others);
  return numbers.filter((number) => !known.has(number));
}
