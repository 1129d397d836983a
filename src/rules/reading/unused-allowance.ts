/** An allowance for a rule that finds nothing in the item. */
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'unused-allowance',
  group: 'reading',
  severity: 'warning',
  zh: { summary: '多余的许可', why: '问题已经改好，许可还留着：以后再出同样的错，就没有人提醒了。' },
  en: {
    summary: 'An allowance that is not needed',
    why: 'The fault is mended and the allowance has stayed: the same fault would go unnoticed next time.',
  },
  bad: `allow: { basis-without-article: 全法都是依据 }`,
  good: {
    item: `basis:
  - 《中华人民共和国社会保险法》
allow: { basis-without-article: 全法都是依据 }`,
  },
});
