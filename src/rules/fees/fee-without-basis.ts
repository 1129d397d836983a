/** A charge names the law or document that permits it. */
import { isLive } from '../live.js';
import { defineRule } from '../rule.js';
import { isCharge } from './charge.js';

export default defineRule({
  id: 'fee-without-basis',
  group: 'fees',
  severity: 'error',
  source: 'N',
  zh: {
    summary: '收费没有依据',
    why: '没有依据的钱不能收。写明依据，群众才知道凭什么交，窗口也才有凭据可查。',
  },
  en: {
    summary: 'A charge has no basis',
    why: 'No office may charge without a basis. People must see by what right they are asked to pay.',
  },
  bad: `fees:
  - name: 工本费
    amount: 20
    per: 证`,
  good: `fees:
  - name: 工本费
    amount: 20
    per: 证
    basis: 《中华人民共和国社会保险法》第五十八条`,
  check({ item, report }) {
    if (!isLive(item)) return;
    for (const [index, fee] of item.fees.entries()) {
      if (!isCharge(fee) || (fee.basis ?? []).length > 0) continue;
      report(
        ['fees', index],
        {
          zh: `“${fee.name}”没有写收费依据，群众不知道凭什么交这笔钱`,
          en: `The charge “${fee.name}” names no basis: people cannot see by what right they pay`,
        },
        {
          hint: {
            zh: '写 依据: 《法名》第几条，或者收费文件的名称和文号；找不到依据就不能收，改写 不收费',
            en: 'Write basis: with the law and article or the pricing document; where there is none nothing may be charged: write none',
          },
        },
      );
    }
  },
});
