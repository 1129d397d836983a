/** Which names can be read in two ways. */
import { expect, it } from 'vitest';
import { ambiguousReading, firstReading } from '../../src/model/pinyin.js';

it.each(['长乐区补贴', '乐龄卡申领', '行知学校报名', '系缆许可'])('%s', (name) => {
  expect(ambiguousReading(name)?.character).toBe([...name][0]);
});

it.each([
  ['重新申领', 'chong'],
  ['重度残疾人护理补贴', 'zhong'],
  ['行政复议申请', 'xing'],
  ['行业许可', 'hang'],
  ['调解申请', 'tiao'],
  ['调档', 'diao'],
])('%s reads %s', (name, reading) => {
  expect(ambiguousReading(name)).toBeUndefined();
  expect(firstReading(name)).toBe(reading);
});

it.each(['居民身份证换领', '', 'constructor', '𠮷林补贴'])('%j has one reading', (name) => {
  expect(ambiguousReading(name)).toBeUndefined();
});
