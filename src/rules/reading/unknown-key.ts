/** A key that the format does not know. Raised while loading. */
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'unknown-key',
  group: 'reading',
  severity: 'error',
  zh: { summary: '没有这个键', why: '写错的键不会发布：编辑以为公布了，群众却看不到。' },
  en: {
    summary: 'A key that the format does not know',
    why: 'What stands under a misspelt key is not published: the editor believes it is public, and nobody can read it.',
  },
  bad: `thems: [医疗保险]`,
  good: `themes: [医疗保险]`,
});
