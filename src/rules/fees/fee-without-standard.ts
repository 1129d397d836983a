/** A charge says how much it is. */
import { isLive } from '../live.js';
import { defineRule } from '../rule.js';
import { hasStandard } from './charge.js';

export default defineRule({
  id: 'fee-without-standard',
  group: 'fees',
  severity: 'error',
  source: 'N',
  zh: {
    summary: '收费没有标准',
    why: '只写要收费、不写收多少，群众备不好钱，也分不清是不是多收了。',
  },
  en: {
    summary: 'A charge does not say how much',
    why: 'Without an amount people cannot prepare the money, nor notice being charged too much.',
  },
  bad: `fees:
  - name: 鉴定费
    formula: 以窗口公布为准
    basis: 《中华人民共和国社会保险法》第五十八条`,
  good: `fees:
  - name: 鉴定费
    formula: 按标的额的 1% 收，例如 5000 元收 50 元
    basis: 《中华人民共和国社会保险法》第五十八条`,
  check({ item, report }) {
    if (!isLive(item)) return;
    for (const [index, fee] of item.fees.entries()) {
      if (hasStandard(fee)) continue;
      const { formula } = fee;
      report(
        formula === undefined ? ['fees', index] : ['fees', index, 'formula'],
        {
          zh:
            formula === undefined
              ? `“${fee.name}”没有写收多少，群众不知道该备多少钱`
              : `“${fee.name}”的计算方式“${formula}”里没有数，群众算不出要交多少`,
          en:
            formula === undefined
              ? `The charge “${fee.name}” does not say how much it is`
              : `The formula of “${fee.name}” (“${formula}”) has no figure: nobody can work out what to pay`,
        },
        {
          hint: {
            zh: '写 金额: 20（可以是范围 10至50），或者能算出数的计算方式，并举一个例子',
            en: 'Write amount: 20 (or a range such as 10-50), or a formula with figures and an example',
          },
        },
      );
    }
  },
});
