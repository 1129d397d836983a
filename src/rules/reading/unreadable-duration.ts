/** A time limit that cannot be read. Raised while loading. */
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'unreadable-duration',
  group: 'reading',
  severity: 'error',
  source: 'N',
  zh: {
    summary: '读不懂的时限',
    why: '“尽快”不是时限。读不懂就无法和法定时限比较，群众也不知道要等到哪天。',
  },
  en: {
    summary: 'A time limit that cannot be read',
    why: '“Soon” is no time limit: it cannot be held against the law, and nobody knows until when to wait.',
  },
  bad: `timeLimit: { statutory: 10个工作日, promised: 尽快 }`,
  good: `timeLimit: { statutory: 10个工作日, promised: 5个工作日 }`,
});
