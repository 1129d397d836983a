/** A code, id or telephone number that YAML reads as a number. Raised while loading. */
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'unquoted-code',
  group: 'reading',
  severity: 'error',
  zh: {
    summary: '编码、标识或电话没有加引号',
    why: '没有引号的号码会被当成数字：开头的 0 会丢，长号码的末几位会变，群众照着打就打不通。',
  },
  en: {
    summary: 'A code, id or telephone number without quotes',
    why: 'Read as a number it loses leading zeros and its last digits; people would dial a number that does not exist.',
  },
  bad: `contacts:
  consult:
    - { kind: 电话, value: 04125550100 }`,
  good: `contacts:
  consult:
    - { kind: 电话, value: "0412-5550100" }`,
});
