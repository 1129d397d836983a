/** What a service costs as HSDS cost options. */
import { wordsIn } from '../../view/words.js';
import { feeText } from '../linked/costs.js';
import { saysFees } from '../published/gaps.js';
import { offeredIn } from '../published/period.js';
import type { PublishedFee, PublishedItem } from '../published/records.js';
import { costAttributes, type RangeEnd, rangeEnds } from './attributes.js';
import type { HsdsRecord, HsdsScope } from './scope.js';

/**
 * The cost options of an item; none where it does not say what it costs. An option has one amount, so that a fee from
 * one amount to another is two of them: its lower end and its upper, each of which says in `option` which it is, and
 * in an attribute of which fee.
 */
export function costs(item: PublishedItem, scope: HsdsScope): HsdsRecord[] {
  if (!saysFees(item)) return [];
  if (item.fees.length === 0) {
    const { free } = wordsIn(scope.lang);
    return [
      {
        id: scope.uuid('cost-option', item.id, 0),
        option: free,
        amount: 0,
        currency: 'CNY',
        ...validity(item),
      },
    ];
  }
  return item.fees.flatMap((fee, index) => {
    const ends = fee.amount?.amountMax === undefined ? [undefined] : (['lower', 'upper'] as const);
    return ends.map((end) => option(item, fee, index + 1, end, scope));
  });
}

/** From when until when an option can be taken: HSDS has no other member for the days of a service. */
function validity(item: PublishedItem) {
  const { from, to } = offeredIn(item);
  return { valid_from: from, valid_to: to };
}

/** One option: a fee, or one end of its range. */
function option(
  item: PublishedItem,
  fee: PublishedFee,
  number: number,
  end: RangeEnd | undefined,
  scope: HsdsScope,
): HsdsRecord {
  // The lower end has the id of the fee.
  const owner = [item.id, number, ...(end === 'upper' ? [end] : [])];
  return {
    id: scope.uuid('cost-option', ...owner),
    option: end === undefined ? fee.name : scope.say.aside(fee.name, rangeEnds[end][scope.lang]),
    amount: end === 'upper' ? fee.amount?.amountMax : fee.amount?.amount,
    currency: fee.amount?.currency,
    amount_description: feeText(fee, scope),
    ...validity(item),
    attributes: costAttributes(owner, fee, scope, end && { end, number }),
  };
}
