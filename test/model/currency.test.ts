/** Currencies as offices write them. */
import { expect, it } from 'vitest';
import { currency } from '../../src/model/currency.js';

it.each([
  ['CNY', 'CNY'],
  ['usd', 'USD'],
  ['人民币', 'CNY'],
  ['RMB', 'CNY'],
  ['￥', 'CNY'],
  ['港币', 'HKD'],
])('%s is %s', (written, code) => expect(currency.parse(written)).toBe(code));

it.each(['块', 'yuan', 'CN', 'constructor'])('does not guess at %s', (written) =>
  expect(currency.safeParse(written).success).toBe(false),
);
