/** An allowance or a severity for a rule that protects readers or the build. */
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'locked-rule',
  group: 'reading',
  severity: 'error',
  locked: true,
  zh: {
    summary: '不能关闭、降级或许可的规则',
    why: '这几条规则保护读者和发布过程：不安全的链接、读不了的文件不因为谁同意就变得安全。',
  },
  en: {
    summary: 'A rule that cannot be switched off, lowered or allowed',
    why: 'These rules protect readers and the build: an unsafe link does not become safe because somebody agrees to it.',
  },
  bad: `allow: { unsafe-link: 领导同意 }`,
  good: {
    item: `basis:
  - 《中华人民共和国社会保险法》
allow: { basis-without-article: 全法都是依据 }`,
  },
});
