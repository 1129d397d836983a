/** Every form can be downloaded. */
import { askedForms } from '../papers.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'form-without-blank',
  group: 'materials',
  severity: 'error',
  source: 'N',
  zh: {
    summary: '表格没有空白表可下载',
    why: '下载不到空白表，群众只能先跑一趟去取，回家填好再跑一趟去交。',
  },
  en: {
    summary: 'A form has no blank to download',
    why: 'Without a blank people make one trip to fetch the form and another to hand it in.',
  },
  bad: `materials:
  - { name: 居民参保登记表, kind: 申请表单, original: 1, basis: 《社会保险法》第五十八条, sample: samples/insurance-registration.txt, mistakes: none-known }`,
  good: `materials:
  - { name: 居民参保登记表, kind: 申请表单, original: 1, basis: 《社会保险法》第五十八条, form: forms/insurance-registration.txt, sample: samples/insurance-registration.txt, mistakes: none-known }`,
  check({ item, report }) {
    for (const { material, index } of askedForms(item)) {
      if (material.form !== undefined) continue;
      report(
        ['materials', index, 'name'],
        {
          zh: `“${material.name}”没有空白表，群众要先跑一趟去取`,
          en: `“${material.name}” has no blank form; people must make a trip to fetch it`,
        },
        {
          restsOn: [
            ['materials', index, 'form'],
            ['materials', index, 'kind'],
          ],
          hint: {
            zh: '把空白表放进 files/，写“空白表格: forms/…”；不是申请人填的，写明“类型”',
            en: 'Put the blank below files/ and write “form: forms/…”; if the applicant does not fill it in, give its kind',
          },
        },
      );
    }
  },
});
