/** A catalogue without an item. Raised while loading. */
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'no-items',
  group: 'reading',
  severity: 'error',
  locked: true,
  zh: {
    summary: '目录里一个事项也没有',
    why: '文件夹改了名、拷错了地方，事项就一个也读不到；照样发布，原来的网站会变成空的。',
  },
  en: {
    summary: 'The catalogue holds not one item',
    why: 'A folder renamed or copied to the wrong place, and no item is found; published all the same, the site would be emptied.',
  },
  bad: {
    'items/': '',
    '事项/newborn.md': `---
事项名称: 新生儿参加居民医疗保险登记
领域: 社会保障
---
`,
  },
  good: { 'items/newborn.md': 'name: 新生儿落户\n' },
});
