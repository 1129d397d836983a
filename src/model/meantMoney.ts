/** Amounts of money that cannot be read, and what they clearly mean. */

import { beginning } from '../text/beginning.js';
import { halfWidth } from '../text/normal.js';
import { simplified } from '../text/traditional.js';
import type { Words } from '../text/words.js';
import { currencyNamed } from './currency.js';
import { Fault } from './fault.js';
import { type Amount, parseAmount, writtenInYuan } from './money.js';
import { inDigits, inEverydayFigures, vague } from './numbersInWords.js';

/** The amount of a text in words: 人民币二十元整 → 20, 1.2万元 → 12000. */
function meantAmount(written: string): string | undefined {
  const plain = inDigits(inEverydayFigures(simplified(halfWidth(written))))
    .replace(/^(?:人民币|(?:rmb|cny)(?=.*(?:元|yuan)$))/iu, '')
    .replace(/(?:人民币|整)$/u, '')
    .replace(/(?:块钱?|圆)$/u, '元')
    .replace(/^(\d)(?:角|毛)$/u, '0.$1')
    // To the fen; of 1万2 the unit is left out.
    .replace(/^(\d+(?:\.\d{1,6})?)万(?![\d.])/u, (_, n: string) => String(Math.round(Number(n) * 1e6) / 100));
  const read = parseAmount(plain);
  if (!read) return undefined;
  return read.amountMax === undefined ? String(read.amount) : `${read.amount}至${read.amountMax}`;
}

/** An amount in its money, by its sign, its code or its name: $20, USD 20, 20美元. */
const inMoney = /^(?:([a-z]{3}|\p{Sc})(\d[\d,.]*)|(\d[\d,.]*)([a-z]{3}|\p{Sc}|\p{Script=Han}{2,3}))$/iu;
const signs: Readonly<Record<string, string>> = { $: 'USD', '€': 'EUR', '£': 'GBP', hk$: 'HKD' };

/** What to write for an amount in the money of another country; undefined where it names none. */
function otherMoney(written: string): Words | undefined {
  const [, before, first, second, behind] = inMoney.exec(halfWidth(written).replace(/\s+/g, '')) ?? [];
  const money = before ?? behind ?? '';
  const code = signs[money] ?? currencyNamed(money);
  const read = parseAmount(first ?? second ?? '');
  if (code === undefined || code === 'CNY' || !read) return undefined;
  return {
    zh: `金额只写数字：金额: ${read.amount}，币种: ${code}`,
    en: `Write the number alone: amount: ${read.amount}, currency: ${code}`,
  };
}

const sum = '(\\d+(?:\\.\\d+)?(?:\\s*(?:至|到|-|–|—|~|～)\\s*\\d+(?:\\.\\d+)?)?)';
/** An amount with what it buys: 10元/证, 0.5至2元/吨. */
const forEach = new RegExp(
  `^\\s*(?:RMB|CNY)?\\s*${sum}\\s*(?:[元块]|yuan|RMB|CNY)?\\s*(?:[/每／]|per\\s|an?\\s|each\\s)\\s*(.{1,12}?)\\s*$`,
  'iu',
);
/** The same the other way about: 每证10元. */
const eachFor = new RegExp(`^\\s*每\\s*(\\D{1,6}?)\\s*(?:收(?:取|费)?)?${sum}\\s*[元块]$`, 'u');

/** The amount and the unit of a text that holds both. */
function withUnit(written: string): { readonly amount: string; readonly per: string } | undefined {
  const [, amount, per] = forEach.exec(written) ?? [];
  if (amount !== undefined && per !== undefined) return isOneUnit(per) ? { amount, per } : undefined;
  const [, unit, sumOf] = eachFor.exec(written) ?? [];
  return sumOf === undefined || unit === undefined ? undefined : { amount: sumOf, per: unit };
}

/** Whether what stands behind a stroke is one unit, and no second price. */
function isOneUnit(per: string): boolean {
  return !/[，,、；;]|\d\s*元/u.test(per);
}

/** What to write for an amount that cannot be read. */
function moneyHint(written: string, meant: string | undefined): Words {
  const both = withUnit(withAsciiDigits(written));
  if (both) {
    return {
      zh: `金额只写数字：金额: ${both.amount}，单位: ${both.per}`,
      en: `Write the number alone: amount: ${both.amount}, per: ${both.per}`,
    };
  }
  const [, before, remark] = /^(.+?)\s*[（(]([^（）()]+)[）)]$/u.exec(written.trim()) ?? [];
  const alone = before === undefined || /%|‰/u.test(before) ? undefined : meantAmount(before);
  if (alone !== undefined) {
    return {
      zh: `写成 ${alone}；“${remark}”写到 计算方式，减免的写到 减免`,
      en: `Write ${alone}, and “${remark}” under formula, or under reduction where somebody pays less`,
    };
  }
  const foreign = otherMoney(written);
  if (foreign) return foreign;
  if (/免|无|不收/u.test(written)) {
    return {
      zh: '这一项不收费的，删掉它；都不收费的，写 收费: 不收费',
      en: 'Remove a charge that is none; if there is none at all, write fees: none',
    };
  }
  if (
    meant === undefined &&
    /^[^\d零一二三四五六七八九十百千a-z]{2,}$|[%‰]|^[^\d]*(?:按|根据|依照|参照|分段|阶梯|比例|协商|面议|市场)|[，,；;、].*\d|不超过|不高于|最高|最低/u.test(
      written,
    )
  ) {
    return {
      zh: '不是一个定额的，写到 计算方式，举一个例子；几种价钱的，一种写一项',
      en: 'What is no fixed amount goes under formula, with an example; of several prices each is a charge of its own',
    };
  }
  return {
    zh: `写成 ${meant ?? '数字，如 20、20.5，或范围 10至50'}`,
    en: `Write ${meant ?? 'a number such as 20 or 20.5, or a range 10-50'}`,
  };
}

/** Digits of full width alone made narrow: brackets stay as Chinese has them. */
function withAsciiDigits(text: string): string {
  return text.replace(/[０-９．]/g, halfWidth);
}

/** The fault of an amount of money that cannot be read. */
export function unreadableMoney(written: string): Fault {
  const guess = written.match(vague)?.[0];
  const meant = meantAmount(written.replace(vague, ''));
  const shown = beginning(written);
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
    moneyHint(written, meant),
    meant === undefined
      ? undefined
      : { title: { zh: `改成 ${meant}`, en: `Change to ${meant}` }, text: meant, safe: guess === undefined },
  );
}

/** The fault of an amount in yuan whose currency is another: 20元 would be published as USD 20. */
export function yuanInOtherCurrency(amount: Amount, currency: string): Fault | undefined {
  const written = writtenInYuan(amount);
  if (written === undefined || currency === 'CNY' || (currency === 'JPY' && /[¥￥]/u.test(written)))
    return undefined;
  return new Fault(
    'unreadable-money',
    {
      zh: `金额“${written}”是人民币，币种却写了 ${currency}，会按 ${currency} 发布`,
      en: `The amount “${written}” is in yuan, yet the currency says ${currency}, as which it would be published`,
    },
    {
      zh: `是人民币的，删掉 币种；是 ${currency} 的，金额只写数字`,
      en: `If it is yuan, remove currency; if it is ${currency}, write the number alone`,
    },
  );
}
