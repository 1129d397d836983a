/** Keys that the format does not have: which are renamed unasked, which on request, and which are left to the editor. */
import { expect, it } from 'vitest';
import { checkExample } from '../examples.js';
import { fixed } from '../findings.js';

const item = 'items/example.md';
const material = (pair: string): string => `materials: [ { name: 身份证, ${pair} } ]`;
const step = (pair: string): string => `process: [ { name: 公示, ${pair} } ]`;

it.each([
  ['a letter too few', 'untl: 2027-01-01', 'until: 2027-01-01'],
  ['letters exchanged', 'efefctive: 2026-01-01', 'effective: 2026-01-01'],
  ['another case', 'reviewmonths: 6', 'reviewMonths: 6'],
  ['characters exchanged', '生日效期: 2026-01-01', '生效日期: 2026-01-01'],
  [
    'the name of another program',
    'faq: [ { 问题: 要钱吗？, 答案: 不要。 } ]',
    '{ 问: 要钱吗？, 答: 不要。 }',
  ],
])('renames unasked: %s', (_, written, after) =>
  expect(fixed(written, 'unknown-key', item)).toContain(after),
);

// One Chinese character makes another word of a key, often its contrary.
it.each([
  ['a character too few', material('复件: 1'), material('复印件: 1')],
  ['another character', '停用日期: 2027-01-01', '停止日期: 2027-01-01'],
  ['a character left out of one of two', step('计时限: 否'), step('计入时限: 否')],
  [
    'three letters',
    'fees: [ { name: 工本费, amount: 5, par: 证 } ]',
    'fees: [ { name: 工本费, amount: 5, per: 证 } ]',
  ],
])('renames on request: %s', (_, written, after) => {
  expect(fixed(written, 'unknown-key', item)).toContain(written);
  expect(fixed(written, 'unknown-key', item, false)).toContain(after);
});

it.each([
  ['the day it ends for the day it begins', '失效日期: 2027-01-01'],
  ['what must be brought for what need not', material('须提交: 是')],
  ['what is not shared for what is', material('不共享: 是')],
  ['a copy that need not be brought for one that must', material('免复印件: 1')],
  ['days that do not count for days that do', step('不计入时限: 是')],
])('takes no key for its contrary: %s', (_, written) => {
  const found = checkExample(written).diagnostics.filter(({ rule }) => rule === 'unknown-key');
  expect(found).toHaveLength(1);
  expect(found[0]?.fix).toBeUndefined();
  expect(found[0]?.hint?.zh).not.toContain('是不是');
});
