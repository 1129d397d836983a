/** Social credit codes against codes in use. */
import { expect, it } from 'vitest';
import { checkCharacter, isSocialCreditCode } from '../../src/model/socialCreditCode.js';

const real = ['12441500196720244T', '11450000007565194H'];

it.each(real)('takes %s', (code) => expect(isSocialCreditCode(code)).toBe(true));

it.each(real)('notices any one character of %s changed', (code) => {
  for (let place = 0; place < code.length; place++) {
    const other = code[place] === '1' ? '7' : '1';
    expect(isSocialCreditCode(code.slice(0, place) + other + code.slice(place + 1))).toBe(false);
  }
});

it.each([
  ['too short', '12441500196720244'],
  ['too long', '12441500196720244TT'],
  ['lower case', '12441500196720244t'],
  ['a letter that is not used', '1244150019672O244T'],
  ['nothing', ''],
])('refuses %s', (_, code) => expect(isSocialCreditCode(code)).toBe(false));

it('gives no check character for what cannot be a code', () => {
  expect(checkCharacter('I2441500196720244')).toBeUndefined();
  expect(checkCharacter('123')).toBeUndefined();
});
