/** A value is cut short by ` #`. Raised while loading. */
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'lost-in-remark',
  group: 'reading',
  severity: 'warning',
  zh: {
    summary: '# 后面的内容被当成备注',
    why: '值里有空格加 #，YAML 只读到空格为止：“某路1号 #203室”印出来没有房间号，群众找不到门。',
  },
  en: {
    summary: 'What follows a # is taken for a remark',
    why: 'YAML reads a value only up to a blank and #: “1 Main Street #203” is printed without its room, and people do not find the door.',
  },
  bad: `everydayName: 给新生儿上医保 #1`,
  good: `everydayName: '给新生儿上医保 #1' # 俗称`,
});
