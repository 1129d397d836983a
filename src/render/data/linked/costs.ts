/** What a service costs. "Free" is said, with the value 0; a price that is not known has no value. */
import { joined } from '../../../text/words.js';
import { numberText, reducedText } from '../../view/format.js';
import { wordsIn } from '../../view/words.js';
import { saysFees } from '../published/gaps.js';
import type { PublishedFee, PublishedItem } from '../published/records.js';
import type { LinkedNode } from './node.js';
import type { Scope } from './scope.js';

/** The costs of an item. */
export function costs(item: PublishedItem, service: string, office: LinkedNode, scope: Scope): LinkedNode[] {
  if (!saysFees(item)) return [];
  if (item.fees.length === 0) {
    const free = {
      value: 0,
      currency: currency('CNY', scope),
      description: scope.text(wordsIn(scope.lang).free),
    };
    return [
      { id: `${service}#fee-0`, type: 'Cost', identifier: `${item.id}/fee-0`, ...free, isDefinedBy: office },
    ];
  }
  return item.fees.map((fee, index) => ({
    id: `${service}#fee-${index + 1}`,
    type: 'Cost',
    identifier: `${item.id}/fee-${index + 1}`,
    description: scope.text(feeText(fee, scope)),
    value: fee.amount?.amount,
    maximumValue: fee.amount?.amountMax,
    currency: fee.amount && currency(fee.amount.currency, scope),
    isDefinedBy: office,
  }));
}

function currency(code: string, scope: Scope): LinkedNode {
  const iri = `http://publications.europa.eu/resource/authority/currency/${encodeURIComponent(code)}`;
  return scope.shared(iri, (id) => ({ id, type: 'Concept', prefLabel: { en: code }, notation: code }));
}

/** Who pays less than a fee, and how much, in one line. */
export function reductionText(
  { who, amount }: NonNullable<PublishedFee['reduction']>[number],
  fee: PublishedFee,
  { say, lang }: Scope,
): string {
  return say.aside(who, amount && reducedText(amount, fee.amount?.currency, lang));
}

/** A fee in one line: its name, its amount or how it is calculated, who pays less, how to pay. */
export function feeText(fee: PublishedFee, scope: Scope): string {
  const { say, lang } = scope;
  const words = wordsIn(lang);
  const reductions = say.series(...(fee.reduction ?? []).map((one) => reductionText(one, fee, scope)));
  const facts = say.together(
    amountText(fee, lang === 'zh'),
    fee.formula,
    reductions && say.labelled(words.reduction, reductions),
    fee.pay && say.labelled(words.pay, joined(fee.pay, lang)),
  );
  return say.labelled(fee.name, facts);
}

function amountText({ amount: money, per }: PublishedFee, zh: boolean): string | undefined {
  if (!money) return per && (zh ? `每${per}` : `per ${per}`);
  const { amount, amountMax, currency: code } = money;
  const range = [amount, amountMax]
    .flatMap((one) => (one === undefined ? [] : [numberText(one)]))
    .join(zh ? '至' : ' to ');
  const price = zh && code === 'CNY' ? `${range}元` : `${code} ${range}`;
  return money.per === undefined ? price : `${price}${zh ? '/' : ' per '}${money.per}`;
}
