/** Every form says what people get wrong. */
import { askedForms } from '../papers.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'form-without-mistakes',
  group: 'materials',
  severity: 'error',
  source: 'N',
  zh: {
    summary: '表格没有常见错误示例',
    why: '窗口最清楚哪一栏常填错；写出来，群众就不用为一个格子再跑一趟。',
  },
  en: {
    summary: 'A form lists no common mistakes',
    why: 'The counter knows which box goes wrong; said beforehand, nobody has to come again because of it.',
  },
  bad: `materials:
  - { name: 居民参保登记表, kind: 申请表单, original: 1, basis: 《社会保险法》第五十八条, form: forms/insurance-registration.txt, sample: samples/insurance-registration.txt }`,
  good: `materials:
  - { name: 居民参保登记表, kind: 申请表单, original: 1, basis: 《社会保险法》第五十八条, form: forms/insurance-registration.txt, sample: samples/insurance-registration.txt, mistakes: 确实没有 }`,
  check({ item, report }) {
    for (const { material, index } of askedForms(item)) {
      if (material.mistakes !== undefined) continue;
      report(
        ['materials', index, 'name'],
        {
          zh: `“${material.name}”没有写常见错误，群众会在同一个地方一再填错`,
          en: `“${material.name}” lists no common mistakes; people keep making the same ones`,
        },
        {
          restsOn: [
            ['materials', index, 'mistakes'],
            ['materials', index, 'kind'],
          ],
          hint: {
            zh: '写 { 错误, 正确, 原因 }；查过没有的，写“常见错误: 确实没有”',
            en: 'Give { wrong, right, why }, or “mistakes: none-known” if there is none',
          },
        },
      );
    }
  },
});
