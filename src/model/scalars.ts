/** The scalar values of the format. */
import { z } from 'zod';
import { nearest } from '../text/nearest.js';
import { composed, halfWidth } from '../text/normal.js';
import { parseDate } from './date.js';
import { type Duration, parseDuration } from './duration.js';
import { Fault, invalid, scalar } from './field.js';
import { parseAmount } from './money.js';
import { timeUnits } from './vocabularies.js';
import type { Vocabulary } from './vocabulary.js';
import { Plain } from './written.js';

const anyScalar = { type: ['string', 'number', 'boolean'] };

/** Longest single value that is read, in UTF-16 code units: far above any real one, below any attack. */
export const maxValueLength = 20_000;

function notEmpty(text: string): string | Fault {
  const value = composed(text.trim());
  if (value === '') return new Fault('missing-field', { zh: '这里是空的', en: 'This is empty' });
  if (value.length > maxValueLength) {
    return new Fault('invalid-value', {
      zh: `这个值有 ${value.length} 个字符，最多 ${maxValueLength} 个`,
      en: `This value has ${value.length} characters; at most ${maxValueLength} are read`,
    });
  }
  return value;
}

/** Text of any length up to the limit, NFC, without outer white space. */
export const text = scalar<string>({ zh: '文字', en: 'text' }, anyScalar, { type: 'string' }, (written) =>
  notEmpty(written),
);

/** Text on one line. */
export const line = scalar<string>(
  { zh: '一行文字', en: 'one line of text' },
  anyScalar,
  { type: 'string' },
  (written) => {
    const value = notEmpty(written);
    if (value instanceof Fault || !/[\r\n]/.test(value)) return value;
    return new Fault(
      'invalid-value',
      { zh: '这里只能写一行', en: 'Only one line is allowed here' },
      { zh: '去掉换行', en: 'Remove the line break' },
    );
  },
);

/** A code or telephone number: characters, never a number. Full-width characters become half-width. */
export const code = scalar<string>(
  { zh: '带引号的编码或号码', en: 'a quoted code or number' },
  { type: 'string' },
  { type: 'string' },
  (written, value) => {
    if (value instanceof Plain && value.kind === 'number') {
      return new Fault(
        'unquoted-code',
        {
          zh: `号码 ${written} 没有加引号，会被当成数字，开头的 0 和长号码的末几位可能丢失`,
          en: `${written} is not quoted: read as a number it may lose leading zeros or last digits`,
        },
        { zh: `写成 "${written}"`, en: `Write "${written}"` },
        { title: { zh: '加上引号', en: 'Add the quotes' }, text: `"${written}"` },
      );
    }
    const result = notEmpty(written);
    return result instanceof Fault ? result : halfWidth(result);
  },
);

/** An identifier: letters, digits and hyphens of any script, at most 80 characters. */
export const id = scalar<string>(
  {
    zh: '标识（文字、数字、连字符，最多 80 个字符）',
    en: 'an id (letters, digits, hyphens; at most 80 characters)',
  },
  { type: 'string', maxLength: 80 },
  { type: 'string', maxLength: 80 },
  (written, value) => {
    if (value instanceof Plain && value.kind === 'number') {
      return new Fault(
        'unquoted-code',
        {
          zh: `标识 ${written} 没有加引号，会被当成数字`,
          en: `The id ${written} is not quoted: it would be read as a number`,
        },
        { zh: `写成 "${written}"`, en: `Write "${written}"` },
        { title: { zh: '加上引号', en: 'Add the quotes' }, text: `"${written}"` },
      );
    }
    const result = composed(written.trim());
    return isId(result)
      ? result
      : invalid(result.length > 40 ? `${result.slice(0, 40)}…` : result, {
          zh: '标识：文字、数字和连字符，最多 80 个字符',
          en: 'an id: letters, digits and hyphens, at most 80 characters',
        });
  },
);

/** Whether a text is an id: letters, marks, digits and hyphens of any script, 1 to 80 characters. */
export function isId(text: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*$/u.test(text) && [...text].length <= 80;
}

