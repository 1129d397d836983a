/** Numbers in words, and words that make a number a guess. */
import { chineseNumber, englishInDigits } from '../text/numbers.js';

/** Words that make a number a guess. */
export const vague = /左右|上下|大约|大概|约(?!定)|前后|以上|起$|about|approx\.?|around/giu;
const numeral = /[零〇一二两三四五六七八九十百千]+/gu;

/** A number with the same in brackets behind it, as contracts have it: 20 (20), of twenty (20). */
const twice = /(\d+)\s*\(\s*\1\s*\)/g;

/** Numerals as digits, and no blanks: 二十 个工作日 → 20个工作日, twenty (20) working days → 20workingdays. */
export function inDigits(text: string): string {
  return englishInDigits(text)
    .replace(numeral, (found) => String(chineseNumber(found)))
    .replace(twice, '$1')
    .replace(/\s+/g, '');
}
