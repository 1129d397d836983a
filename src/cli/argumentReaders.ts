/** Reads the values of options; each raises an InvalidArgumentError that shows what it takes. */
import { InvalidArgumentError } from 'commander';
import type { Shard } from './share.js';

/** A day of the calendar: `2026-11-23`. */
export function readDay(text: string): string {
  const date = new Date(`${text}T00:00:00Z`);
  if (
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    !Number.isNaN(date.getTime()) &&
    date.toISOString().startsWith(text)
  )
    return text;
  throw new InvalidArgumentError('YYYY-MM-DD');
}

/** A number of at least one, of three digits at most. */
export function readCount(text: string): number {
  if (/^[1-9]\d{0,2}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('1, 2, 3 …');
}

/** One of several parts: `1/4`. */
export function readShard(text: string): Shard {
  const [, part, of] = (/^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? []).map(Number);
  if (part !== undefined && of !== undefined && part <= of) return { part, of };
  throw new InvalidArgumentError('1/4, 2/4 …');
}

/** A length in millimetres: `3mm`, or the number alone. */
export function readMillimetres(text: string): number {
  const [, number] = /^(\d{1,3}(?:\.\d{1,2})?)\s*(?:mm|毫米)?$/.exec(text.trim()) ?? [];
  if (number !== undefined) return Number(number);
  throw new InvalidArgumentError('3mm');
}

/** A whole number, 0 included. */
export function readWhole(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('0, 1, 2 …');
}
