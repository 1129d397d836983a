/** A form, sample or picture that is not below files/. Raised while loading. */
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'missing-file',
  group: 'reading',
  severity: 'error',
  source: 'N',
  zh: { summary: '表格、样表或图片不在 files/ 里', why: '表格下载不到，群众只能到窗口去取、去填。' },
  en: {
    summary: 'A form, sample or picture is not there',
    why: 'People could not download the form and would have to fetch it at the counter.',
  },
  bad: `result: { name: 参保登记, kind: 其他, sample: samples/insurance-registraton.txt, delivery: [短信告知] }`,
  good: `result: { name: 参保登记, kind: 其他, sample: samples/insurance-registration.txt, delivery: [短信告知] }`,
});
