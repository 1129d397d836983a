/** Currencies: ISO 4217 codes, and the names that offices write. */
import { halfWidth } from '../text/normal.js';
import { invalid } from './fault.js';
import { scalar } from './field.js';

/** Names of currencies that are understood. */
const names: Readonly<Record<string, string>> = {
  人民币: 'CNY',
  人民币元: 'CNY',
  元: 'CNY',
  RMB: 'CNY',
  '¥': 'CNY',
  '￥': 'CNY',
  美元: 'USD',
  欧元: 'EUR',
  日元: 'JPY',
  英镑: 'GBP',
  港币: 'HKD',
  港元: 'HKD',
  澳门元: 'MOP',
  新台币: 'TWD',
};

/** The code of a currency that is written by its code or a name; undefined for what names none. */
export function currencyNamed(written: string): string | undefined {
  const plain = halfWidth(written).trim().toUpperCase();
  if (/^[A-Z]{3}$/.test(plain) && plain !== 'RMB') return plain;
  return Object.hasOwn(names, plain) ? names[plain] : undefined;
}

/** A currency as its ISO 4217 code: what programs that read the data take it for. */
export const currency = scalar<string>(
  { zh: 'ISO 4217 货币代码，如 CNY', en: 'an ISO 4217 code such as CNY' },
  { type: 'string' },
  { type: 'string', pattern: '^[A-Z]{3}$' },
  (written) =>
    currencyNamed(written) ??
    invalid(
      written.trim(),
      { zh: 'ISO 4217 货币代码，如 CNY', en: 'an ISO 4217 code such as CNY' },
      {
        zh: '读数据的程序认不出是哪种钱',
        en: 'programs that read the data cannot tell which money is meant',
      },
    ),
);
