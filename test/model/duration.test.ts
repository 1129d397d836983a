/** Time limits: what is read, and what compares with what. */
import { describe, expect, it } from 'vitest';
import { compareDurations, type Duration, parseDuration } from '../../src/model/duration.js';
import { unreadableDuration } from '../../src/model/meantLimit.js';

const read = (written: string): Duration => {
  const duration = parseDuration(written);
  if (!duration) throw new Error(`${written} was not read`);
  return duration;
};

describe('reading', () => {
  it.each([
    ['当场', 0, 'on-the-spot'],
    ['当场办结', 0, 'on-the-spot'],
    ['on the spot', 0, 'on-the-spot'],
    ['20个工作日', 20, 'working-day'],
    ['20工作日', 20, 'working-day'],
    ['２０个工作日', 20, 'working-day'],
    ['20 working days', 20, 'working-day'],
    ['1 working day', 1, 'working-day'],
    ['15日', 15, 'day'],
    ['15天', 15, 'day'],
    ['15个自然日', 15, 'day'],
    ['15日内', 15, 'day'],
    ['2小时', 2, 'hour'],
    ['3个月', 3, 'month'],
    ['1年', 1, 'year'],
  ])('%s', (written, amount, unit) => {
    expect(parseDuration(written)).toEqual({ amount, unit, text: written });
  });

  it('reads a rising range', () => {
    expect(parseDuration('5至10个工作日')).toEqual({
      amount: 5,
      amountMax: 10,
      unit: 'working-day',
      text: '5至10个工作日',
    });
    expect(parseDuration('5-10 days')?.amountMax).toBe(10);
    expect(parseDuration('5 to 10 working days')).toMatchObject({ amount: 5, amountMax: 10 });
    expect(parseDuration('10至5日')).toBeUndefined();
    expect(parseDuration('10至10日')).toBeUndefined();
  });

  it.each([
    '',
    '尽快',
    '二十日',
    '20',
    '0日',
    '-3日',
    '1.5日',
    '20个',
    '按规定',
    '当场或3日',
    '2023年',
    '100年',
  ])('does not guess at %j', (written) => expect(parseDuration(written)).toBeUndefined());
});

describe('comparing', () => {
  it.each([
    ['20个工作日', '30个工作日', -1],
    ['30日', '20日', 1],
    ['24小时', '1日', 0],
    ['12个月', '1年', 0],
    ['当场', '1小时', -1],
    ['1日', '当场', 1],
    ['当场', '当场', 0],
    ['5至10日', '10日', 0],
  ])('%s with %s', (a, b, sign) => {
    expect(Math.sign(compareDurations(read(a), read(b)) ?? Number.NaN)).toBe(sign);
  });

  it.each([
    ['20个工作日', '30日'],
    ['1个月', '30日'],
    ['2小时', '1个工作日'],
  ])('%s and %s do not compare', (a, b) => {
    expect(compareDurations(read(a), read(b))).toBeUndefined();
    expect(compareDurations(read(b), read(a))).toBeUndefined();
  });
});

describe('what a limit that cannot be read means', () => {
  const meant = (written: string): string | undefined => unreadableDuration(written).fix?.text;

  it.each([
    ['12个工做日', '12个工作日'],
    ['12个工作曰', '12个工作日'],
    ['5个法定工作日', '5个工作日'],
    ['5个工作日至10个工作日', '5至10个工作日'],
    ['5个工作日-10个工作日', '5-10个工作日'],
    ['3日至5日', '3至5日'],
    ['24h', '24小时'],
    ['24 hrs', '24小时'],
    ['从受理之日起20个工作日内办结', '20个工作日'],
    ['within 10 working days', '10 working days'],
    ['twenty working days', '20 working days'],
    ['Within twenty (20) working days', '20 working days'],
    ['one working day', '1 working day'],
    ['thirty-five days', '35 days'],
    ['二十（20）个工作日', '20个工作日'],
    ['二十个工作日', '20个工作日'],
    ['二十至三十日', '20至30日'],
    ['五至二十日', '5至20日'],
    ['一百二十天', '120天'],
    ['2百日', '200日'],
    ['两周', '14日'],
  ])('%s is %s', (written, limit) => {
    expect(meant(written)).toBe(limit);
    expect(parseDuration(limit)).toBeDefined();
  });

  it.each([
    ...[
      '5个工作日至10日',
      '一个半月',
      '三四天',
      '三五个工作日',
      '十五六天',
      '三四五天',
      '二至三十日',
      '百日',
      'thirty (20) days',
      'someone',
    ],
  ])('does not guess at %s', (written) => expect(meant(written)).toBeUndefined());

  it('takes 约定 for no guess', () =>
    expect(unreadableDuration('以合同约定为准').message.zh).not.toContain('不是准数'));

  it('says where words beside a limit go, wherever the limit stands', () =>
    expect(unreadableDuration('领证后1个月内').hint?.zh).toContain('材料的写到 填报须知'));
});
