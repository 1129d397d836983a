/** How an item is handled: its steps, time limit, fees and result. */

import type { z } from 'zod';
import { halfWidth } from '../text/normal.js';
import { simplified } from '../text/traditional.js';
import { basisList } from './basis.js';
import { currency } from './currency.js';
import { raise } from './fault.js';
import { key, optional, record } from './field.js';
import { list, listOrNone, shorthand } from './lists.js';
import { bothLimits } from './meantLimit.js';
import { yuanInOtherCurrency } from './meantMoney.js';
import { bareWord } from './noneWords.js';
import { perUnit } from './perUnit.js';
import { amount, duration, flag } from './quantities.js';
import { filePath, line, text } from './scalars.js';
import { term } from './term.js';
import { deliveries, resultKinds } from './vocabularies.js';
import { textOf } from './written.js';

/** One step. */
export const stepSchema = shorthand(
  record({
    name: key('环节', 'Step', line, '这一步叫什么。', 'What the step is called.'),
    actor: optional('办理人', 'Who acts', line, '谁来做：申请人、窗口、审核部门。', 'Who does it.'),
    detail: optional('内容', 'What happens', text, '做什么。', 'What is done.'),
    limit: optional('时限', 'Time limit', duration, '这一步多久。', 'How long it takes.'),
    counted: optional(
      '计入时限',
      'Counted',
      flag,
      '是否计入承诺时限，默认计入。',
      'Whether it counts towards the promised limit; it does by default.',
    ),
    special: optional(
      '特别程序',
      'Special procedure',
      line,
      '公示、鉴定、现场勘查、听证一类的程序。',
      'Such as public notice, expert appraisal, site inspection.',
    ),
    output: optional('结果', 'Output', line, '这一步产生什么。', 'What the step yields.'),
  }),
  'name',
);

/** The promised limit, and the law's. */
export const timeLimitSchema = shorthand(
  record({
    statutory: optional(
      ['法定时限', '法定'],
      'Statutory limit',
      duration,
      '法律规定的最长时间。',
      'The longest the law allows.',
    ),
    promised: optional(
      ['承诺时限', '承诺'],
      'Promised limit',
      duration,
      '本单位承诺的时间，不得超过法定。',
      'What the office promises; never more than the law allows.',
    ),
    counting: optional(
      '计算说明',
      'How it is counted',
      text,
      '从哪天起算、哪些时间不算。',
      'From when it runs and what is not counted.',
    ),
    basis: optional('依据', 'Basis', basisList, '时限的依据。', 'The basis of the limit.'),
  }),
  'promised',
  (written) => bothLimits(textOf(written)) ?? { promised: written },
);

/** Who pays less. */
export const reductionSchema = shorthand(
  record({
    who: key('对象', 'Who', text, '谁可以减免。', 'Who is entitled.'),
    amount: optional('金额', 'Amount', line, '减到多少或减多少。', 'Reduced to or by how much.'),
    basis: optional('依据', 'Basis', basisList, '减免的依据。', 'The basis of the reduction.'),
  }),
  'who',
);

/** One charge. */
export const feeSchema = record(
  {
    name: key('项目', 'Charge', line, '收费项目。', 'What is charged for.'),
    amount: optional('金额', 'Amount', amount, '数字，或范围 10至50。', 'A number, or a range 10-50.'),
    currency: optional(
      '币种',
      'Currency',
      currency,
      'ISO 4217 代码，默认 CNY。',
      'ISO 4217 code, CNY by default.',
    ),
    per: optional('单位', 'Per', perUnit, '每什么：证、本、次。', 'What one amount buys.'),
    formula: optional(
      '计算方式',
      'Formula',
      text,
      '不是定额时怎么算，举一个例子。',
      'How it is calculated where it is no fixed amount, with an example.',
    ),
    basis: optional('依据', 'Basis', basisList, '收费依据。', 'The basis of the charge.'),
    reduction: optional(
      '减免',
      'Reduction',
      list(reductionSchema),
      '谁减免、多少、依据。',
      'Who pays less, how much, by which basis.',
    ),
    pay: optional('缴费方式', 'How to pay', list(line), '怎么缴。', 'Ways to pay.'),
  },
  ({ amount: sum, currency: money }, ctx) => {
    const fault = sum && money && yuanInOtherCurrency(sum, money);
    if (fault) raise(ctx, sum, fault, ['amount']);
  },
);

/** Whether a word says that nothing is charged: the two proper words, and others that are understood. */
export function saysFree(written: string): 'plainly' | 'otherwise' | undefined {
  const word = bareWord(simplified(halfWidth(written)));
  if (/^(?:不收费|none|free)$/i.test(word)) return 'plainly';
  return /^(?:无|否|不收|免费|免收|不收取费用|不收取任何费用|[0零] ?元?|no (?:charge|fees?)|free of charge|without charge)$/i.test(
    word,
  )
    ? 'otherwise'
    : undefined;
}

/** 收费: `不收费`/`none`, or a list. Empty: free. */
export const feesSchema = listOrNone(feeSchema, (written) => saysFree(written) !== undefined, {
  zh: '不收费',
  en: 'none',
});

/** What the applicant gets. */
export const resultSchema = shorthand(
  record({
    name: key('名称', 'Name', line, '办好后拿到什么。', 'What the applicant gets.'),
    kind: optional(
      '类型',
      'Kind',
      term(resultKinds),
      '证照、批文、证明、其他、无。',
      'licence, approval, certificate, other or none.',
    ),
    sample: optional(
      '样本',
      'Sample',
      filePath,
      'files/ 里的结果样本。',
      'A sample of the result, below files/.',
    ),
    validity: optional('有效期', 'Validity', line, '管多久。', 'How long it is valid.'),
    delivery: optional(
      '送达',
      'Delivery',
      list(term(deliveries)),
      '窗口领取、邮寄、网上下载。',
      'How it reaches the applicant.',
    ),
  }),
  'name',
);

/** One step. */
export type Step = z.output<typeof stepSchema>;
/** One charge. */
export type Fee = z.output<typeof feeSchema>;
