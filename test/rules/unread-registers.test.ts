/** A fault in a register is told once: what refers to it is not blamed. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checkExample } from './examples.js';

const base = (file: string): string => readFileSync(new URL(`base/${file}`, import.meta.url), 'utf8');
const rulesOf = (...args: Parameters<typeof checkExample>): string[] =>
  checkExample(...args).diagnostics.map(({ rule }) => rule);

it.each([
  ['units.yaml', '  name: 示例市民政局\n', '', 'missing-field'],
  ['units.yaml', 'id: city-government', 'id: "city-government', 'yaml-syntax'],
  ['laws.yaml', 'level: 行政法规', 'level: 行政法归', 'invalid-value'],
  ['certificates.yaml', '保留', '保持', 'invalid-value'],
])('%s: %s → %s', (file, before, after, rule) => {
  const item = 'materials: [ { name: 出生医学证明, certificate: cert-birth, original: 核验 } ]';
  expect(rulesOf({ item, [file]: base(file).replace(before, after) })).toEqual([rule]);
});

it('a register in another encoding', () => {
  expect(rulesOf({ 'laws.yaml': 'base64:LSBpZDogwbQK' })).toEqual(['unreadable-file']);
});

it('a part of a certificate that cannot be read is not called missing', () => {
  const entry = `- { id: c, name: 居住证明, basis: [ 《社会保险法》第一条 ], decision: 告知承诺, promise: { liability: { a: b } } }\n`;
  const rules = rulesOf({ 'certificates/more.yaml': entry });
  expect(rules).not.toContain('promise-incomplete');
});

it('a certificate the register does not have is one fault', () => {
  expect(rulesOf('materials: [ { name: 收入证明, kind: 证明, source: 政府部门核发, original: 1 } ]')).toEqual(
    ['certificate-outside-register'],
  );
});