/** A calendar date `YYYY-MM-DD`. */
export const date = scalar<string>(
  { zh: '日期，如 2026-11-23', en: 'a date such as 2026-11-23' },
  { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
  { type: 'string', format: 'date' },
  (written) =>
    parseDate(written) ?? invalid(written, { zh: '日期，如 2026-11-23', en: 'a date such as 2026-11-23' }),
);

/** A whole number from zero. */
export const count = scalar<number>(
  { zh: '整数', en: 'a whole number' },
  { type: ['integer', 'string'], minimum: 0, pattern: '^[0-9０-９]{1,6}$' },
  { type: 'integer', minimum: 0 },
  (written) => readCount(written) ?? invalid(written, { zh: '整数，如 2', en: 'a whole number such as 2' }),
);

/** A whole number of at most six digits, or undefined. */
export function readCount(written: string): number | undefined {
  const plain = halfWidth(written).trim();
  return /^\d{1,6}$/.test(plain) ? Number(plain) : undefined;
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
  (written) => readFlag(written) ?? invalid(written, { zh: '是或否（true、false）', en: 'true or false' }),
);

/** `true`, `false`, 是, 否 as a boolean; anything else is undefined. */
export function readFlag(written: string): boolean | undefined {
  const word = written.trim().toLowerCase();
  if (word === 'true' || word === '是') return true;
  if (word === 'false' || word === '否') return false;
  return undefined;
}

/** JSON Schema of a published duration. */
export const durationJson = {
  type: 'object',
  required: ['amount', 'unit', 'text'],
  additionalProperties: false,
  properties: {
    amount: { type: 'integer', minimum: 0 },
    amountMax: { type: 'integer', minimum: 1 },
    unit: { enum: timeUnits.ids },
    text: { type: 'string' },
  },
};

/** A time limit; see `duration.ts`. */
export const duration = scalar<Duration>(
  { zh: '时限，如 20个工作日、15日、当场', en: 'a time limit such as 20 working days, 15 days, on the spot' },
  { type: 'string' },
  durationJson,
  (written) =>
    parseDuration(written) ??
    new Fault(
      'unreadable-duration',
      {
        zh: `读不懂时限“${written}”，群众也无法据此安排时间`,
        en: `“${written}” cannot be read as a time limit`,
      },
      {
        zh: '写成：当场、2小时、15日、20个工作日、3个月、1年，或 5至10个工作日',
        en: 'Write: on the spot, 2 hours, 15 days, 20 working days, 3 months, 1 year, or 5 to 10 working days',
      },
    ),
);

/** An amount of money, `20` or `10至50`: `{ amount, amountMax? }`. */
export const amount = scalar<{ amount: number; amountMax?: number }>(
  { zh: '金额，如 20 或 10至50', en: 'an amount such as 20 or 10-50' },
  { type: ['number', 'string'] },
  {
    type: 'object',
    required: ['amount'],
    additionalProperties: false,
    properties: { amount: { type: 'number', minimum: 0 }, amountMax: { type: 'number', minimum: 0 } },
  },
  (written) =>
    parseAmount(written) ??
    new Fault(
      'unreadable-money',
      { zh: `读不懂金额“${written}”`, en: `“${written}” cannot be read as an amount of money` },
      {
        zh: '写成数字，如 20、20.5，或范围 10至50',
        en: 'Write a number such as 20 or 20.5, or a range 10-50',
      },
    ),
);

/** One value of a vocabulary, written in Chinese or English. */
export function term<Id extends string>(words: Vocabulary<Id>): z.ZodType<Id, unknown> {
  const choices = {
    zh: words.terms.map((t) => t.zh).join('、'),
    en: words.terms.map((t) => t.en).join(', '),
  };
  return scalar<Id>(
    { zh: `${words.name.zh}（${choices.zh}）`, en: `${words.name.en} (${choices.en})` },
    { enum: [...new Set(words.terms.flatMap((t) => [t.zh, t.id, t.en, ...(t.also ?? [])]))] },
    { enum: words.ids },
    (written) => {
      const found = words.read(written);
      if (found !== undefined) return found;
      const near = nearest(
        written,
        words.terms.flatMap((t) => [t.zh, t.en, t.id]),
      );
      return new Fault(
        'invalid-value',
        {
          zh: `${words.name.zh}没有“${written}”这个值`,
          en: `“${written}” is not a value of ${words.name.en}`,
        },
        near
          ? {
              zh: `是不是“${near}”？可以写：${choices.zh}`,
              en: `Did you mean “${near}”? One of: ${choices.en}`,
            }
          : { zh: `可以写：${choices.zh}`, en: `One of: ${choices.en}` },
        near ? { title: { zh: `改成“${near}”`, en: `Change to “${near}”` }, text: near } : undefined,
      );
    },
  );
}

/** An absolute `https:`, `http:` or `mailto:` address; other schemes are never published. */
export const url = scalar<string>(
  { zh: '网址，如 https://www.example.gov.cn/', en: 'an address such as https://www.example.gov.cn/' },
  { type: 'string', format: 'uri' },
  { type: 'string', format: 'uri' },
  (written) => readAddress(written),
);

/** Reads an absolute web or mail address, or says what is wrong with it. */
export function readAddress(written: string): string | Fault {
  const value = written.trim();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  const control = /[\u0000-\u001f\u007f]/.test(value);
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(value)?.[1]?.toLowerCase();
  if (control || (scheme !== undefined && !['http', 'https', 'mailto'].includes(scheme))) {
    return new Fault(
      'unsafe-link',
      {
        zh: `网址“${value.slice(0, 60)}”不安全：只允许 https、http 和 mailto`,
        en: `The address “${value.slice(0, 60)}” is not safe: only https, http and mailto are allowed`,
      },
      { zh: '写完整的 https:// 网址', en: 'Write a full https:// address' },
    );
  }
  if (scheme === 'mailto' ? value.includes('@') : URL.canParse(value) && /^https?:\/\/[^/\s]/i.test(value)) {
    return asUri(value);
  }
  return invalid(value, {
    zh: '完整的网址，如 https://www.example.gov.cn/',
    en: 'a full address such as https://www.example.gov.cn/',
  });
}

/** An address with only the characters that RFC 3986 has; one that has no others stays as it is. */
function asUri(address: string): string {
  if (/^[!#$%&'()*+,\-./0-9:;=?@A-Z[\]_a-z~]+$/.test(address)) return address;
  return new URL(address).href.replace(/[<>"{}|^`\\\s]/g, encodeURIComponent);
}

/** A path below `files/`, with `/`; whether the file is there is the loader's question. */
export const filePath = scalar<string>(
  { zh: 'files/ 文件夹里的路径', en: 'a path below files/' },
  { type: 'string' },
  { type: 'string' },
  (written) => {
    const value = composed(written.trim());
    return value === '' ? new Fault('missing-field', { zh: '这里是空的', en: 'This is empty' }) : value;
  },
);

/** Rule id → reason: what an item or a register entry is excepted from, and why. */
export const allowances = z.record(z.string(), text);
