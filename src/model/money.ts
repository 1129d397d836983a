/** Amounts of money as guides write them. */
import { halfWidth } from '../text/normal.js';

const pattern =
  /^(?:¥|￥|rmb|cny)?(\d{1,12}(?:\.\d{1,4})?)(?:(?:至|到|-|–|—|~|to)(\d{1,12}(?:\.\d{1,4})?))?(?:元|rmb|cny|yuan)?$/;

/** An amount of money, or its range. */
export interface Amount {
  amount: number;
  amountMax?: number;
}

/** What was written of amounts that name the yuan: the number alone no longer tells. */
const inYuan = new WeakMap<Amount, string>();

/** The text of an amount that names the yuan: 20元, ￥20; undefined for a number alone. */
export function writtenInYuan(amount: Amount): string | undefined {
  return inYuan.get(amount);
}

/**
 * Reads `20`, `20.5`, `20元`, `1,200`, `10至50元`; undefined where the text is no amount.
 * Thousands separators must stand at thousands, so that `1,5` is not read as 15.
 */
export function parseAmount(written: string): Amount | undefined {
  const read = readAmount(written);
  if (read && /[^\d.,\s]/u.test(written) && yuan.test(halfWidth(written))) inYuan.set(read, written.trim());
  return read;
}

const yuan = /[元圓圆]|[¥￥]|rmb|cny|yuan/iu;

function readAmount(written: string): Amount | undefined {
  const plain = halfWidth(written)
    .toLowerCase()
    .replace(/\s+/g, '')
    .replace(/[圓圆]$/u, '元');
  const joined = plain.replace(/\d{1,3}(?:,\d{3})+(?!\d)/g, (n) => n.replaceAll(',', ''));
  const match = pattern.exec(joined);
  if (!match) return undefined;
  const amount = Number(match[1]);
  if (match[2] === undefined) return { amount };
  const amountMax = Number(match[2]);
  return amountMax > amount ? { amount, amountMax } : undefined;
}
