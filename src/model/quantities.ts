/** The scalar values of the format that count and measure: dates, numbers, yes and no, time limits, money. */
import { halfWidth } from '../text/normal.js';
import { englishInDigits, wholeNumber } from '../text/numbers.js';
import type { Words } from '../text/words.js';
import { looksLikeDate, meantDate, parseDate } from './date.js';
import { type Duration, parseDuration } from './duration.js';
import { Fault, invalid } from './fault.js';
import { scalar } from './field.js';
import { unreadableDuration } from './meantLimit.js';
import { unreadableMoney } from './meantMoney.js';
import { parseAmount } from './money.js';
import { inDigits } from './numbersInWords.js';
import { timeUnits } from './vocabularies.js';

/** A calendar date `YYYY-MM-DD`. */
export const date = scalar<string>(
  { zh: '日期，如 2026-11-23', en: 'a date such as 2026-11-23' },
  { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
  { type: 'string', format: 'date' },
  (written) => parseDate(written) ?? noDate(written),
);

function noDate(written: string): Fault {
  const form = { zh: '日期，如 2026-11-23', en: 'a date such as 2026-11-23' };
  const meant = meantDate(written);
  const why =
    meant === undefined && looksLikeDate(written)
      ? { zh: '日历上没有这一天', en: 'the calendar has no such day' }
      : {
          zh: '写法不一样就排不出先后，也判断不了是否过期',
          en: 'dates of other forms can be neither ordered nor judged',
        };
  return invalid(written, form, why, meant);
}

/** A whole number from zero. `of`: what is counted, a word that may stand before it; of anything else it is no number. */
export function countOf(of?: string) {
  return scalar<number>(
    { zh: '整数', en: 'a whole number' },
    { type: ['integer', 'string'], minimum: 0, pattern: '^[0-9０-９]{1,6}$' },
    { type: 'integer', minimum: 0 },
    (written) =>
      readCount(written) ?? noCount(written, { zh: '整数，如 2', en: 'a whole number such as 2' }, of),
  );
}

/** A whole number from zero. */
export const count = countOf();

/** A number of months; `半年` and `1年` are told as months. */
export const months = scalar<number>(
  { zh: '整数', en: 'a whole number' },
  { type: ['integer', 'string'], minimum: 0, pattern: '^[0-9０-９]{1,6}$' },
  { type: 'integer', minimum: 0 },
  (written) => {
    const form = { zh: '月数，如 12', en: 'a number of months such as 12' };
    const years = /^(半|\d{1,2}|[一二两三四五六七八九十])年$/u.exec(
      halfWidth(written).replace(/\s+/g, ''),
    )?.[1];
    if (years === undefined) return readCount(written) ?? noCount(written, form);
    const inMonths = years === '半' ? 6 : 12 * wholeNumber(years);
    return invalid(written, form, { zh: '这里按月算', en: 'months are counted here' }, String(inMonths));
  },
);

/** A whole number of at most six digits, or undefined. */
export function readCount(written: string): number | undefined {
  const plain = halfWidth(written).trim();
  return /^\d{1,6}$/.test(plain) ? Number(plain) : undefined;
}

/** Takes away the words before a number of copies that add nothing to it: 一式三份, 收2份, and of originals 原件1份. */
function withoutWords(plain: string, of: string | undefined): string {
  const words = ['一式', '收取?', '共', ...(of === undefined ? [] : [`收?${of}`])];
  return plain.replace(new RegExp(`^(?:${words.join('|')})(?=[\\d一二两三四五六七八九十])`, 'u'), '');
}

/** The fault of a value that is no count: `1份` and `两次` clearly mean one. `of`: see {@link countOf}. */
export function noCount(written: string, form: Words, of?: string): Fault {
  const why = { zh: '不是数，就没法核对', en: 'what is no number cannot be checked' };
  const [, before = '', note] =
    /^(.+?)\s*(?:[（(](?=.*[）)]$)|[，,；;：:])\s*([^（）()]+?)[）)]?$/u.exec(written.trim()) ?? [];
  const meant = meantCount(note === undefined ? written : before, of);
  const fault = invalid(written, form, why, meant);
  if (meant === undefined || note === undefined) return fault;
  return new Fault(fault.rule, fault.message, {
    zh: `写成 ${meant}；“${note}”另写：材料的写到 填报须知，次数的写到 原因`,
    en: `Write ${meant}, and “${note}” elsewhere: under notes of a material, as the reason for visits`,
  });
}

