/**
 * Addresses among Chinese words. Markdown ends an address without marks at a space, and Chinese has none: of
 * “请登录https://a.cn，点申请” all would be the address, and lead nowhere. Here it ends at the first character that no
 * address holds (RFC 3986): the parser is given a gap there, which is taken away again.
 */

/** A space, which ends an address, and a character that no text holds. */
const gap = ' \ufffe';
/** Where addresses have marks around them, and an address without any that is followed by what it cannot hold. */
const addresses =
  /(?:\]\([^()\s]*|<[^<>\s]*|\]:\s*\S*)|(?:https?:\/\/|www\.)[\x21-\x3b\x3d\x3f-\x7e]*(?=[^\0-\x7f])/giu;

/** A text as the parser is given it. */
export interface GappedText {
  readonly text: string;
  /** Offsets of the gaps in it. */
  readonly gaps: readonly number[];
}

/** By how many characters each gap makes a text longer. */
export const gapLength: number = gap.length;

/** Gives a text with a gap behind each address that is followed by what it cannot hold. */
export function withGaps(text: string): GappedText {
  const gaps: number[] = [];
  if (!/:\/\/|www\./i.test(text) || text.includes('\ufffe')) return { text, gaps };
  const gapped = text.replace(addresses, (found, at: number) => {
    if (/^(?:[\]<])/.test(found)) return found;
    gaps.push(at + found.length + gaps.length * gapLength);
    return found + gap;
  });
  return { text: gapped, gaps };
}

/** Takes the gaps away again, from all words of a tree. */
export function withoutGaps<T>(value: T): T {
  if (typeof value === 'string') return value.replaceAll(gap, '') as T;
  if (Array.isArray(value)) return value.map(withoutGaps) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withoutGaps(each)])) as T;
}
