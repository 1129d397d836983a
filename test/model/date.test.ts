/** Calendar dates as text. */
import { describe, expect, it } from 'vitest';
import { addMonths, meantDate, parseDate } from '../../src/model/date.js';

describe('reading', () => {
  it.each(['2026-11-23', '2024-02-29', '2000-02-29'])('takes %s', (date) =>
    expect(parseDate(date)).toBe(date),
  );
  it('takes full-width digits', () => expect(parseDate('２０２６－１１－２３')).toBe('2026-11-23'));
  it.each([
    '2026-02-30',
    '2025-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-1-2',
    '20261123',
    '明天',
    '',
  ])('refuses %j', (date) => expect(parseDate(date)).toBeUndefined());
});

describe('the day that is meant', () => {
  it.each(['Nov 27, 2026', '27 November 2026', 'November 27th 2026', 'Nov. 27, 2026', '2026年11月27日'])(
    'of %s',
    (date) => expect(meantDate(date)).toBe('2026-11-27'),
  );
  it.each(['Nov 31, 2026', '27 Brumaire 2026', '27/11/2026', '11/27/2026', 'Nov 2026'])(
    'of %s is not guessed at',
    (date) => expect(meantDate(date)).toBeUndefined(),
  );
});

describe('what another way of writing means', () => {
  it.each([
    ['2026/1/5', '2026-01-05'],
    ['2026.1.5', '2026-01-05'],
    ['2026年1月5号', '2026-01-05'],
    ['20260105', '2026-01-05'],
    ['二〇二六年十二月三十一日', '2026-12-31'],
    ['二零二六年一月五日', '2026-01-05'],
  ])('%s is %s', (written, date) => expect(meantDate(written)).toBe(date));

  it.each(['26/1/5', '2026/13/5', '2026年2月30日', '二〇二六年一月二五日', '2026年1月', '明天'])(
    'is no date for %s',
    (written) => expect(meantDate(written)).toBeUndefined(),
  );
});

describe('months later', () => {
  it.each([
    ['2026-11-23', 12, '2027-11-23'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-11-23', 0, '2026-11-23'],
  ])('%s plus %i is %s', (date, months, later) => expect(addMonths(date, months)).toBe(later));
});
