/** Numbers in words, and words that make a number a guess. */
import { chineseNumber } from '../text/numbers.js';

/** Words that make a number a guess. */
export const vague = /左右|上下|大约|大概|约(?!定)|前后|以上|起$|about|approx\.?|around/giu;
const numeral = /[零〇一二两三四五六七八九十百千]+/gu;

/** Chinese numerals as digits: 二十个工作日 → 20个工作日. */
export function inDigits(text: string): string {
  return text.replace(numeral, (found) => String(chineseNumber(found)));
}
