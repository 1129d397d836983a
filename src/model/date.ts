/** Calendar dates, `YYYY-MM-DD`: text all the way, so that no time zone moves them. */
import { halfWidth } from '../text/normal.js';
import { chineseNumber, englishMonth } from '../text/numbers.js';
import { inDigits } from './numbersInWords.js';

/** Reads a real calendar date into `YYYY-MM-DD`; undefined for 2026-02-30 and everything else. */
export function parseDate(written: string): string | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(halfWidth(written).trim());
  if (!match) return undefined;
  const [text, year, month, day] = match as unknown as [string, string, string, string];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.toISOString().startsWith(text) ? text : undefined;
}

/** The date that a year, a month and a day written otherwise clearly mean: 2026/1/5, 2026年1月5日, 5 January 2026. */
export function meantDate(written: string): string | undefined {
  const plain = figuresOf(halfWidth(written).trim());
  const inEnglish =
    /^(?<month>[a-z]{3,9})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?\s*,?\s+(?<year>\d{4})$/iu.exec(plain)
      ?.groups ??
    /^(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?<month>[a-z]{3,9})\.?\s*,?\s+(?<year>\d{4})$/iu.exec(plain)?.groups;
  const named = inEnglish && englishMonth(inEnglish.month ?? '');
  if (named !== undefined) return dateOf(inEnglish?.year, String(named), inEnglish?.day);
  const match =
    /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日号]?$/u.exec(plain) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(plain);
  if (!match) return undefined;
  return dateOf(match[1], match[2], match[3]);
}

function dateOf(year = '', month = '', day = ''): string | undefined {
  return parseDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

/** A date in Chinese numerals in digits: the year figure by figure, month and day as numbers. */
function figuresOf(text: string): string {
  return text
    .replace(/[零〇一二三四五六七八九]{4}(?=\s*年)/u, (year) =>
      [...year].map((figure) => chineseNumber(figure)).join(''),
    )
    .replace(/[一二三四五六七八九十]{1,3}(?=\s*[月日号])/gu, inDigits);
}

/** Whether a text has the form of a date, though the calendar may not have that day. */
export function looksLikeDate(written: string): boolean {
  return /^\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*[日号]?$/u.test(halfWidth(written).trim());
}

/** A date some months later; the day is moved back to the last of a shorter month. */
export function addMonths(date: string, months: number): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const index = year * 12 + (month - 1) + months;
  // Every month has 28 days.
  const last = day <= 28 ? day : new Date(Date.UTC(Math.floor(index / 12), (index % 12) + 1, 0)).getUTCDate();
  const text = (n: number, width: number): string => String(n).padStart(width, '0');
  return `${text(Math.floor(index / 12), 4)}-${text((index % 12) + 1, 2)}-${text(Math.min(day, last), 2)}`;
}
