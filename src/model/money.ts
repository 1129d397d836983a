/** Amounts of money as guides write them. */
import { halfWidth } from '../text/normal.js';

const pattern =
  /^(?:¥|￥|rmb|cny)?(\d{1,12}(?:\.\d{1,4})?)(?:(?:至|到|-|–|—|~|to)(\d{1,12}(?:\.\d{1,4})?))?(?:元|rmb|cny)?$/;

/**
 * Reads `20`, `20.5`, `20元`, `1,200`, `10至50元`; undefined where the text is no amount.
 * Thousands separators must stand at thousands, so that `1,5` is not read as 15.
 */
export function parseAmount(written: string): { amount: number; amountMax?: number } | undefined {
  const plain = halfWidth(written).toLowerCase().replace(/\s+/g, '');
  const joined = plain.replace(/\d{1,3}(?:,\d{3})+(?!\d)/g, (n) => n.replaceAll(',', ''));
  const match = pattern.exec(joined);
  if (!match) return undefined;
  const amount = Number(match[1]);
  if (match[2] === undefined) return { amount };
  const amountMax = Number(match[2]);
  return amountMax > amount ? { amount, amountMax } : undefined;
}
