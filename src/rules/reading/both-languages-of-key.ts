/** One key stands under its Chinese and its English name. Raised while loading. */
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'both-languages-of-key',
  group: 'reading',
  severity: 'error',
  locked: true,
  zh: {
    summary: '同一个键用中文和英文各写了一次',
    why: '“单位”和 unit 是同一个键，两个值不知道该信哪一个。',
  },
  en: {
    summary: 'One key is written once in Chinese and once in English',
    why: 'They are the same key, and there is no telling which of the two values is meant.',
  },
  bad: `unit: medical-insurance
受理单位: medical-insurance`,
  good: `受理单位: medical-insurance`,
});
