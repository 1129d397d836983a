/** Originals and copies said in the name of a material, as guides have them: 身份证（原件及复印件各一份）. */
import { chineseNumber } from '../../text/numbers.js';

/** A name without what it says of originals and copies, and that as the values of the keys it belongs under. */
export interface NameWithCopies {
  readonly name: string;
  readonly original?: number | '核验';
  readonly copies?: number;
}

/** What stands behind a name: in brackets, behind a colon or comma, or 一式两份 with nothing between. */
const behindName =
  /^(.+?)\s*(?:[（(]([^（）()]+)[）)]|[：:，,]\s*([^：:，,（）()]*(?:原件|复印件|份)[^：:（）()]*)|(一式.{1,2}份))\s*[；;。，,]?$/u;
const number = '(\\d{1,2}|[一二两三四五六七八九十])';
const counted = `\\s*(?:各?${number}\\s*[份张页本]?)?`;
const both = new RegExp(`^原件\\s*(?:和|及|、|与|以及|，)?\\s*复印件${counted}$`, 'u');
const original = new RegExp(`^(?:收|交|提供|提交)?原件${counted}$`, 'u');
const copy = new RegExp(`^(?:收|交|提供|提交|加盖公章的?)?复印件${counted}$`, 'u');
const shown =
  /^(?:核验|查验|验|校验|出示|核对|查看)原件$|^原件(?:核验|查验|备查|核对|校验|现场核验|验后退还|退还)$/u;
const inSets = new RegExp(`^一式${number}份$`, 'u');

function countOf(written: string | undefined): number {
  if (written === undefined) return 1;
  return /^\d/.test(written) ? Number(written) : chineseNumber(written);
}

/** Reads a name; undefined where it says nothing of the sort, or more than that. */
export function copiesInName(written: string): NameWithCopies | undefined {
  const [, name, ...places] = behindName.exec(written.trim()) ?? [];
  const said = places.find((place) => place !== undefined);
  if (name === undefined || said === undefined) return undefined;
  const whole = both.exec(said.trim());
  const parts = whole ? [] : said.split(/[、，,；;]|并|和|及/u).map((part) => part.trim());
  const found: { original?: number | '核验'; copies?: number } = whole
    ? { original: countOf(whole[1]), copies: countOf(whole[1]) }
    : {};
  for (const part of parts) {
    const sets = inSets.exec(part);
    const originals = parts.length === 1 && sets ? sets : original.exec(part);
    const copies = copy.exec(part);
    // Of 复印件，一式三份 it is the copies that come in threes; of both nobody can tell.
    const isCopies = sets && parts.length === 2 && copy.test(parts[0] ?? '');
    if (shown.test(part)) found.original = '核验';
    else if (originals) found.original = countOf(originals[1]);
    else if (isCopies) found.copies = countOf(sets[1]);
    else if (copies) found.copies = countOf(copies[1]);
    else return undefined;
  }
  return { name: name.replace(/^《(.+)》$/u, '$1'), ...found };
}
