/** Telephone numbers as guides write them: landlines, mobiles, national short numbers, extensions, lists. */
import { halfWidth } from '../text/normal.js';
import type { Lang } from '../text/words.js';

/** One telephone number. */
export interface Phone {
  /** In its best form: `0412-5551234转801`. */
  readonly text: string;
  /** What one dials, digits only, without the extension. */
  readonly dial: string;
  readonly extension?: string;
}

/** Why a part of a value is no usable number. */
export type PhoneFault = 'no-area-code' | 'not-a-number' | 'extension-or-range';

/** What a value holds. */
export interface PhoneReading {
  /** The numbers, in their order; one without area code is among them. */
  readonly phones: readonly Phone[];
  readonly faults: readonly { readonly text: string; readonly reason: PhoneFault }[];
  /** The value with dashes, brackets and spaces put right; what was written where nothing was wrong. */
  readonly tidy: string;
}

const separators = /\s*(?:[、/;,\n]|或者?|\bor\b)\s*/u;
const dashes = /[\u2010-\u2015\u2212\u30fc]+|-{2,}/g;
const extensionMark = /(?:[转轉按]|分[机機][号號]?|ext\.?|x|#)[:.]?/i;
/** An extension in brackets of its own: `0412-5551234（转801）`. */
const bracketed = /\s*\(((?:[转轉]|分[机機])[^()]*)\)$/u;
const landline = /^(010|02\d|0[3-9]\d{2})-?([2-9]\d{6,7})(?:-(\d{1,6}))?$/;
const local = /^([2-9]\d{6,7})(?:-(\d{1,6}))?$/;
const mobile = /^1[3-9]\d{9}$/;
const tollFree = /^([48]00)(\d{3})(\d{4})$/;
/** Emergency and service numbers, by area code too: 110, 12345, 95598, 0412-12345. */
const short =
  /^(?:(010|02\d|0[3-9]\d{2})-?)?(11[024579]|12[0-2]|1[0-2]\d{3}|9[56]\d{3}|95\d{4}|96\d{4}|11[68]\d{3})$/;
/** Forms that people read and telephones dial; every other form is put right. */
const good =
  /^(?:0\d{2,3}-?\d{5,8}(?:(?:-|[转轉]|分[机機]| ext\.? ?)\d{1,6})?|\+86 \d{2,3} \d{3,4} ?\d{4}|[2-9]\d{6,7}(?:(?:-|[转轉]|分[机機])\d{1,6})?|1\d{10}|1\d{2}([- ])\d{4}\1\d{4}|[48]00-?\d{3}-?\d{4}|[48]00-?\d{4}-?\d{3}|[48]00\d-\d{3}-\d{3}|\d{3,6})$/;

/**
 * Reads the numbers of a value. A number without area code takes the one before it in the list, as
 * people write (`0412-5551234、5551235`), else `areaCode`, and is then a fault all the same.
 */
export function readPhones(written: string, areaCode?: string): PhoneReading {
  const key = `${areaCode ?? ''}\n${written}`;
  const known = readings.get(key);
  if (known) return known;
  const reading = readAll(written, areaCode);
  if (readings.size >= mostReadings) readings.clear();
  readings.set(key, reading);
  return reading;
}

/** The latest readings: a few numbers of units and hotlines stand with thousands of items. */
const readings = new Map<string, PhoneReading>();
const mostReadings = 1000;

function readAll(written: string, areaCode: string | undefined): PhoneReading {
  const phones: Phone[] = [];
  const faults: { text: string; reason: PhoneFault }[] = [];
  const tidy: string[] = [];
  let area: string | undefined;
  for (const part of halfWidth(written).trim().split(separators)) {
    if (part === '') continue;
    const previous = phones.at(-1);
    // `转801、802`: a bare short tail after an extension is another extension.
    if (previous?.extension !== undefined && /^\d{1,4}$/.test(part)) {
      phones.push({ ...previous, text: previous.text.replace(/\d+$/, part), extension: part });
      tidy.push(part);
      continue;
    }
    if (mayBeRange(part)) {
      faults.push({ text: part, reason: 'extension-or-range' });
      tidy.push(part);
      continue;
    }
    const number = readOne(part, area);
    if (number === undefined) {
      faults.push({ text: part, reason: 'not-a-number' });
      tidy.push(part);
      continue;
    }
    if (number.area === undefined && number.needsArea) {
      faults.push({ text: part, reason: 'no-area-code' });
      phones.push(areaCode === undefined ? number.phone : within(areaCode, number.phone));
    } else phones.push(number.phone);
    area = number.area ?? area;
    const best = isEnglish(written) ? inEnglish(number.written) : number.written;
    tidy.push(good.test(part) ? part : best);
  }
  const joint = isEnglish(written) ? ', ' : '、';
  const same = tidy.join('、') === halfWidth(written).trim().split(separators).join('、');
  return { phones, faults, tidy: same ? written : tidy.join(joint) };
}

/** Whether numbers are written as one does in English: with “ext.” or “or” among them and no Chinese mark. */
function isEnglish(written: string): boolean {
  return /[a-z]/i.test(written) && !/[\p{Script=Han}、]/u.test(written);
}

/** Numbers with their marks in English: `0412-5551234 ext. 801, 0412-5551235`. */
function inEnglish(written: string): string {
  return written
    .replace(/\s*(?:[转轉]|分[机機][号號]?)[:：]?\s*(?=\d)/gu, ' ext. ')
    .replace(/\s*、\s*/gu, ', ');
}

/** A value of numbers as people read it in a language; words among them stay as they are. */
export function shownPhones(written: string, lang: Lang): string {
  const plain = lang === 'en' ? inEnglish(written) : written;
  return /\p{Script=Han}/u.test(plain) ? written : plain;
}

/** A number of the city whose area code it lacks, as one dials it from everywhere. */
function within(areaCode: string, { text, dial, ...others }: Phone): Phone {
  return { text: `${areaCode}-${text}`, dial: `${areaCode}${dial}`, ...others };
}

const tailBehindDash = /(\d{7,8})\s*[\u2010-\u2015\u2212\u30fc]+\s*(\d{1,4})$/u;

/**
 * Whether a number ends with a tail behind a long dash that may be an extension as well as the last of several numbers:
 * 0412—5551234—6 is 转6, or 5551234 to 5551236.
 */
function mayBeRange(part: string): boolean {
  const [, number = '', tail = ''] = tailBehindDash.exec(part.trim()) ?? [];
  return tail !== '' && Number(tail) > Number(number.slice(-tail.length));
}

interface OneNumber {
  readonly phone: Phone;
  readonly area: string | undefined;
  readonly needsArea: boolean;
  /** The best form as far as what was written goes: no area code is made up. */
  readonly written: string;
}

function readOne(part: string, carried: string | undefined): OneNumber | undefined {
  const [head = '', tail, ...more] = part
    .replace(bracketed, '$1')
    .replace(/(?<=(?:[转轉按]|分[机機])\s*\d{1,6})(?:[号號]?键|[号號]|[号號]?分[机機]|#)$/u, '')
    .split(extensionMark);
  if (more.length > 0 || (tail !== undefined && !/^\s*\d{1,6}$/.test(tail))) return undefined;
  const plain = withoutDecoration(head);
  const give = (number: string, area: string | undefined, ext: string | undefined, needsArea: boolean) => {
    const extension = ext ?? tail?.trim();
    const suffix = extension === undefined ? '' : `转${extension}`;
    const text = (area === undefined ? number : `${area}-${number}`) + suffix;
    const dial = `${area ?? ''}${number}`.replace(/\D/g, '');
    const phone = { text, dial, ...(extension === undefined ? {} : { extension }) };
    return { phone, area, needsArea, written: carried === area && needsArea ? number + suffix : text };
  };
  const fixed = landline.exec(plain);
  // Cities with a three-digit area code have eight-digit numbers.
  if (fixed?.[1] && fixed[2] && !(fixed[1].length === 3 && fixed[2].length === 7)) {
    // Of two extensions one would be lost.
    if (fixed[3] !== undefined && tail !== undefined) return undefined;
    return give(fixed[2], fixed[1], fixed[3], false);
  }
  const special = short.exec(plain);
  if (special?.[2]) return give(special[2], special[1], undefined, false);
  const digits = plain.replace(/-/g, '');
  if (mobile.test(digits)) return give(digits, undefined, undefined, false);
  const free = tollFree.exec(digits);
  if (free) return give(`${free[1]}-${free[2]}-${free[3]}`, undefined, undefined, false);
  const near = local.exec(plain);
  return near?.[1] && !(near[2] && tail) ? give(near[1], carried, near[2], true) : undefined;
}

/** One kind of dash, no spaces, `(0412)5551234`, `010-8888-8888` and `+86 412 5551234` as one writes them at home. */
function withoutDecoration(head: string): string {
  return head
    .replace(dashes, '-')
    .replace(/^\s*[([]\s*(0\d{2,3})\s*[)\]]\s*-?\s*/, '$1-')
    .replace(/^\s*(?:\+|00)86[-\s]?(?:\(0\))?(?=1[3-9]\d)/, '')
    .replace(/^\s*(?:\+|00)86[-\s]?(?:\(0\))?0?/, '0')
    .replace(/^(\s*0\d{2,3})[\s.]+-?/, '$1-')
    .replace(/[\s.]+/g, '')
    .replace(/^(0\d{2,3}-\d{3,4})-(?=\d{4}$)/, '$1')
    .replace(/-$/, '');
}

/** Whether a number is the government service line 12345, with or without an area code. */
export function isCityHotline({ dial }: Phone): boolean {
  return /^(?:0\d{2,3})?12345$/.test(dial);
}

/** Whether a text is meant as telephone numbers: digits and what goes with them, nothing else. */
export function looksLikePhone(written: string): boolean {
  const plain = halfWidth(written)
    .replace(/[转轉]|分[机機][号號]?|或者?|、/gu, ' ')
    .replace(/\b(?:ext|or|x)\b\.?/gi, ' ');
  return (
    /^[\d\s+()[\].,;:/#\-\u2010-\u2015\u2212\u30fc]+$/.test(plain) && plain.replace(/\D/g, '').length >= 3
  );
}
