/** Readings of names: what index and alphabetical list go by. */
import { expect, it } from 'vitest';
import { byReading, readingOf } from '../../src/render/view/reading.js';

it.each([
  ['结婚登记', 'jie hun deng ji', 'J'],
  ['重新申请', 'chong xin shen qing', 'C'],
  ['重大疾病救助', 'zhong da ji bing jiu zhu', 'Z'],
  ['长期护理保险', 'chang qi hu li bao xian', 'C'],
  ['调解申请', 'tiao jie shen qing', 'T'],
  ['厦门', 'xia men', 'X'],
  ['会计从业', 'kuai ji cong ye', 'K'],
  ['女职工', 'nv zhi gong', 'N'],
  ['ETC办理', 'etc ban li', 'E'],
  ['12345热线', '12345 re xian', '#'],
  ['（无）婚姻登记', 'wu hun yin deng ji', 'W'],
  ['𠮷😀', '𠮷😀', '#'],
  ['', '', '#'],
])('%s', (name, syllables, letter) => {
  const reading = readingOf(name);
  expect(reading.syllables.join(' ')).toBe(syllables);
  expect(reading.letter).toBe(letter);
});

it('an editor’s reading comes first, with or without tone marks', () => {
  expect(readingOf('乐龄优待', 'lè líng yōu dài').syllables).toEqual(['le', 'ling', 'you', 'dai']);
  expect(readingOf('旅', 'lǚ').syllables).toEqual(['lv']);
  expect(readingOf('率定', 'lü ding').letter).toBe('L');
});

it('orders by syllables, not by code points; what is not read stands last', () => {
  const names = ['12345', '张三', '阿里', '安全', 'Wi-Fi', '王五'].map((name) => ({
    name,
    reading: readingOf(name),
  }));
  expect(names.sort(byReading).map(({ name }) => name)).toEqual([
    '阿里',
    '安全',
    '王五',
    'Wi-Fi',
    '张三',
    '12345',
  ]);
});
