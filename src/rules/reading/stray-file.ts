/** A file that looks like content, yet stands where nothing reads it. Raised while loading. */
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'stray-file',
  group: 'reading',
  severity: 'error',
  zh: {
    summary: '没有人读的文件',
    why: '记事本会把文件存成 .md.txt，复制时会改了名字、放错了文件夹：编辑以为事项发布了，其实没有人读它。',
  },
  en: {
    summary: 'A file that nothing reads',
    why: 'Editors save .md.txt, and copying changes names and folders: the item seems to be published, yet nothing reads its file.',
  },
  bad: { 'items/second.md.txt': 'name: 居民参保登记\n' },
  good: { 'files/second.txt': 'name: 居民参保登记\n' },
});
