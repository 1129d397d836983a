/** What an amount of money buys: 证, 本, 次. Its money itself is no part of it, or 10元/元/本 would be printed. */
import { halfWidth } from '../text/normal.js';
import type { Words } from '../text/words.js';
import { Fault, invalid } from './fault.js';
import { lineReadBy } from './scalars.js';

const form: Words = { zh: '每什么，如 证、本、次', en: 'what one amount buys, such as licence or copy' };

/** What one amount buys; `每证` and `per copy` say no more than 证 and copy. */
export const perUnit = lineReadBy((value) => {
  const unit = value.replace(/^(?:每|[/／]|per\s)\s*(?=\S)/iu, '');
  return aShare(value) ?? withMoney(value, unit) ?? unit;
});

/** The fault of a share, which no amount of money is: 5% would be printed as 5元/%. */
function aShare(value: string): Fault | undefined {
  if (!/^[%‰]|[%‰]$|^(?:百分之|千分之|percent|per cent)$/iu.test(halfWidth(value).trim())) return undefined;
  return new Fault(
    'invalid-value',
    {
      zh: `“${value}”是比例，不是单位，会印成 5元/${value}`,
      en: `“${value}” is a share and no unit; 5元/${value} would be printed`,
    },
    {
      zh: '按比例收的，删掉 金额 和 单位，写 计算方式，如 按成交价的5%收，10000元收500元',
      en: 'Where a share is charged, remove amount and per and write formula with an example',
    },
  );
}

/** The fault of a unit that begins with the money: 元/本, 万元/公顷. 万元 alone is ten thousand yuan of what is charged for. */
function withMoney(value: string, unit: string): Fault | undefined {
  const [, thousands = '', rest = ''] =
    /^(?:人民币)?([百千万亿]{0,2})元(?:\s*[/每／]\s*(.+))?$/u.exec(halfWidth(unit).trim()) ?? [];
  if (!/元/u.test(unit) || (rest === '' && (thousands !== '' || !/^(?:人民币)?元$/u.test(unit))))
    return undefined;
  if (thousands === '') {
    const why = {
      zh: '金额已经是元，会印成 10元/元',
      en: 'the amount is in yuan already, and 元 would be printed twice',
    };
    return invalid(value, form, why, rest === '' ? undefined : rest);
  }
  return new Fault(
    'invalid-value',
    {
      zh: `单位“${value}”里有“${thousands}元”，金额会按元发布`,
      en: `The unit “${value}” counts in “${thousands}元”, yet the amount would be published in yuan`,
    },
    {
      zh: `金额换算成元，如 2${thousands}元写 2${'0'.repeat(zerosOf(thousands))}；单位写 ${rest}`,
      en: `Write the amount in yuan, and ${rest} as the unit`,
    },
  );
}

/** How many noughts a thousand, ten thousand … adds to a number: 百万 six, 百亿 ten. */
function zerosOf(thousands: string): number {
  return [...thousands].reduce((sum, unit) => sum + (zeros[unit] ?? 0), 0);
}

const zeros: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4, 亿: 8 };
