/** Where nothing is charged, there is nothing to pay. */
import type { Item } from '../../model/item.js';
import type { FieldPath } from '../../text/source.js';
import { isLive } from '../live.js';
import { defineRule } from '../rule.js';
import { isCharge } from './charge.js';

/** Paying the office for its service; a premium, tax or deposit is another matter and stays out. */
const paying =
  /(?:[交缴付]|[交缴支]纳|支付|收取)[^，。；、不无免]{0,6}(?:工本费|手续费|登记费|制证费|证书费|办证费|服务费)|[缴交付](?:费|款)[后并、]?(?:再)?(?:领|取|制)(?:取)?证/u;
const denial = /不|无需|无须|免|没有/u;

export default defineRule({
  id: 'free-with-payment-channel',
  group: 'fees',
  severity: 'error',
  source: 'WZ',
  zh: {
    summary: '写着不收费，却又让人缴费',
    why: '两处说法矛盾，群众不知道信哪一处；最怕的是不该交的钱交了。',
  },
  en: {
    summary: 'Nothing is charged, yet people are told how to pay',
    why: 'The two contradict each other, and somebody may pay what is not owed.',
  },
  bad: `fees: 不收费
process:
  - name: 申请
    detail: 到窗口交申请表
  - name: 缴费
    detail: 到收费窗口交工本费`,
  good: `fees: 不收费
process:
  - name: 申请
    detail: 到窗口交申请表，不用交工本费
  - name: 领取
    detail: 到窗口领取`,
  check({ item, report }) {
    if (!isLive(item) || item.fees.some(isCharge)) return;
    for (const { path, text } of payments(item)) {
      report(
        path,
        {
          zh: `这里写“${text}”，收费却是不收费，群众不知道要不要交钱`,
          en: `This says “${text}”, but nothing is charged: people cannot tell whether to pay`,
        },
        {
          hint: {
            zh: '不收费就删掉缴费的说法；要收费就在 收费 里写明项目、标准和依据',
            en: 'Remove the payment, or list the charge with its amount and basis under fees',
          },
        },
      );
    }
  },
});

function payments(item: Item): { readonly path: FieldPath; readonly text: string }[] {
  const found: { path: FieldPath; text: string }[] = [];
  for (const [index, { pay }] of item.fees.entries()) {
    if (pay && pay.length > 0) found.push({ path: ['fees', index, 'pay'], text: pay.join('、') });
  }
  for (const [index, step] of item.process.entries()) {
    for (const key of ['name', 'detail'] as const) {
      const clause = (step[key] ?? '').split(/[，。；\n]/u).find((c) => paying.test(c) && !denial.test(c));
      if (clause !== undefined) found.push({ path: ['process', index, key], text: clause.trim() });
    }
  }
  return found;
}
