/** A rule id that no rule has, in an allowance or in the configuration. */
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'unknown-rule',
  group: 'reading',
  severity: 'error',
  zh: { summary: '没有这条规则', why: '标识写错的许可或级别不起作用：编辑以为处理过了，其实没有。' },
  en: {
    summary: 'There is no rule of this id',
    why: 'An allowance or a severity under a misspelt id has no effect: the editor believes the matter is settled.',
  },
  bad: `allow: { basis-without-aticle: 全法都是依据 }`,
  good: {
    item: `basis:
  - 《中华人民共和国社会保险法》
allow: { basis-without-article: 全法都是依据 }`,
  },
});
