/** A value that its field cannot take. Raised while loading. */
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'invalid-value',
  group: 'reading',
  severity: 'error',
  zh: { summary: '值的写法不对', why: '读不懂的值不能猜着发布，猜错了群众会照着办错事。' },
  en: {
    summary: 'A value that its field cannot take',
    why: 'A value that cannot be understood is not published by guesswork: people would act on the guess.',
  },
  bad: `reviewed: 2026-02-30`,
  good: `reviewed: 2026-10-30`,
});
