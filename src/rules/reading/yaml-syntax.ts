/** The YAML of a file does not follow its grammar. Raised while loading. */
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'yaml-syntax',
  group: 'reading',
  severity: 'error',
  locked: true,
  zh: { summary: 'YAML 写法有误', why: '写法有误的文件读不出内容，整个事项发布不了。' },
  en: {
    summary: 'The YAML is not well formed',
    why: 'Nothing can be read from a file that is not well formed, and the whole item could not be published.',
  },
  bad: `name: '新生儿参加居民医疗保险登记`,
  good: `name: '新生儿参加居民医疗保险登记'`,
});
