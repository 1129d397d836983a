/** The numbers a text holds, however it writes them: for telling whether a translation kept them. */
import { halfWidth } from './normal.js';

/** Numbers of a text as canonical decimal strings. */
export interface Numbers {
  /** Written in digits. */
  readonly digits: readonly string[];
  /** Written in words (三十, thirty, November), which may not be meant as numbers at all. */
  readonly words: readonly string[];
}

const chineseDigits = '零一二三四五六七八九';
const chineseUnits: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

const englishWords: readonly string[] =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const englishTens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const englishOthers: Readonly<Record<string, number>> = {
  first: 1,
  once: 1,
  single: 1,
  second: 2,
  twice: 2,
  both: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  hundred: 100,
  thousand: 1000,
  half: 0.5,
};
const months = 'january february march april may june july august september october november december'.split(
  ' ',
);

/** Reads a whole number in digits, or in Chinese numerals as {@link chineseNumber} does. */
export function wholeNumber(text: string): number {
  return /^\d/.test(text) ? Number(text) : chineseNumber(text);
}

/**
 * Reads a Chinese numeral below ten thousand, written with its units or digit by digit: 三十 → 30, 一百零二 → 102,
 * 一〇二 → 102, 二〇二六 → 2026. Two digits without either are no one number: 三四 is three or four.
 */
export function chineseNumber(text: string): number {
  const plain = text.replace(/[两兩]/g, '二').replace(/〇/g, '零');
  if (/^[一二三四五六七八九](?:零|[零一二三四五六七八九]{2,})[零一二三四五六七八九]*$/u.test(plain))
    return Number([...plain].map((digit) => chineseDigits.indexOf(digit)).join(''));
  let total = 0;
  let current = 0;
  for (const character of plain) {
    const unit = chineseUnits[character];
    if (unit) {
      total += (current || 1) * unit;
      current = 0;
    } else current = chineseDigits.indexOf(character);
  }
  return total + current;
}

const englishNumeral = new RegExp(
  `\\b(?:(${englishTens.join('|')})(?:[-\\s]+(${englishWords.slice(1, 10).join('|')}))?|(${englishWords.join('|')}))\\b`,
  'giu',
);

/** English numerals below a hundred as digits: twenty-five working days → 25 working days. */
export function englishInDigits(text: string): string {
  return text.replace(englishNumeral, (_, tens?: string, ones?: string, small?: string) =>
    String(tens === undefined ? numeralValue(small) : numeralValue(tens) + numeralValue(ones)),
  );
}

function numeralValue(word = 'zero'): number {
  return englishNumber(word.toLowerCase()) ?? 0;
}

/** The number of an English month, in full or by three letters; undefined for other words. */
export function englishMonth(word: string): number | undefined {
  const plain = word.toLowerCase().replace(/^sept$/, 'sep');
  const month = months.findIndex((name) => name === plain || (plain.length === 3 && name.startsWith(plain)));
  return month < 0 ? undefined : month + 1;
}

/** The numbers in a text, each as often as it stands there. 1.5万 and 15,000 are one number. */
export function numbersIn(text: string): Numbers {
  const plain = halfWidth(text);
  const digits: string[] = [];
  for (const match of plain.matchAll(/\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/g)) {
    const after = plain.slice(match.index + match[0].length, match.index + match[0].length + 10);
    digits.push(canonical(match[0].replaceAll(',', ''), chineseFactor(after) * englishFactor(after)));
  }
  const words: string[] = [];
  for (const match of plain.matchAll(/[零〇一二两兩三四五六七八九十百千]+/gu)) {
    const after = plain[match.index + match[0].length];
    words.push(String(chineseNumber(match[0]) * factorOf(after)));
  }
  for (const [word] of plain.toLowerCase().matchAll(/[a-z]+/g)) {
    const value = englishNumber(word);
    if (value !== undefined) words.push(String(value));
  }
  return { digits, words };
}

function factorOf(character: string | undefined): number {
  if (character === '万' || character === '萬') return 10_000;
  return character === '亿' || character === '億' ? 100_000_000 : 1;
}

/** What units behind a number in digits make of it: 3千, 5百万; 千克 and 千米 are units of their own. */
function chineseFactor(after: string): number {
  const [, small = '', large] = /^(百(?!分)|千(?![克米瓦]))?([万萬亿億])?/u.exec(after) ?? [];
  return (chineseUnits[small] ?? 1) * factorOf(large);
}

/** What a word behind a number makes of it: 50 million. */
function englishFactor(after: string): number {
  const word = /^[ -]?(hundred|thousand|million|billion)\b/i.exec(after)?.[1]?.toLowerCase();
  return word === undefined ? 1 : (englishFactors[word] ?? 1);
}

const englishFactors: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1000,
  million: 1_000_000,
  billion: 1_000_000_000,
};

/** Long digit strings are codes and keep every digit; others lose only what does not change the number. */
function canonical(digits: string, factor: number): string {
  return factor === 1 && digits.length > 15 ? digits : String(Number((Number(digits) * factor).toFixed(6)));
}

function englishNumber(word: string): number | undefined {
  const plain = englishWords.indexOf(word);
  if (plain >= 0) return plain;
  const tens = englishTens.indexOf(word);
  if (tens >= 0) return (tens + 2) * 10;
  return englishMonth(word) ?? englishOthers[word];
}
