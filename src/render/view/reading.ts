/** How a Chinese name is read: for indexes and alphabetical lists. No locale of the machine takes part. */
import { pinyin } from 'pinyin-pro';
import { firstReading } from '../../model/pinyin.js';
import { compareText } from '../../text/order.js';

/** The reading of a name. */
export interface Reading {
  /** Syllables without tones, lower case: `['jie', 'hun', 'deng', 'ji']`; other text stands as it is. */
  readonly syllables: readonly string[];
  /** `A` to `Z`, or `#` for what begins with neither a Chinese character nor a Latin letter. */
  readonly letter: string;
  /** Orders names: first by their syllables, then by the text itself. */
  readonly key: string;
}

/** Lower case, without tone marks; ü becomes v, as it is typed. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/u\u0304?\u0308/g, 'v')
    .replace(/\p{M}/gu, '');
}

/**
 * The reading of a name. `written` is the reading an editor gave (with or without tone marks); else a
 * dictionary of phrases decides, so that 重新 is chong xin and 重庆 is chong qing.
 */
export function readingOf(name: string, written?: string): Reading {
  const spoken =
    written === undefined
      ? pinyin(name.normalize('NFC'), { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
      : written.split(/[\s'’·-]+/u);
  const syllables = spoken.map((part) => plain(part).trim()).filter((part) => /[\p{L}\p{N}]/u.test(part));
  const settled = written === undefined ? firstReading(name) : undefined;
  if (settled !== undefined) syllables[0] = plain(settled);
  const first = syllables[0]?.[0] ?? '';
  const letter = /[a-z]/.test(first) ? first.toUpperCase() : '#';
  return { syllables, letter, key: `${letter === '#' ? '~' : ''}${syllables.join(' ')}\u0000${name}` };
}

/** Orders things by the reading of their names. */
export function byReading<T extends { readonly reading: Reading }>(a: T, b: T): number {
  return compareText(a.reading.key, b.reading.key);
}
