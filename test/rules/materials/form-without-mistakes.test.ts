/** Forms that list no mistakes: who has looked and found none may say so in either language. */
import { expect, it } from 'vitest';
import { findingsOf } from '../findings.js';

const form = (mistakes: string): string =>
  `materials:
  - { name: 居民参保登记表, kind: 申请表单, original: 1, basis: 《社会保险法》第五十八条, form: forms/insurance-registration.txt, sample: samples/insurance-registration.txt${mistakes} }`;

it.each(['常见错误: 确实没有', '常见错误: none-known', 'mistakes: 确实没有'])('%s', (mistakes) => {
  expect(findingsOf(form(`, ${mistakes}`))).toEqual([]);
});

it('none said', () => {
  expect(findingsOf(form(''))).toEqual(['form-without-mistakes items/example.md:materials[0].name']);
});
