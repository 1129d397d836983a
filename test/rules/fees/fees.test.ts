/** Fees: what counts as a charge, as a standard, as a payment. */
import { describe, expect, it } from 'vitest';
import { findingsOf, fixed } from '../findings.js';

const item = 'items/example.md';
const basis = 'basis: 《中华人民共和国社会保险法》第五十八条';

describe('a standard', () => {
  it.each(['按房价的百分之一收', '每份 5 元', '收五元', '按成本的 1.5 倍', '按标的额千分之五'])(
    'is %s',
    (formula) => {
      expect(findingsOf(`fees:\n  - { name: 费, formula: ${formula}, ${basis} }`)).toEqual([]);
    },
  );

  it.each(['以窗口公布为准', '第一次免费，以后按标准收', '面议'])('is not %s', (formula) => {
    expect(findingsOf(`fees:\n  - { name: 费, formula: ${formula}, ${basis} }`)).toEqual([
      `fee-without-standard ${item}:fees[0].formula`,
    ]);
  });
});

describe('free of charge', () => {
  it.each(['无', '免费', '0元', '零元', '０', '不收取费用', '不收', '免收', '否'])(
    'is understood as %s, and put right',
    (word) => {
      const example = `fees: ${word}`;
      expect(findingsOf(example)).toEqual([`free-said-otherwise ${item}:fees`]);
      expect(fixed(example, 'free-said-otherwise', item)).toContain('fees: 不收费\n');
    },
  );

  it('is put right under the Chinese key, too', () => {
    expect(fixed('收费: "无"', 'free-said-otherwise', item)).toContain('收费: 不收费\n');
  });

  it.each(['不收费', 'none', 'free'])('is %s', (word) => expect(findingsOf(`fees: ${word}`)).toEqual([]));

  it('is not a list of zeros', () => {
    expect(findingsOf('fees:\n  - { name: 工本费, amount: 0 }')).toEqual([
      `free-said-otherwise ${item}:fees`,
    ]);
    expect(findingsOf(`fees:\n  - { name: 工本费, amount: 0至20, ${basis} }`)).toEqual([]);
  });

  it('has no way to pay', () => {
    expect(
      findingsOf('fees:\n  - { name: 工本费, amount: 0, pay: 微信 }', 'free-with-payment-channel'),
    ).toEqual([`${item}:fees[0].pay`]);
  });

  it('has no step that pays for the paper', () => {
    const paying = 'process:\n  - { name: 缴费, actor: 申请人, detail: 扫码缴费后领证。 }\nfees: 不收费';
    expect(findingsOf(paying, 'free-with-payment-channel')).toEqual([`${item}:process[0].detail`]);
  });

  it.each(['缴纳个人医保费', '窗口不收取工本费', '交登记表，免交工本费', '银行代扣保险费'])(
    'does not mind a step that says %s',
    (detail) => {
      const steps = `process:\n  - { name: 申请, detail: ${detail}。 }`;
      expect(findingsOf(`${steps}\nfees: 不收费`)).toEqual([]);
    },
  );
});

it('asks an abolished item for nothing', () => {
  const abolished = 'status: 取消\nabolished: 2026-10-01\nstatusNote: 不再办理。';
  const of = (lines: string): string[] => findingsOf(`${abolished}\n${lines}`);
  expect(of('fees:\n  - { name: 工本费 }\ntimeLimit: { statutory: 5日 }')).toEqual([]);
  expect(of('fees: 不收费\nprocess: [{ name: 缴费, detail: 扫码缴费后领证。 }]')).toEqual([]);
  expect(of(`fees:\n  - { name: 费, amount: 5, ${basis}, reduction: [{ who: 低保户, amount: 0 }] }`)).toEqual(
    [],
  );
});