function meantCount(written: string, of: string | undefined): string | undefined {
  const plain = withoutWords(englishInDigits(halfWidth(written)).replace(/\s+/g, ''), of);
  const match =
    /^第?(\d{1,6})(?:[份张次个套本页件条]?月?|cop(?:y|ies)|originals?|visits?|times?|months?)$/iu.exec(
      inDigits(plain),
    )?.[1];
  const meant = match ? Number(match) : meantNone(plain);
  return meant === undefined ? undefined : String(meant);
}

/** 零跑动 and 最多跑一次: words offices have for visits; 不收 and 不需要, which they have for copies. */
function meantNone(plain: string): number | undefined {
  if (
    /^(?:不收|不收取|不需要|不用|不要|不用交|零跑动|零跑腿|零次|一次(?:都|也)不(?:用)?跑|不用跑|不需(?:要)?跑|无需(?:到)?(?:现场|跑动)|无|none)$/iu.test(
      plain,
    )
  )
    return 0;
  return /^(?:最多|只|至多)?跑(?:一|1)次$/u.test(plain) ? 1 : undefined;
}

/** A decimal number. */
export const decimal = scalar<number>(
  { zh: '数字', en: 'a number' },
  { type: 'number' },
  { type: 'number' },
  (written) => {
    const plain = halfWidth(written).trim();
    return /^[+-]?\d{1,12}(?:\.\d{1,12})?$/.test(plain)
      ? Number(plain)
      : invalid(written, { zh: '数字，如 122.99', en: 'a number such as 122.99' });
  },
);

/** Yes or no: `true`/`false`, 是/否. */
export const flag = scalar<boolean>(
  { zh: '是或否（true、false）', en: 'true or false' },
  { enum: [true, false, '是', '否'] },
  { type: 'boolean' },
  (written) => readFlag(written) ?? noFlag(written),
);

// 要, 不要, 有 and 无 say yes to one question and no to another: 免提交: 要.
function noFlag(written: string): Fault {
  const word = written.trim().toLowerCase();
  const yes = /^(?:yes|y|on|√|✓|✔|对|是的|计入|计算在内)$/.test(word);
  const no = /^(?:no|n|off|×|✗|✘|不|不是|不计入|不计|不计算在内)$/.test(word);
  const [positive, negative] = /^[a-z]/.test(word) ? ['true', 'false'] : ['是', '否'];
  const why = { zh: '读不出是肯定还是否定', en: 'there is no telling which is meant' };
  const form = { zh: '是或否（true、false）', en: 'true or false' };
  return invalid(written, form, why, yes ? positive : no ? negative : undefined);
}

/** `true`, `false`, 是, 否 as a boolean; anything else is undefined. */
export function readFlag(written: string): boolean | undefined {
  const word = written.trim().toLowerCase();
  if (word === 'true' || word === '是') return true;
  if (word === 'false' || word === '否') return false;
  return undefined;
}

/** JSON Schema of a published duration. */
const durationJson = {
  type: 'object',
  required: ['amount', 'unit', 'text'],
  additionalProperties: false,
  properties: {
    amount: {
      type: 'integer',
      minimum: 0,
      description: '多少；范围时是下限；当场是 0。\nHow many; of a range its lower end; 0 on the spot.',
    },
    amountMax: { type: 'integer', minimum: 1, description: '范围的上限。\nUpper end of a range.' },
    unit: {
      enum: timeUnits.ids,
      description: `单位；工作日和自然日（day）从不换算。\nThe unit; working days and calendar days (day) are never converted.\n${timeUnits.meanings}`,
    },
    text: { type: 'string', description: '照目录里写的。\nAs it is written in the catalogue.' },
  },
};

/** A time limit; see `duration.ts`. */
export const duration = scalar<Duration>(
  { zh: '时限，如 20个工作日、15日、当场', en: 'a time limit such as 20 working days, 15 days, on the spot' },
  { type: 'string' },
  durationJson,
  (written) => parseDuration(written) ?? unreadableDuration(written),
);

/** An amount of money, `20` or `10至50`: `{ amount, amountMax? }`. */
export const amount = scalar<{ amount: number; amountMax?: number }>(
  { zh: '金额，如 20 或 10至50', en: 'an amount such as 20 or 10-50' },
  { type: ['number', 'string'] },
  {
    type: 'object',
    required: ['amount'],
    additionalProperties: false,
    properties: {
      amount: {
        type: 'number',
        minimum: 0,
        description: '金额；范围时是下限。\nThe amount, or the lower end of a range.',
      },
      amountMax: { type: 'number', minimum: 0, description: '范围的上限。\nUpper end of a range.' },
    },
  },
  (written) => parseAmount(written) ?? unreadableMoney(written),
);
