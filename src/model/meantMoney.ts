/** Amounts of money that cannot be read, and what they clearly mean. */
import { halfWidth } from '../text/normal.js';
import { Fault } from './fault.js';
import { parseAmount } from './money.js';
import { inDigits, vague } from './numbersInWords.js';

/** The amount of a text in words: 人民币二十元整 → 20, 1.2万元 → 12000. */
function meantAmount(written: string): string | undefined {
  const plain = inDigits(halfWidth(written).replace(/\s+/g, ''))
    .replace(/^人民币/u, '')
    .replace(/整$/u, '')
    .replace(/^(\d+(?:\.\d+)?)万/u, (_, n: string) => String(Math.round(Number(n) * 10_000)));
  const read = parseAmount(plain);
  if (!read) return undefined;
  return read.amountMax === undefined ? String(read.amount) : `${read.amount}至${read.amountMax}`;
}

/** The fault of an amount of money that cannot be read. */
export function unreadableMoney(written: string): Fault {
  const guess = written.match(vague)?.[0];
  const meant = meantAmount(written.replace(vague, ''));
  const [, amount, per] =
    /^\s*(\d+(?:\.\d+)?)\s*元?\s*[/每／]\s*(.{1,8}?)\s*$/u.exec(halfWidth(written)) ?? [];
  const shown = written.length > 40 ? `${written.slice(0, 40)}…` : written;
  return new Fault(
    'unreadable-money',
    guess
      ? {
          zh: `金额“${shown}”里的“${guess}”不是准数，群众不知道带多少钱`,
          en: `“${guess}” leaves the amount “${shown}” open; people do not know what to bring`,
        }
      : {
          zh: `读不懂金额“${shown}”，群众不知道要付多少`,
          en: `“${shown}” cannot be read as an amount of money; people do not know what to pay`,
        },
    amount !== undefined && per !== undefined
      ? {
          zh: `金额只写数字：金额: ${amount}，单位: ${per}`,
          en: `Write the number alone: amount: ${amount}, per: ${per}`,
        }
      : /免|无|不收/u.test(written)
        ? {
            zh: '这一项不收费的，删掉它；都不收费的，写 收费: 不收费',
            en: 'Remove a charge that is none; if there is none at all, write fees: none',
          }
        : {
            zh: `写成 ${meant ?? '数字，如 20、20.5，或范围 10至50'}`,
            en: `Write ${meant ?? 'a number such as 20 or 20.5, or a range 10-50'}`,
          },
    meant === undefined
      ? undefined
      : { title: { zh: `改成 ${meant}`, en: `Change to ${meant}` }, text: meant, safe: guess === undefined },
  );
}
