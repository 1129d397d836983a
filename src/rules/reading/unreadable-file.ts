/** A file of the catalogue cannot be read. Raised while loading. */
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'unreadable-file',
  group: 'reading',
  severity: 'error',
  locked: true,
  zh: {
    summary: '文件读不了：编码、大小或权限不对',
    why: '读不了的文件里写着的权利、材料和时限，群众一个字也看不到。宁可停下来，也不漏发。',
  },
  en: {
    summary: 'A file cannot be read: its encoding, its size or its permissions',
    why: 'What cannot be read cannot be published: people would not learn of the service at all. So the build stops instead of leaving it out.',
  },
  bad: { 'items/gbk.md': `base64:LS0tCsP7s8Y6ILLOsaO1x7zHCi0tLQo=` },
  good: {
    'laws/more.yaml': `# 以 UTF-8 保存的文件
[]
`,
  },
});
