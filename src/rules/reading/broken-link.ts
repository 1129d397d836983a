/** A link that leads nowhere. Raised while loading. */
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'broken-link',
  group: 'reading',
  severity: 'error',
  zh: { summary: '打不开的链接', why: '群众点了链接却没有下文，只好打电话或白跑一趟。' },
  en: {
    summary: 'A link that leads nowhere',
    why: 'Whoever follows it finds nothing, and has to phone or to come.',
  },
  bad: `---
先办[出生登记](item:birth-registration)。
`,
  good: `---
先看[本事项](item:example)。
`,
});
