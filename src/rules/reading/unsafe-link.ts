/** A link that could run a program or read local files. Raised while loading. */
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'unsafe-link',
  group: 'reading',
  severity: 'error',
  locked: true,
  zh: {
    summary: '不安全的链接',
    why: 'javascript: 一类的链接点了会在群众的电脑或手机上执行程序，政府网站上绝不能有；http: 没有加密，看到的可能在路上被人改过。',
  },
  en: {
    summary: 'A link that is not safe',
    why: 'A javascript: link runs a program on the reader’s machine, and no public site may carry one; what stands behind http: can be changed on the way.',
  },
  bad: `---
点[这里](javascript:alert(1))查看。
`,
  good: `---
点[办事大厅网站](https://www.example.gov.cn/)查看。
`,
});
