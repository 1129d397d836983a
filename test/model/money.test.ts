/** Amounts of money. */
import { expect, it } from 'vitest';
import { parseAmount } from '../../src/model/money.js';

it.each([
  ['20', { amount: 20 }],
  ['20.5', { amount: 20.5 }],
  ['20元', { amount: 20 }],
  ['￥20', { amount: 20 }],
  ['２０元', { amount: 20 }],
  ['1,200', { amount: 1200 }],
  ['1,234,567.89 元', { amount: 1234567.89 }],
  ['10至50元', { amount: 10, amountMax: 50 }],
  ['10-50', { amount: 10, amountMax: 50 }],
  ['0', { amount: 0 }],
])('reads %s', (written, expected) => expect(parseAmount(written)).toEqual(expected));

it.each([
  '',
  '二十元',
  '1,5',
  '12,34',
  '1,2345',
  '50至10',
  '10至10',
  '20元/证',
  '面议',
  '-5',
  '1e3',
  '20 20x',
])('does not guess at %j', (written) => expect(parseAmount(written)).toBeUndefined());
