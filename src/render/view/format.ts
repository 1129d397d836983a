/** How single facts are worded: durations, money, file sizes, dates, laws. */

import type { Basis } from '../../model/basis.js';
import type { Catalogue, PublishedFile } from '../../model/catalogue.js';
import type { Duration } from '../../model/duration.js';
import { citationInText } from '../../model/lawTitle.js';
import { parseAmount } from '../../model/money.js';
import type { Fee } from '../../model/process.js';
import { timeUnits } from '../../model/vocabularies.js';
import { bracketed, type Lang } from '../../text/words.js';
import type { Linked } from './types.js';
import { wordsIn } from './words.js';

/** A duration in words: 20个工作日, 5至10个工作日, 当场办结; 20 working days. */
export function durationText({ amount, amountMax, unit }: Duration, lang: Lang): string {
  if (unit === 'on-the-spot') return wordsIn(lang).onTheSpot;
  const word = timeUnits.word(unit, lang);
  if (lang === 'en') {
    const range = amountMax === undefined ? `${amount}` : `${amount} to ${amountMax}`;
    return `${range} ${word}${(amountMax ?? amount) === 1 ? '' : 's'}`;
  }
  const range = amountMax === undefined ? `${amount}` : `${amount}至${amountMax}`;
  return unit === 'day' || unit === 'year' ? `${range}${word}` : `${range}个${word}`;
}

/** A number with thousands separators and no needless decimals, the same on every machine. */
export function numberText(value: number): string {
  const [whole = '', part] = String(value).split('.');
  const grouped = whole.length <= 3 ? whole : whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return part === undefined ? grouped : `${grouped}.${part}`;
}

/** An amount of money in words: 20元/证, 10至50元; CNY 20 per licence. */
export function moneyText(fee: Fee, lang: Lang): string | undefined {
  if (!fee.amount) return undefined;
  const { amount, amountMax } = fee.amount;
  const currency = fee.currency ?? 'CNY';
  if (lang === 'en') {
    const range = amountMax === undefined ? sumText(amount) : `${sumText(amount)} to ${sumText(amountMax)}`;
    return `${currency} ${range}${fee.per ? ` per ${fee.per}` : ''}`;
  }
  const range =
    amountMax === undefined ? numberText(amount) : `${numberText(amount)}至${numberText(amountMax)}`;
  const unit = currency === 'CNY' ? '元' : ` ${currency}`;
  return `${range}${unit}${fee.per ? `/${fee.per}` : ''}`;
}

/** What a fee costs: its amount, else its formula, else that the amount is not stated. */
export function feeText(fee: Fee, lang: Lang): string {
  return moneyText(fee, lang) ?? fee.formula ?? wordsIn(lang).notSaid;
}

/** What is paid less: as it is written, a bare number as the money it is. */
export function reducedText(written: string, currency: string | undefined, lang: Lang): string {
  const amount = /^[\d０-９.,]+$/.test(written) ? parseAmount(written) : undefined;
  const money = amount && moneyText({ name: '', amount, ...(currency ? { currency } : {}) }, lang);
  return money ?? written;
}

/** A sum of money in English: 20; 1,250.50, never 1,250.5. */
function sumText(amount: number): string {
  const text = numberText(amount);
  return /\.\d$/.test(text) ? `${text}0` : text;
}

/** Bytes as people read them: 32 KB, 1.5 MB. */
export function sizeText(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  const kilo = bytes / 1024;
  return kilo < 1024 ? `${Math.ceil(kilo)} KB` : `${(kilo / 1024).toFixed(1)} MB`;
}

/** A file below `files/` as a link that says its type and size. */
export function fileLink(path: string, text: string, files: ReadonlyMap<string, PublishedFile>): Linked {
  const dot = path.lastIndexOf('.');
  const type = dot < 0 ? '' : path.slice(dot + 1).toUpperCase();
  return { text, target: { kind: 'file', path, type, size: sizeText(files.get(path)?.bytes ?? 0) } };
}

/** A calendar date in words: 2026年7月1日; 1 July 2026. */
export function dateText(date: string, lang: Lang): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  if (lang === 'zh') return `${year}年${month}月${day}日`;
  const months = [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ];
  return `${day} ${months[month - 1]} ${year}`;
}

/** A citation in one line: 《title》（number）第七条、第八条. */
export function citationText(basis: Basis, catalogue: Pick<Catalogue, 'findLaw'>): string {
  const law = catalogue.findLaw(basis.law);
  const docNo = law?.docNo ?? basis.docNo;
  return citationInText(law?.title ?? basis.law, docNo, basis.articles);
}

/** A citation in one line with what is said of it, its text or gist and its note: 《title》第七条（…；…）. */
export function groundText(basis: Basis, catalogue: Pick<Catalogue, 'findLaw'>, lang: Lang): string {
  const said = [basis.text, basis.note].flatMap((one) => one?.trim().replace(/。$/u, '') || []);
  const remark = said.join(lang === 'zh' ? '；' : '; ');
  return citationText(basis, catalogue) + (remark === '' ? '' : bracketed(remark, lang));
}
