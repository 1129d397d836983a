/** The scalar values of the format that are words: texts, codes, ids, paths. */
import { z } from 'zod';
import { composed, halfWidth } from '../text/normal.js';
import { Fault, invalid } from './fault.js';
import { scalar } from './field.js';
import { wordQuotes } from './slips.js';
import { Plain } from './written.js';

/** What YAML may read a text as: a number, or a word for yes and no. */
const anyScalar = { type: ['string', 'number', 'boolean'] };

/** Longest single value that is read, in UTF-16 code units: far above any real one, below any attack. */
const maxValueLength = 20_000;

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

/** Text of which something is made: `read` gives it, or the fault of what it cannot be made of. */
export function textReadBy(read: (value: string) => string | Fault) {
  return scalar<string>({ zh: '文字', en: 'text' }, anyScalar, { type: 'string' }, (written) => {
    const value = notEmpty(written);
    return value instanceof Fault ? value : read(value);
  });
}

/** Text of any length up to the limit, NFC, without outer white space. */
export const text = textReadBy((value) => value);

/** Text on one line of which something is made: `read` gives it, or the fault of what it cannot be made of. */
export function lineReadBy(read: (value: string) => string | Fault) {
  return scalar<string>(
    { zh: '一行文字', en: 'one line of text' },
    anyScalar,
    { type: 'string' },
    (written) => {
      const value = readLine(written);
      return value instanceof Fault ? value : read(value);
    },
  );
}

/** Text on one line. */
export const line = lineReadBy((value) => value);

/** Reads one line of text, or says that it is more. */
export function readLine(written: string): string | Fault {
  const value = notEmpty(written);
  if (value instanceof Fault || !/[\r\n]/.test(value)) return value;
  return new Fault(
    'invalid-value',
    {
      zh: '这里只能写一行，多出的行没有地方放',
      en: 'Only one line is allowed here; there is no place for more',
    },
    { zh: '去掉换行', en: 'Remove the line break' },
  );
}

/** The tag of a language: `zh-CN`, `en`. */
export const languageTag = scalar<string>(
  { zh: '语言标签，如 zh-CN、en', en: 'a language tag such as zh-CN or en' },
  { type: 'string', pattern: '^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$' },
  { type: 'string' },
  (written) => {
    const value = written.trim();
    if (/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(value)) return value;
    const meant = /^(?:简体)?(?:中文|汉语|中国话)$/u.test(value)
      ? 'zh-CN'
      : /^英(?:文|语)$/u.test(value)
        ? 'en'
        : undefined;
    return invalid(
      value,
      { zh: '语言标签，如 zh-CN、en', en: 'a language tag such as zh-CN or en' },
      { zh: '浏览器和朗读软件靠它认语言', en: 'browsers and screen readers know the language by it' },
      meant,
    );
  },
);

/**
 * Characters, never a number, even where they are digits alone. `kept`: what is kept of the text that is written, or
 * the fault of what cannot be kept.
 */
export function characters(kept: (text: string) => string | Fault): z.ZodType<string, unknown> {
  return scalar<string>(
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
      return result instanceof Fault ? result : (wordQuotes(result, () => true) ?? kept(result));
    },
  );
}

/** A code or telephone number: characters, never a number. Full-width characters become half-width. */
export const code = characters(halfWidth);

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
      : invalid(
          result,
          {
            zh: '标识：文字、数字和连字符，最多 80 个字符',
            en: 'an id: letters, digits and hyphens, at most 80 characters',
          },
          { zh: '网址和链接里要用它', en: 'addresses and links are made of it' },
          /^[\p{L}\p{N}_ .-]+$/u.test(result) && isId(result.replace(/[_ .]+/g, '-'))
            ? result.replace(/[_ .]+/g, '-')
            : undefined,
        );
  },
);

/** Whether a text is an id: letters, marks, digits and hyphens of any script, 1 to 80 characters. */
export function isId(text: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*$/u.test(text) && [...text].length <= 80;
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
