/** Time limits as guides write them. */

import { halfWidth } from '../text/normal.js';
import { simplified } from '../text/traditional.js';

/** Units of a time limit. Working days and calendar days are never converted into each other. */
export type TimeUnit = 'on-the-spot' | 'hour' | 'working-day' | 'day' | 'month' | 'year';

/** A time limit: `{ amount: 20, unit: 'working-day', text: '20个工作日' }`; a range has `amountMax`. */
export interface Duration {
  /** Whole number of units; 0 for on the spot. */
  readonly amount: number;
  /** Upper end of a range. */
  readonly amountMax?: number;
  readonly unit: TimeUnit;
  /** As it was written, without outer white space. */
  readonly text: string;
}

const onTheSpot = /^(?:当场|当场办结|即时|即时办结|即办|on the spot|while you wait)$/;
const measured =
  /^(\d{1,5})(?:(?:至|到|-|–|—|~|to)(\d{1,5}))?个?(工作日|working-?days?|自然日|日历日|日|天|days?|小时|hours?|月|months?|年|years?)(?:内|以内)?$/;

const unitOf: readonly (readonly [RegExp, TimeUnit])[] = [
  [/^(?:工作日|working)/, 'working-day'],
  [/^(?:自然日|日历日|日|天|day)/, 'day'],
  [/^(?:小时|hour)/, 'hour'],
  [/^(?:月|month)/, 'month'],
  [/^(?:年|year)/, 'year'],
];

/**
 * Reads a time limit, or undefined where the text is none. Full-width digits are accepted; a range
 * must rise. Forms: 当场, 20个工作日, 15日, 2小时, 3个月, 1年, 5至10个工作日 and their English twins.
 */
export function parseDuration(written: string): Duration | undefined {
  const text = written.trim();
  const plain = simplified(halfWidth(text)).toLowerCase().trim();
  if (onTheSpot.test(plain)) return { amount: 0, unit: 'on-the-spot', text };
  const match = measured.exec(plain.replace(/\s+/g, ''));
  if (!match) return undefined;
  const [, low, high, word] = match as unknown as [string, string, string | undefined, string];
  const unit = unitOf.find(([pattern]) => pattern.test(word))?.[1];
  const amount = Number(low);
  if (!unit || amount === 0) return undefined;
  // No office takes a hundred years: 2023年 is the year, not how long it takes.
  if (unit === 'year' && Number(high ?? low) >= 100) return undefined;
  if (high === undefined) return { amount, unit, text };
  return Number(high) > amount ? { amount, amountMax: Number(high), unit, text } : undefined;
}

/** The longest a duration may take, in its unit. */
export function upperAmount(duration: Duration): number {
  return duration.amountMax ?? duration.amount;
}

/**
 * The longest a duration may take, in the smallest unit of its family. Hours and days are one family,
 * months and years another; a month is no fixed number of days, and working days are never converted.
 */
export function measure(duration: Duration): { readonly family: TimeUnit; readonly amount: number } {
  const [family, size] = families[duration.unit];
  return { family, amount: upperAmount(duration) * size };
}

const families: Readonly<Record<TimeUnit, readonly [TimeUnit, number]>> = {
  'on-the-spot': ['on-the-spot', 0],
  hour: ['hour', 1],
  day: ['hour', 24],
  'working-day': ['working-day', 1],
  month: ['month', 1],
  year: ['month', 12],
};

/**
 * Compares the longest times of two durations: negative, zero or positive, or undefined where they
 * cannot be compared. Only equal families compare, and "on the spot" with everything.
 */
export function compareDurations(a: Duration, b: Duration): number | undefined {
  const [one, other] = [measure(a), measure(b)];
  const onTheSpot = one.family === 'on-the-spot' || other.family === 'on-the-spot';
  return onTheSpot || one.family === other.family ? one.amount - other.amount : undefined;
}
