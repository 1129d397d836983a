/** HTML in the text of an item. Raised while loading. */
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'raw-html',
  group: 'reading',
  severity: 'warning',
  zh: { summary: '正文里写了 HTML', why: 'HTML 不会起作用，会原样显示成文字，群众看到一串代码。' },
  en: { summary: 'HTML in the text', why: 'It has no effect and is shown as it stands: readers see code.' },
  bad: `---
<b>请带原件。</b>
`,
  good: `---
**请带原件。**
`,
});
