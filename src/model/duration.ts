/** Time limits as guides write them. */
import { halfWidth } from '../text/normal.js';

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
  const plain = halfWidth(text).toLowerCase().trim();
  if (onTheSpot.test(plain)) return { amount: 0, unit: 'on-the-spot', text };
  const match = measured.exec(plain.replace(/\s+/g, ''));
  if (!match) return undefined;
  const [, low, high, word] = match as unknown as [string, string, string | undefined, string];
  const unit = unitOf.find(([pattern]) => pattern.test(word))?.[1];
  const amount = Number(low);
  if (!unit || amount === 0) return undefined;
  if (high === undefined) return { amount, unit, text };
  return Number(high) > amount ? { amount, amountMax: Number(high), unit, text } : undefined;
}

/** The longest a duration may take, in its unit. */
export function upperAmount(duration: Duration): number {
  return duration.amountMax ?? duration.amount;
}

/**
 * Compares the longest times of two durations: negative, zero or positive, or undefined where they
 * cannot be compared. Hours, days, months and years are calendar time, but a month is not a fixed
 * number of days; so only equal units compare, hours with days (24 to 1), months with years (12 to 1),
 * and "on the spot" with everything.
 */
export function compareDurations(a: Duration, b: Duration): number | undefined {
  const size = ({ unit }: Duration): readonly [string, number] => {
    switch (unit) {
      case 'hour':
        return ['day', 1];
      case 'day':
        return ['day', 24];
      case 'month':
        return ['month', 1];
      case 'year':
        return ['month', 12];
      default:
        return [unit, 1];
    }
  };
  const aZero = a.unit === 'on-the-spot';
  const bZero = b.unit === 'on-the-spot';
  if (aZero || bZero) return aZero === bZero ? 0 : aZero ? -1 : 1;
  const [aFamily, aSize] = size(a);
  const [bFamily, bSize] = size(b);
  if (aFamily !== bFamily) return undefined;
  return upperAmount(a) * aSize - upperAmount(b) * bSize;
}
