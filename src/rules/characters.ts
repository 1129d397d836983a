/** Reports characters that are not what readers take them for: one finding a text, with what mends it. */
import type { Change, Fix } from '../text/edit.js';
import type { Words } from '../text/words.js';
import type { CatalogueContext } from './rule.js';
import { type PlacedText, placeIn, siftedBy } from './texts.js';

/** A stretch of a text that should not be there. */
export interface Stray {
  readonly start: number;
  readonly end: number;
  /** What to write instead; undefined where only the editor can know. */
  readonly instead?: string;
}

/** What a rule says about the strays of one text; `found` are their code points and `near` the words around the first. */
export interface StrayWords {
  readonly message: Words;
  readonly hint: Words;
  readonly fixTitle?: Words;
}

// What most texts are made of: ASCII, the characters of GB 2312 and more, Chinese punctuation. The rules about
// characters look for others, which hardly any text holds.
const uncommon = /[^\t\n\r -~·×—‘’“”…、。〈-】〔〕㎡一-龥！（），：；？]/;
// Asked of every character of a catalogue: a table by UTF-16 code unit is twice as fast as the expression.
let table: Uint8Array | undefined;
const uncommonTexts = siftedBy((text) => {
  table ??= tableOf(uncommon);
  for (let at = 0; at < text.length; at++) {
    if (table[text.charCodeAt(at)] === 1) return true;
  }
  return false;
});

function tableOf(pattern: RegExp): Uint8Array {
  const units = new Uint8Array(0x10000);
  for (let unit = 0; unit < units.length; unit++) {
    if (pattern.test(String.fromCharCode(unit))) units[unit] = 1;
  }
  return units;
}

/** Looks through all texts of a catalogue and reports each that holds strays. */
export function reportStrays(
  { catalogue, report }: CatalogueContext,
  find: (text: string, file: string) => readonly Stray[],
  say: (text: string, strays: readonly [Stray, ...Stray[]]) => StrayWords,
): void {
  for (const placed of uncommonTexts(catalogue)) {
    const [first, ...others] = find(placed.text, placed.file);
    if (!first) continue;
    const { message, hint, fixTitle } = say(placed.text, [first, ...others]);
    const edits = fixTitle && changes(placed, [first, ...others]);
    const fix: Fix | undefined = fixTitle && edits && { title: fixTitle, safe: true, edits };
    report(placeIn(placed, first.start, first.end), message, { hint, fix });
  }
}

/** The edits that mend a text; undefined where one stray has no known replacement. */
function changes(placed: PlacedText, strays: readonly Stray[]): Change[] | undefined {
  if (strays.some(({ instead }) => instead === undefined)) return undefined;
  const { path, text, bodyOffset } = placed;
  if (bodyOffset !== undefined) {
    return strays.map(({ start, end, instead = '' }) => ({
      span: { start: bodyOffset + start, end: bodyOffset + end },
      text: instead,
    }));
  }
  // The words of a citation are cut out of a longer string, and a block of lines is not one scalar.
  if (path === undefined || path.includes('basis') || text.includes('\n')) return undefined;
  let mended = '';
  let at = 0;
  for (const { start, end, instead = '' } of strays) {
    mended += text.slice(at, start) + instead;
    at = end;
  }
  return [{ path: [...path], text: JSON.stringify(mended + text.slice(at)) }];
}

/** The code points of a text as people look them up: `U+200B U+FEFF`. */
export function codePoints(text: string): string {
  return [...text]
    .map((c) => `U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
    .join(' ');
}

/** The words around a stray, so that an editor finds it: up to eight characters on either side. */
export function around(text: string, { start, end }: Stray): string {
  const clean = (part: string): string =>
    part
      .replace(/\s+/g, ' ')
      .replace(/[\p{C}\uFFFD]/gu, '')
      .trim();
  const before = [...clean(text.slice(Math.max(0, start - 24), start))].slice(-8).join('');
  const after = [...clean(text.slice(end, end + 24))].slice(0, 8).join('');
  return `${before}▯${after}`;
}
