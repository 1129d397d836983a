/** What a catalogue sets for a rule besides its severity. */
import { describe, expect, it } from 'vitest';
import { checkExample } from './examples.js';

/** What is said of an item under settings of rules, as `rule place: message`. */
function said(rules: string, item = ''): string[] {
  const { diagnostics } = checkExample({ item, 'catalogue.yaml': `${catalogue}rules:\n  ${rules}\n` });
  return diagnostics.map(({ rule, start, message }) => `${rule} ${start.line}:${start.column} ${message.zh}`);
}

const catalogue = `title: 示例市公共服务事项目录
publisher: 示例市人民政府
language: zh-CN
region: "210300"
areaCode: "0412"
date: "2026-11-23"
domains: [{ id: social-security, name: 社会保障 }]
supervision: [{ kind: 电话, value: "12345" }]
`;
const threeVisits = 'visits: { count: 3, reason: 受理、现场核验、领证各来一次 }';

it('a number replaces the rule’s own', () => {
  expect(said('many-visits: warning', threeVisits)).toEqual([
    'many-visits 52:18 要到现场 3 次，超过 2 次，群众要请 3 次假',
  ]);
  expect(said('many-visits: { most: 3 }', threeVisits)).toEqual([]);
  expect(said('many-visits: { 上限: 0 }')).toEqual([expect.stringContaining('超过 0 次')]);
});

it('words are added and taken out', () => {
  const conditions = 'conditions:\n  - 视情况办理，以窗口解释为准。';
  expect(said('vague-wording: error', conditions)).toHaveLength(1);
  expect(said('vague-wording: { except: 视情况 }', conditions)).toEqual([]);
  expect(said('vague-wording: { except: 视情况, also: [以窗口解释为准] }', conditions)).toEqual([
    expect.stringContaining('“以窗口解释为准”没有说出具体内容'),
  ]);
  expect(said('unprintable: { except: [𠮷] }', 'summary: 家住𠮷祥里的新生儿也能办。')).toEqual([]);
});

it('an option that a rule has not, and a severity that is none, are faults of their own', () => {
  expect(said('many-visits: { also: 三次 }')).toEqual([
    'unknown-key 10:18 规则“many-visits”没有“also”这个选项，这一行不起作用',
  ]);
  expect(said('no-basis: { 级别: 警告, mots: 3 }')).toEqual([
    'unknown-key 10:23 没有“mots”这个键，它的内容不会发布',
  ]);
  expect(said('many-visits: warn')).toEqual([
    'invalid-value 10:16 没有“warn”这个级别，这条规则还按原来的级别报告',
  ]);
});

describe('the id of a rule', () => {
  const form =
    'materials: [{ name: 参保登记表, kind: 申请表单, original: 1, form: forms/a.pdf, mistakes: none-known, basis: 《社会保险法》第五十八条 }]';
  const found = (rules: string): string[] => {
    const { diagnostics } = checkExample({
      item: form,
      'files/forms/a.pdf': 'a',
      'catalogue.yaml': `${catalogue}rules: { ${rules} }\n`,
    });
    return diagnostics.map(({ rule, severity }) => `${severity} ${rule}`);
  };
  const safeFixes = (rules: string): unknown[] =>
    checkExample({ 'catalogue.yaml': `${catalogue}rules: { ${rules} }\n` }).diagnostics.map(
      ({ fix }) => fix?.safe,
    );

  it('may be missing-sample where form-without-sample is meant', () => {
    expect(found('missing-sample: warning')).toEqual(['warning form-without-sample']);
  });

  it('is put right unasked only where a letter is wrong: another rule would be switched off unseen', () => {
    expect(safeFixes('form-without-sampel: off')).toEqual([true]);
    expect(safeFixes('missing-form: off')).toEqual([false]);
  });
});
