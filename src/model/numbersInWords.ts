/** Numbers in words, and words that make a number a guess. */
import { chineseNumber, englishInDigits, wholeNumber } from '../text/numbers.js';

/** Words that make a number a guess. */
export const vague = /左右|上下|大约|大概|约(?!定)|前后|以上|起$|about|approx\.?|around/giu;

/** A number with the same in brackets behind it, as contracts have it: 20 (20), of twenty (20). */
const twice = /(\d+)\s*\(\s*\1\s*\)/g;

/** The figures of receipts, which nobody can alter, and those that everybody writes. */
const formal = '壹贰叁肆伍陆柒捌玖拾佰仟';
const everyday = '一二三四五六七八九十百千';

/** Formal figures as everyday ones: 贰佰 → 二百. */
export function inEverydayFigures(text: string): string {
  return text.replace(/[壹贰叁肆伍陆柒捌玖拾佰仟]/gu, (one) => everyday[formal.indexOf(one)] ?? one);
}

const figure = '[一二两三四五六七八九]';
const numeral = /((?<![\d.])\d{1,12}(?:\.\d{1,6})?)?([零〇一二两三四五六七八九十百千]+)(?=(\d?))/gu;
/** A numeral with all its units: 一千二百零五. Of 二百五 the last unit is left out; 三四 is three or four. */
const complete = new RegExp(
  `^(?:${figure}千零?)?(?:(?<!零)${figure}百零?)?(?:${figure}?十)?(?:(?<![百千])${figure})?(?<!百零|千零)$`,
  'u',
);
/** One written figure by figure, with a naught to tell it from 三四五. */
const byFigures = new RegExp(`^(?:零|${figure}(?=.*零)[零${figure.slice(1)}+)$`, 'u');
const unitSizes: Readonly<Record<string, number>> = { 百: 100, 千: 1000 };

/**
 * Numerals as digits, and no blanks: 二十 个工作日 → 20个工作日, 3千元 → 3000元, twenty (20) working days →
 * 20workingdays. What may mean several numbers stays as it is, and with it the text unreadable: 三四天, 二百五, and
 * 二至三百, of which 二 may be two hundred.
 */
export function inDigits(text: string): string {
  return chineseInDigits(englishInDigits(text)).replace(twice, '$1').replace(/\s+/g, '');
}

function chineseInDigits(text: string): string {
  return text.replace(
    numeral,
    (found, digits: string | undefined, words: string, next: string, at: number) => {
      const plain = words.replaceAll('〇', '零');
      const before = text.slice(Math.max(0, at - 3), at);
      if (next !== '' || /[\d.]$/.test(before) || sharesUnit(before, found)) return found;
      if (digits === undefined)
        return complete.test(plain) || byFigures.test(plain) ? String(chineseNumber(plain)) : found;
      const size = unitSizes[plain];
      return size === undefined ? found : String(Math.round(Number(digits) * size * 100) / 100);
    },
  );
}

/** Whether the number that a range begins with may have the unit of the one it ends with: 5至6千, 二到三百. */
function sharesUnit(before: string, number: string): boolean {
  const first = new RegExp(`(?<![\\d.])(\\d|${figure})(?:至|到|[-–—~～])$`, 'u').exec(before)?.[1];
  const last = new RegExp(`^(\\d+|${figure})[十百千]$`, 'u').exec(number)?.[1];
  return first !== undefined && last !== undefined && wholeNumber(first) < wholeNumber(last);
}
