/** Every form comes with a filled sample. */
import { askedForms } from '../papers.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'form-without-sample',
  group: 'materials',
  severity: 'error',
  source: 'N',
  zh: {
    summary: '表格没有示范文本',
    why: '看不到填好的样子，群众填错、漏填，材料就被退回来。',
  },
  en: {
    summary: 'A form has no filled sample',
    why: 'Without a sample people fill it in wrongly, and the application comes back.',
  },
  bad: `materials:
  - { name: 居民参保登记表, kind: 申请表单, original: 1, basis: 《社会保险法》第五十八条, form: forms/insurance-registration.txt, mistakes: none-known }`,
  good: `materials:
  - { name: 居民参保登记表, kind: 申请表单, original: 1, basis: 《社会保险法》第五十八条, form: forms/insurance-registration.txt, sample: samples/insurance-registration.txt, mistakes: none-known }`,
  check({ item, report }) {
    for (const { material, index } of askedForms(item)) {
      if (material.sample !== undefined) continue;
      report(
        ['materials', index, 'name'],
        {
          zh: `“${material.name}”没有填好的样表，群众容易填错被退`,
          en: `“${material.name}” has no filled sample; people fill it in wrongly and are sent back`,
        },
        {
          restsOn: [
            ['materials', index, 'sample'],
            ['materials', index, 'kind'],
          ],
          hint: {
            zh: '放一份填好的样表，写“示范文本: samples/…”',
            en: 'Add a filled sample and write “sample: samples/…”',
          },
        },
      );
    }
  },
});
