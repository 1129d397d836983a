/** What counts as a charge. */
import type { Fee } from '../../model/process.js';

/** Whether an entry of the fees asks for money: a plain 0 does not. */
export function isCharge({ amount, formula }: Fee): boolean {
  return formula !== undefined || amount === undefined || amount.amount > 0 || amount.amountMax !== undefined;
}

/** Figures in a formula: a digit, or a Chinese numeral that counts money, shares or multiples. */
const figure =
  /\d|[一二三四五六七八九十百千万两零〇](?:元|角|分|厘|成|倍|‰|%)|[百千万]分之[一二三四五六七八九十百]/u;

/** Whether a charge says how much: an amount, or a formula with a figure in it. */
export function hasStandard({ amount, formula }: Fee): boolean {
  return amount !== undefined || (formula !== undefined && figure.test(formula));
}
