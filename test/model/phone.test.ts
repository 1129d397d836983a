/** Telephone numbers as guides write them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contactKindOf, withoutMailto } from '../../src/model/contactKind.js';
import { isCityHotline, looksLikePhone, readPhones, shownPhones } from '../../src/model/phone.js';

const dials = (written: string, areaCode?: string): string[] =>
  readPhones(written, areaCode).phones.map(({ dial, extension }) =>
    extension ? `${dial}#${extension}` : dial,
  );

describe('what dials', () => {
  it.each([
    ['0412-5551234', ['04125551234']],
    ['04125551234', ['04125551234']],
    ['010-12345678', undefined],
    ['010-62345678', ['01062345678']],
    ['0412-55512345', ['041255512345']],
    ['0412-5551234转801', ['04125551234#801']],
    ['0412-5551234-801', ['04125551234#801']],
    ['0412-5551234 分机 801', ['04125551234#801']],
    ['0412-5551234转801、802', ['04125551234#801', '04125551234#802']],
    ['0412-5551234、0412-5551235；12345', ['04125551234', '04125551235', '12345']],
    ['0412-5551234 / 13812345678', ['04125551234', '13812345678']],
    ['0412-5551234、5551235', ['04125551234', '04125551235']],
    ['0412-5551234、12345、5551235', ['04125551234', '12345', '04125551235']],
    ['138-1234-5678', ['13812345678']],
    ['138 1234 5678', ['13812345678']],
    ['400-820-8820', ['4008208820']],
    ['4008-208-820', ['4008208820']],
    ['400-8208-820', ['4008208820']],
    ['8008208820', ['8008208820']],
    ['110', ['110']],
    ['12333', ['12333']],
    ['95598', ['95598']],
    ['956123', ['956123']],
    ['0412-12345', ['041212345']],
    ['＋８６　４１２　５５５１２３４', ['04125551234']],
    ['+86 138 1234 5678', ['13812345678']],
  ])('%s', (written, expected) => {
    const reading = readPhones(written);
    if (expected === undefined) expect(reading.faults.length).toBeGreaterThan(0);
    else {
      expect(dials(written)).toEqual(expected);
      expect(reading.faults.filter(({ reason }) => reason === 'not-a-number')).toEqual([]);
    }
  });
});

describe('what does not', () => {
  it.each([
    '0412-555123',
    '0412-555123456',
    '010-6234567',
    '0112-5551234',
    '1381234567',
    '12812345678',
    '123',
    '办公室 0412-5551234',
    // Two extensions, of which one would be lost.
    '0412-5551234-801转802',
    '0412-5551234（办公室）',
    '0412-5551234/5/6',
    '0412-5551234~6',
    '0412-5551234转801室',
    '0412-5551234 5551235',
    '电话',
  ])('%s', (written) => {
    expect(readPhones(written).faults.map(({ reason }) => reason)).toContain('not-a-number');
  });

  it('is a number without its area code, even where the catalogue has one', () => {
    expect(readPhones('5551234').faults).toEqual([{ text: '5551234', reason: 'no-area-code' }]);
    expect(dials('5551234', '0412')).toEqual(['04125551234']);
    expect(readPhones('5551234', '0412').faults).toHaveLength(1);
    expect(readPhones('0412-5551234、5551235').faults).toEqual([]);
  });
});

describe('put right', () => {
  it.each([
    ['0412—5551234', '0412-5551234'],
    ['0412–5551234', '0412-5551234'],
    ['0412 - 5551234', '0412-5551234'],
    ['(0412)5551234', '0412-5551234'],
    ['（0412） 5551234', '0412-5551234'],
    ['0412 5551234', '0412-5551234'],
    ['0412-555 1234', '0412-5551234'],
    ['0412—5551234 转 801', '0412-5551234转801'],
    ['0412—5551234；0412-5551235', '0412-5551234、0412-5551235'],
    ['+86-412-5551234', '0412-5551234'],
    ['400 820 8820', '400-820-8820'],
    ['010-8888-8888', '010-88888888'],
    ['0412-555-1234', '0412-5551234'],
    ['0412-5551234（转801）', '0412-5551234转801'],
    ['0412-5551234(分机801)', '0412-5551234转801'],
    ['0412-5551234转801分机', '0412-5551234转801'],
    ['12345转2号键', '12345转2'],
    ['12345按2', '12345转2'],
    ['(0412) 555-1234 ext 4', '0412-5551234 ext. 4'],
    ['+86 412 5551234 x4 or (0412) 5551235', '0412-5551234 ext. 4, 0412-5551235'],
  ])('%s → %s', (written, tidy) => {
    expect(readPhones(written).tidy).toBe(tidy);
    expect(readPhones(tidy).tidy).toBe(tidy);
    expect(dials(tidy)).toEqual(dials(written));
  });

  it('leaves what will do as it was written', () => {
    for (const good of [
      '0412-5551234',
      '04125551234',
      '0412-5551234转801、802',
      '12345；12333',
      '400-8208-820',
      '０４１２－５５５１２３４',
      '+86 412 555 1234',
      '+86 10 8888 8888',
      '0412-5551234 ext. 802',
      '5551234',
    ]) {
      expect(readPhones(good).tidy).toBe(good);
    }
  });

  it('is settled after one pass, whatever stands there', () => {
    const piece = fc.constantFrom(
      '0412',
      '5551234',
      '-',
      '—',
      ' ',
      '(',
      ')',
      '、',
      '/',
      '转',
      '8',
      '12345',
      '+86',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
        const once = readPhones(pieces.join('')).tidy;
        expect(readPhones(once).tidy).toBe(once);
      }),
    );
  });
});

it('knows the city line with and without area code', () => {
  const [plain, withArea, other] = readPhones('12345、0412-12345、12333').phones;
  expect([plain, withArea, other].map((phone) => phone && isCityHotline(phone))).toEqual([true, true, false]);
});

describe('the kind of a contact', () => {
  it.each([
    ['0412-5551234转801', 'phone'],
    ['（0412）5551234、12345', 'phone'],
    ['https://www.example.gov.cn/', 'web'],
    ['mailto:a@example.gov.cn', 'email'],
    ['MAILTO:a@example.gov.cn', 'email'],
    ['a@example.gov.cn', 'email'],
    ['政务服务大厅 3 号窗口', undefined],
    ['12', undefined],
  ])('%s is %s', (value, kind) => expect(contactKindOf({ value })).toBe(kind));

  it('is what the editor says it is', () => {
    expect(contactKindOf({ kind: 'wechat', value: '12345' })).toBe('wechat');
    expect(looksLikePhone('12345')).toBe(true);
  });

  it.each([
    ['mailto:a@example.gov.cn', 'a@example.gov.cn'],
    ['MAILTO:a@example.gov.cn?subject=x', 'a@example.gov.cn'],
    ['a@example.gov.cn', 'a@example.gov.cn'],
    ['https://www.example.gov.cn/?ask=1', 'https://www.example.gov.cn/?ask=1'],
  ])('%s is read as %s', (address, shown) => expect(withoutMailto(address)).toBe(shown));
});

it.each([
  ['0412-5551234转801、802', '0412-5551234 ext. 801, 802'],
  ['0412-5551234分机801', '0412-5551234 ext. 801'],
  ['0412-5551234、5551235', '0412-5551234, 5551235'],
  ['0412-5551234 ext. 801', '0412-5551234 ext. 801'],
  ['0412-5551234（办公室）', '0412-5551234（办公室）'],
])('%s is %s to readers of English, and stays as it is in Chinese', (written, shown) => {
  expect(shownPhones(written, 'en')).toBe(shown);
  expect(shownPhones(written, 'zh')).toBe(written);
});

describe('a tail behind a long dash', () => {
  it.each(['0412—5551234—6', '0412-5551234–36', '5551234—6'])(
    'is an extension or the last of several numbers: %s',
    (written) => {
      const { phones, faults, tidy } = readPhones(written);
      expect(phones).toEqual([]);
      expect(faults).toEqual([{ text: written, reason: 'extension-or-range' }]);
      expect(tidy).toBe(written);
    },
  );

  it.each(['0412—5551234—1', '0412—5551234—12', '0412-5551234-6'])('is an extension: %s', (written) =>
    expect(readPhones(written).phones[0]?.extension).toBe(written.at(-2) === '1' ? '12' : written.at(-1)),
  );
});
