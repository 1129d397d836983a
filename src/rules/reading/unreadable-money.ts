/** An amount of money that cannot be read. Raised while loading. */
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'unreadable-money',
  group: 'reading',
  severity: 'error',
  source: 'N',
  zh: {
    summary: '读不懂的金额',
    why: '收费要写清楚多少钱。写成“少量”或“按标准”，群众到窗口才知道要付多少。',
  },
  en: {
    summary: 'An amount of money that cannot be read',
    why: 'A charge says how much. People should not learn at the counter what they have to pay.',
  },
  bad: `fees:
  - { name: 工本费, amount: 二十元左右, per: 证, basis: 《中华人民共和国社会保险法》第五十八条 }`,
  good: `fees:
  - { name: 工本费, amount: 20, per: 证, basis: 《中华人民共和国社会保险法》第五十八条 }`,
});
