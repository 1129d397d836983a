/** What an item costs at a glance: the charges by name and amount, never a number that is none of its own. */
import { expect, it } from 'vitest';
import type { Fee } from '../../src/model/process.js';
import { costText } from '../../src/render/view/cost.js';
import { moneyText } from '../../src/render/view/format.js';
import { testCatalogue } from './rendered.js';

const [entry] = testCatalogue().entries;
if (!entry) throw new Error('The test catalogue has no item');

/** The line for some charges, with the section that tells the rest. */
const cost = (...fees: readonly Partial<Fee>[]): string =>
  costText({ ...entry, item: { ...entry.item, fees: fees as Fee[] } }, 'zh', '时限与费用');
const yuan = (name: string, amount: number, per?: string): Partial<Fee> => ({
  name,
  amount: { amount },
  ...(per ? { per } : {}),
});

it.each([
  ['one charge: its amount', cost(yuan('工本费', 20, '证')), '20元/证'],
  [
    'up to three: each by name',
    cost(yuan('住宅登记费', 80, '件'), yuan('非住宅登记费', 550, '件'), yuan('多领一本', 10, '本')),
    '住宅登记费 80元/件；非住宅登记费 550元/件；多领一本 10元/本',
  ],
  [
    'more: how many more, and where they are',
    cost(yuan('甲', 1), yuan('乙', 2), yuan('丙', 3), yuan('丁', 4), yuan('戊', 5)),
    '甲 1元；乙 2元；丙 3元；另有 2 种，见“时限与费用”',
  ],
  [
    'names that end in a bracket, and a short formula among others',
    cost(yuan('补领工本费（丢失）', 40, '证'), { name: '维修资金', formula: '房价的1%' }),
    '补领工本费（丢失）40元/证；维修资金：房价的1%',
  ],
  ['a short formula: as it is', cost({ name: '维修资金', formula: '房价的1%' }), '房价的1%'],
  [
    'a long one: for what, and where it is told',
    cost({ name: '场地使用费', formula: '按场馆现场公示的标准收，没有公示的不要付' }),
    '场地使用费按标准计收，见“时限与费用”',
  ],
  [
    'an amount beside a formula',
    cost(yuan('报名费', 30), { name: '工本费', formula: '标准以网点公布为准，交费前请先问清楚' }),
    '报名费 30元；工本费按标准计收，见“时限与费用”',
  ],
  ['none', cost(), '不收费'],
])('%s', (_charges, line, expected) => {
  expect(line).toBe(expected);
});

it('where nothing else is told of it, as in a table, the line leads nowhere', () => {
  const fee = { name: '场地使用费', formula: '按场馆现场公示的标准收，没有公示的不要付' } as Fee;
  expect(costText({ ...entry, item: { ...entry.item, fees: [fee] } }, 'zh')).toBe('场地使用费按标准计收');
});

it('a sum in English has two decimals or none', () => {
  const text = (amount: object): string | undefined =>
    moneyText({ name: 'x', amount, per: 'card' } as Fee, 'en');
  expect(text({ amount: 20 })).toBe('CNY 20 per card');
  expect(text({ amount: 10, amountMax: 1250.5 })).toBe('CNY 10 to 1,250.50 per card');
  expect(text({ amount: 0.25 })).toBe('CNY 0.25 per card');
});
