/** What a service costs and how long it takes, as offers. */
import { wordsIn } from '../../view/words.js';
import { feeText } from '../linked/costs.js';
import { type Scope, unitCodes } from '../linked/scope.js';
import { saysFees } from '../published/gaps.js';
import { offeredIn } from '../published/period.js';
import type { PublishedFee, PublishedItem } from '../published/records.js';
import type { Markup } from './markup.js';

/** What of its status schema.org has a word for. */
const availabilities: Partial<Record<PublishedItem['status'], string>> = {
  suspended: 'https://schema.org/OutOfStock',
  abolished: 'https://schema.org/Discontinued',
};

/** One offer a charge; a free service is one offer at 0, one whose charges are not written yet is none. */
export function offers(item: PublishedItem, scope: Scope): Markup[] {
  const offered = offeredIn(item);
  const shared = {
    validFrom: offered.from,
    validThrough: offered.to,
    availability: availabilities[item.status],
    deliveryLeadTime: leadTime(item, scope),
  };
  if (!saysFees(item)) return [];
  if (item.fees.length === 0) {
    return [
      { '@type': 'Offer', description: wordsIn(scope.lang).free, price: 0, priceCurrency: 'CNY', ...shared },
    ];
  }
  return item.fees.map((fee) => ({
    '@type': 'Offer',
    name: fee.name,
    description: feeText(fee, scope),
    ...price(fee),
    ...shared,
  }));
}

function price({ amount: money }: PublishedFee): object {
  if (!money) return {};
  const { amount, amountMax, currency } = money;
  if (amountMax === undefined) return { price: amount, priceCurrency: currency };
  const range = {
    '@type': 'PriceSpecification',
    minPrice: amount,
    maxPrice: amountMax,
    priceCurrency: currency,
  };
  return { priceSpecification: range };
}

/** The promised time with its exact unit, working days included (UN/CEFACT E49). */
function leadTime({ timeLimit: { promised } }: PublishedItem, scope: Scope): Markup | undefined {
  const unitCode = promised && unitCodes[promised.unit];
  if (!promised || unitCode === undefined) return undefined;
  const { amount, amountMax } = promised;
  const size = amountMax === undefined ? { value: amount } : { minValue: amount, maxValue: amountMax };
  return { '@type': 'QuantitativeValue', ...size, unitCode, unitText: scope.durationText(promised) };
}
