/** A path or symbolic link that leads out of the catalogue. Raised while loading. */
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'path-escape',
  group: 'reading',
  severity: 'error',
  locked: true,
  zh: {
    summary: '路径指到目录文件夹外面',
    why: '目录只发布自己文件夹里的文件，外面的文件可能是内部资料，不能顺带发布出去。',
  },
  en: {
    summary: 'A path leads out of the catalogue',
    why: 'Only what lies in the catalogue is published: a file outside may be an internal paper.',
  },
  bad: `result: { name: 参保登记, kind: 其他, sample: ../units.yaml, delivery: [短信告知] }`,
  good: `result: { name: 参保登记, kind: 其他, sample: samples/insurance-registration.txt, delivery: [短信告知] }`,
});
