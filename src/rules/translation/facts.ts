/** Where a translation states another fact than its original. */
import type { Duration } from '../../model/duration.js';
import { looksLikePhone, readPhones } from '../../model/phone.js';
import { numbersIn } from '../../text/numbers.js';
import type { FieldPath } from '../../text/source.js';
import type { Words } from '../../text/words.js';

/** Two values of one field that state different facts, as people would read them. */
export interface Difference {
  readonly path: FieldPath;
  readonly original: Words;
  readonly translated: Words;
}

/** Keys whose text is another in each language, or no fact of the service. */
const free: readonly (string | number)[] = [
  ...['id', 'pinyin', 'keywords', 'themes', 'lifeEvents', 'reviewed', 'reviewMonths', 'allow', 'domain'],
  ...['form', 'sample', 'picture', 'url', 'related', 'replacedBy', 'certificate', 'currency'],
];
/** Keys whose text must be the same, character by character. */
const exact: readonly (string | number)[] = ['codes', 'effective', 'until', 'abolished', 'since'];
/** Lists whose length is itself a fact. */
const counted: readonly (string | number)[] = ['materials', 'process', 'fees', 'situations', 'conditions'];

/** The differences between an original and the fields its translation gives. */
export function differences(original: unknown, translated: unknown, path: FieldPath = []): Difference[] {
  const key = path.at(-1);
  if (original === undefined || translated === undefined || (key !== undefined && free.includes(key)))
    return [];
  if (typeof original === 'string' && typeof translated === 'string') {
    return changedText(original, translated, path);
  }
  if (typeof original === 'number' && typeof translated === 'number') {
    return original === translated ? [] : [difference(path, `${original}`, `${translated}`)];
  }
  if (Array.isArray(original) && Array.isArray(translated)) return changedList(original, translated, path);
  return isRecord(original) && isRecord(translated) ? changedRecord(original, translated, path) : [];
}

function difference(path: FieldPath, original: string, translated: string): Difference {
  const same = (text: string): Words => {
    const short = text.length > 60 ? `${text.slice(0, 60)}…` : text;
    return { zh: short, en: short };
  };
  return { path, original: same(original), translated: same(translated) };
}

function entries(length: number): Words {
  return { zh: `${length} 项`, en: `${length} entries` };
}

type Values = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function changedList(
  original: readonly unknown[],
  translated: readonly unknown[],
  path: FieldPath,
): Difference[] {
  // Lists of different length are not aligned; comparing their entries would only make noise.
  if (original.length !== translated.length) {
    const last = path.at(-1);
    if (last === undefined || !counted.includes(last)) return [];
    return [{ path, original: entries(original.length), translated: entries(translated.length) }];
  }
  return original.flatMap((one, index) => differences(one, translated[index], [...path, index]));
}

function changedRecord(original: Values, translated: Values, path: FieldPath): Difference[] {
  if (typeof original.amount === 'number' && typeof translated.amount === 'number') {
    const same = (['amount', 'amountMax', 'unit'] as const).every(
      (part) => original[part] === translated[part],
    );
    return same ? [] : [difference(path, amountText(original), amountText(translated))];
  }
  return Object.keys(translated).flatMap((key) =>
    differences(original[key], translated[key], [...path, key]),
  );
}

/** A duration as it was written, or an amount of money or its range. */
function amountText(value: Values): string {
  const { text, amount, amountMax } = value as unknown as Partial<Duration>;
  return text ?? (amountMax === undefined ? `${amount}` : `${amount}–${amountMax}`);
}

function changedText(original: string, translated: string, path: FieldPath): Difference[] {
  const different = [difference(path, original, translated)];
  if (path.some((part) => exact.includes(part))) return original === translated ? [] : different;
  if (/^https?:/i.test(original)) return [];
  if (looksLikePhone(original) && looksLikePhone(translated)) {
    const numbers = (text: string): string =>
      readPhones(text)
        .phones.map(({ dial, extension = '' }) => `${dial} ${extension}`)
        .sort()
        .join();
    return numbers(original) === numbers(translated) ? [] : different;
  }
  return statesOtherNumber(original, translated) ? different : [];
}

/**
 * Whether a number of the original became another one: each side has digits that the other has neither
 * in digits nor in words. A number on one side alone may be a matter of phrasing and is let pass.
 */
function statesOtherNumber(original: string, translated: string): boolean {
  const [from, to] = [numbersIn(original), numbersIn(translated)];
  const lost = without(from.digits, [...to.digits, ...to.words]);
  const gained = without(to.digits, [...from.digits, ...from.words]).filter(
    // 13:30 is 1:30 p.m.
    (number) => !lost.includes(String(Number(number) + 12)) && !lost.includes(String(Number(number) - 12)),
  );
  return lost.length > 0 && gained.length > 0;
}

function without(numbers: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others);
  return numbers.filter((number) => !known.has(number));
}
