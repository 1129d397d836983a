/** What follows from an item's facts where it does not say it itself: status, case type, due review. */
import { addMonths } from './date.js';
import type { Item } from './item.js';

/** Months a check stays good, where the item does not say. */
export const defaultReviewMonths = 12;

/** The status of an item: as written, else in force. No date changes it; a rule says where one should have. */
export function statusOf(item: Pick<Item, 'status'>): NonNullable<Item['status']> {
  return item.status ?? 'in-force';
}

/** Whether people are told how to apply: not of an item that has ended, nor of a draft. */
export function isOffered(item: Pick<Item, 'status'>): boolean {
  return item.status !== 'abolished' && item.status !== 'draft';
}

/** The day from which an item will be offered, where that is after `today`; without that day nothing is judged by the calendar. */
export function offeredFrom(
  item: Pick<Item, 'status' | 'effective'>,
  today: string | undefined,
): string | undefined {
  const { effective } = item;
  const isAhead = today !== undefined && effective !== undefined && effective > today;
  return isAhead && statusOf(item) === 'in-force' ? effective : undefined;
}

/**
 * 即办件 or 承诺件: as written, else by the promised limit (on the spot ⇔ 即办件); undefined without
 * either.
 */
export function caseTypeOf(item: Pick<Item, 'caseType' | 'timeLimit'>): Item['caseType'] {
  const { promised } = item.timeLimit;
  return item.caseType ?? (promised && (promised.unit === 'on-the-spot' ? 'on-the-spot' : 'promised'));
}

/** The day until which the last check is good; undefined where there was none. */
export function reviewDue(item: Pick<Item, 'reviewed' | 'reviewMonths'>): string | undefined {
  return item.reviewed && addMonths(item.reviewed, item.reviewMonths ?? defaultReviewMonths);
}
