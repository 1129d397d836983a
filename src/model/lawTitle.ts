/** Titles of laws in book-title marks, and the numbers of a list before them. */

/** Numbers of a list that was copied into a text: `1.《…》`, `（二）《…》`, `③《…》`. */
const listNumber =
  /(?:[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）]|(?<![\d第])\d{1,2}[.．、)）]|(?<!\p{L})[一二三四五六七八九十]{1,3}、|[①-⑳])\s*(?=《)/gu;

/** A text without the numbers of a list before the laws it names. */
export function withoutListNumbers(written: string): string {
  return written.replace(listNumber, '');
}

/** The end of a text in book-title marks that begins a text, with such marks inside it. */
export function titleEnd(text: string): number | undefined {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '《') depth++;
    else if (text[at] === '》') depth--;
    if (depth === 0) return at === 0 ? undefined : at + 1;
  }
  return undefined;
}
