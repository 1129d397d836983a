/** Numbers in running text. */
import { describe, expect, it } from 'vitest';
import { chineseNumber, numbersIn } from '../../src/text/numbers.js';

describe('numbers in digits', () => {
  it.each([
    ['20个工作日', ['20']],
    ['２０日', ['20']],
    ['1.5万元', ['15000']],
    ['15,000 yuan', ['15000']],
    ['50 million yuan', ['50000000']],
    ['5000万元', ['50000000']],
    ['1.5 billion, 3 thousand', ['1500000000', '3000']],
    ['2亿元', ['200000000']],
    ['3千元，5百万元', ['3000', '5000000']],
    ['3千克，2百米', ['3', '200']],
    ['3 millions of it', ['3']],
    ['1,200.50', ['1200.5']],
    ['2026年11月3日', ['2026', '11', '3']],
    ['8:30—11:30', ['8', '30', '11', '30']],
    ['210302199001011234', ['210302199001011234']],
    ['没有', []],
  ])('%s', (text, digits) => expect(numbersIn(text).digits).toEqual(digits));
});

describe('numbers in words', () => {
  it.each([
    ['三十日内', ['30']],
    ['两份', ['2']],
    ['兩份', ['2']],
    ['一万元', ['10000']],
    ['thirty days, twice', ['30', '2']],
    ['3 November', ['11']],
    ['in Nov', ['11']],
  ])('%s', (text, words) => expect(numbersIn(text).words).toEqual(words));
});

it.each([
  ['七', 7],
  ['十', 10],
  ['十七', 17],
  ['二十', 20],
  ['一百零二', 102],
  ['九千九百九十九', 9999],
  ['一〇二', 102],
  ['二〇二六', 2026],
  ['一九九八', 1998],
  ['三四', 4],
])('%s is %i', (text, value) => expect(chineseNumber(text)).toBe(value));
