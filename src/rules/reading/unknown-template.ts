/** A file below `templates/` that stands in for nothing. Raised while loading. */
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'unknown-template',
  group: 'reading',
  severity: 'warning',
  zh: {
    summary: 'templates/ 里有程序不认识的文件',
    why: '模板按文件名顶替程序自带的；名字不对就没有人读它，网站还是原来的样子。',
  },
  en: {
    summary: 'A file below templates/ that the program does not know',
    why: 'A template replaces the program’s own of the same name; under another name nothing reads it, and the site stays as it was.',
  },
  bad: { 'templates/site/styles/thema.css': ':root { --brand: #143d7a; }\n' },
  good: { 'templates/site/styles/theme.css': ':root { --brand: #143d7a; }\n' },
});
