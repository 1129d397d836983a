/** Amounts of money. */
import { describe, expect, it } from 'vitest';
import { unreadableMoney } from '../../src/model/meantMoney.js';
import { parseAmount } from '../../src/model/money.js';
import { perUnit } from '../../src/model/perUnit.js';
import { feesSchema } from '../../src/model/process.js';

it.each([
  ['20', { amount: 20 }],
  ['20.5', { amount: 20.5 }],
  ['20元', { amount: 20 }],
  ['￥20', { amount: 20 }],
  ['800 yuan', { amount: 800 }],
  ['CNY 20', { amount: 20 }],
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

describe('money of another country, and what an amount buys', () => {
  const hintFor = (written: string): string | undefined => unreadableMoney(written).hint?.zh;

  it.each([
    ['$20', '金额只写数字：金额: 20，币种: USD'],
    ['USD 20', '金额只写数字：金额: 20，币种: USD'],
    ['20美元', '金额只写数字：金额: 20，币种: USD'],
    ['20港元', '金额只写数字：金额: 20，币种: HKD'],
    ['0.5至2元/吨', '金额只写数字：金额: 0.5至2，单位: 吨'],
    ['每证10元', '金额只写数字：金额: 10，单位: 证'],
    ['30元/人·场（2小时）', '金额只写数字：金额: 30，单位: 人·场（2小时）'],
    ['10元人民币', '写成 10'],
    ['10块钱', '写成 10'],
    ['5角', '写成 0.5'],
    ['RMB 20 yuan', '写成 20'],
    ['twenty yuan', '写成 20'],
    ['RMB 20 yuan per card', '金额只写数字：金额: 20，单位: card'],
    ['20 yuan/card', '金额只写数字：金额: 20，单位: card'],
    ['人民币二十元整', '写成 20'],
    ['一千二百零五元', '写成 1205'],
    ['贰佰元整', '写成 200'],
    ['人民币壹仟贰佰零伍圆整', '写成 1205'],
    ['一百至二百元', '写成 100至200'],
    ['3千元', '写成 3000'],
    ['1.5千元', '写成 1500'],
    ['1.23456万元', '写成 12345.6'],
    ['二千万元', '写成 20000000'],
  ])('says what to write for %s', (written, hint) => expect(hintFor(written)).toBe(hint));

  it.each([
    ...['1万2千元', '一万二', '二百五', '三四百元', '三五元', '5至6千元', '二至三百元', '15毛', '几百元'],
  ])('does not guess what %s may mean', (written) => {
    expect(hintFor(written)).toBe('写成 数字，如 20、20.5，或范围 10至50');
    expect(unreadableMoney(written).fix).toBeUndefined();
  });

  it.each(['50元/科、两科100元', '首次10元，补领20元', '2.5%', '不超过100元'])(
    'sends %s to the formula',
    (written) => expect(hintFor(written)).toMatch(/^不是一个定额的，写到 计算方式/),
  );

  const fee = (facts: object) => feesSchema.safeParse([{ name: '工本费', ...facts }]);

  it.each([
    { amount: '20元', currency: 'USD' },
    { amount: '￥20', currency: '港币' },
  ])('publishes no yuan as another money: %j', (facts) => expect(fee(facts).success).toBe(false));

  it.each([
    { amount: '20元', currency: 'CNY' },
    { amount: '20元', currency: '人民币' },
    { amount: '20', currency: 'USD' },
    { amount: '¥20', currency: 'JPY' },
  ])('takes %j', (facts) => expect(fee(facts).success).toBe(true));

  it.each([
    ['证', '证'],
    ['每证', '证'],
    ['per copy', 'copy'],
    ['万元', '万元'],
    ['人·场（2小时）', '人·场（2小时）'],
  ])('reads the unit %s as %s', (written, unit) => expect(perUnit.parse(written)).toBe(unit));

  it.each([
    ['千元/本', '如 2千元写 2000；单位写 本'],
    ['万元/公顷', '如 2万元写 20000；单位写 公顷'],
    ['百亿元/次', '如 2百亿元写 20000000000；单位写 次'],
  ])('says how much %s is in yuan', (written, hint) => {
    const fault: unknown = perUnit.safeParse(written).error?.issues;
    expect(JSON.stringify(fault)).toContain(hint);
  });

  it.each(['元', '人民币元', '元/本', '元每平方米', '万元/公顷'])(
    'takes no money for a unit: %s',
    (written) => expect(perUnit.safeParse(written).success).toBe(false),
  );

  it.each(['%', ' ％', '‰', '百分之', '千分之', 'percent', 'per cent', 'Percent', '成交价的%', '%/年'])(
    'takes no share for a unit, and sends it to the formula: %s',
    (written) => {
      const { error } = perUnit.safeParse(written);
      expect(JSON.stringify(error?.issues)).toContain('写 计算方式，如 按成交价的5%收');
    },
  );

  it.each(['万元', '百万元', '亿元', '百分点', 'percentage point'])(
    'lets an amount be for each %s of what is charged for',
    (written) => expect(perUnit.parse(written)).toBe(written),
  );
});
