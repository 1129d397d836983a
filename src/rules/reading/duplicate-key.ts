/** One key stands twice in one map. Raised while loading. */
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'duplicate-key',
  group: 'reading',
  severity: 'error',
  locked: true,
  zh: { summary: '同一个键写了两次', why: '两个值不知道该信哪一个，发布出去的可能正好是过时的那个。' },
  en: {
    summary: 'One key is written twice',
    why: 'There is no telling which of the two values is meant; the outdated one might be published.',
  },
  bad: `unit: medical-insurance
unit: medical-insurance`,
  good: `unit: medical-insurance`,
});
