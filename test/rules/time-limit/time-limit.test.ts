/** Time limits against the steps and the case type. */
import { describe, expect, it } from 'vitest';
import { findingsOf } from '../findings.js';

const item = 'items/example.md';
const step = (detail: string): string => `process:\n  - { name: 办理, detail: ${detail} }`;

describe('a step that says “on the spot”', () => {
  it.each(['当场办结。', '窗口审核后立即办好。', '立等可取。'])(
    'contradicts a limit of days: %s',
    (detail) => {
      expect(findingsOf(step(detail))).toEqual([`flow-contradicts-limit ${item}:process[0].detail`]);
    },
  );

  it.each([
    '能即时制卡的，当场办好；不能的，通知您来领。',
    '材料齐全的，当场办结。',
    '网上申报的当场出证。',
    '非当场办结，等短信。',
    '除当场办结的以外，按承诺时限办理。',
    '即时办结；要核查的10个工作日。',
    '当场核对身份证。',
    '当场告知补正内容。',
  ])('may speak of some cases only: %s', (detail) => expect(findingsOf(step(detail))).toEqual([]));

  it('agrees with a limit of hours', () => {
    expect(findingsOf(`${step('当天办结。')}\ntimeLimit: 2小时`)).toEqual([]);
  });
});

describe('the promised limit', () => {
  it('is not asked for twice where it cannot be read', () => {
    expect(findingsOf('timeLimit: 尽快')).toEqual([`unreadable-duration ${item}:timeLimit.promised`]);
  });
});

describe('the case type', () => {
  it('agrees with the limit in both directions', () => {
    expect(findingsOf('caseType: 承诺件\ntimeLimit: 当场\nprocess: [登记参保]')).toEqual([
      `same-day-mismatch ${item}:caseType`,
    ]);
    expect(findingsOf('caseType: 即办件\ntimeLimit: 2小时\nprocess: [登记参保]')).toEqual([
      `same-day-mismatch ${item}:caseType`,
    ]);
  });
});
