/** Free of charge is said in one way: 不收费. Other words are raised while loading, amounts of 0 here. */
import { isLive } from '../live.js';
import { defineRule } from '../rule.js';
import { isCharge } from './charge.js';

export default defineRule({
  id: 'free-said-otherwise',
  group: 'fees',
  severity: 'warning',
  source: 'WZ',
  zh: {
    summary: '不收费没有写成“不收费”',
    why: '“无”可以理解成没有填，“0元”可以理解成还没定。只有“不收费”人人一看就懂。',
  },
  en: {
    summary: 'Free of charge, but not said so in so many words',
    why: '“无” may mean that nobody filled it in and “0元” that it is not settled; only 不收费 (none) is plain to everyone.',
  },
  bad: 'fees: 免费',
  good: 'fees: 不收费',
  check({ item, report }) {
    if (!isLive(item) || item.fees.length === 0 || item.fees.some(isCharge)) return;
    report(
      ['fees'],
      {
        zh: `列了 ${item.fees.length} 项收费，金额都是 0，群众会以为要交钱`,
        en: `The charges listed (${item.fees.length}) are all 0: people would think there is something to pay`,
      },
      { hint: { zh: '整个收费写成 收费: 不收费', en: 'Replace the list by fees: none' } },
    );
  },
});
