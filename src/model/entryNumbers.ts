/** Numbers that the entries of a list bring along from Word: `1.年满八十周岁`, `（二）户口簿`, `第三步：审核`. */
import { halfWidth } from '../text/normal.js';
import { chineseNumber } from '../text/numbers.js';

/** An entry without its number. */
export interface Numbered {
  readonly number: number;
  /** How it is written, the number aside: entries of one list have it alike. */
  readonly style: string;
  /** The number with its signs, as it is written. */
  readonly mark: string;
  readonly rest: string;
}

const chinese = '[一二三四五六七八九十]{1,3}';
/** A number in brackets, before a sign, as a step, in a circle. A figure goes on after a point: 1.5 倍; so do 3、4岁 and 一、二级. */
const marks: readonly RegExp[] = [
  new RegExp(`^([（(])(\\d{1,2}|${chinese})([）)])[、.．：:]?\\s*(?=\\S)`, 'u'),
  /^()(\d{1,2})([.．、)）])\s*(?=[^\s\d])/u,
  new RegExp(`^()(${chinese})([、.．)）])\\s*(?=[^\\s\\d一二两三四五六七八九十])`, 'u'),
  new RegExp(`^(第)(\\d{1,2}|${chinese})([步项]\\s*[：:、，,.．]|步\\s+)\\s*(?=\\S)`, 'u'),
];
const circles = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';

/** Reads the number an entry begins with; undefined where it begins with none. */
export function numberedEntry(entry: string): Numbered | undefined {
  const circle = circles.indexOf(entry[0] ?? ' ');
  if (circle >= 0) {
    const rest = entry.slice(1).replace(/^[、.．\s]+/u, '');
    return rest === '' ? undefined : { number: circle + 1, style: '①', mark: entry.slice(0, 1), rest };
  }
  for (const pattern of marks) {
    const [whole = '', before = '', digits = '', after = ''] = pattern.exec(entry) ?? [];
    if (whole === '') continue;
    const isFigure = /^\d/.test(digits);
    const number = isFigure ? Number(digits) : chineseNumber(digits);
    if (number === undefined) return undefined;
    const style = halfWidth(`${before}${isFigure ? '1' : '一'}${after}`).replace(/\s/gu, '');
    return { number, style, mark: whole.trim(), rest: entry.slice(whole.length) };
  }
  return undefined;
}
