/** Titles of laws in book-title marks, citations with them, and the numbers of a list before them. */

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

/** Whether a title is in Chinese, which alone sets it in 《》. */
function isChinese(title: string): boolean {
  return /\p{Script=Han}/u.test(title);
}

/** A title as it is set in a sentence: 《社会保险法》, Food Safety Law. */
export function titleInText(title: string): string {
  return isChinese(title) && !title.startsWith('《') ? `《${title}》` : title;
}

/** The articles cited of the law of a title: 第七条、第八条; Article 7, Article 8. */
export function articlesInText(title: string, articles: readonly string[] = []): string {
  return articles.join(isChinese(title) ? '、' : ', ');
}

/** A citation in one line: 《社会保险法》（主席令第三十五号）第七条、第八条; Food Safety Law (Order No. 21), Article 7. */
export function citationInText(title: string, docNo?: string, articles: readonly string[] = []): string {
  const which = articlesInText(title, articles);
  if (isChinese(title)) return `${titleInText(title)}${docNo ? `（${docNo}）` : ''}${which}`;
  return `${title}${docNo ? ` (${docNo})` : ''}${which ? `, ${which}` : ''}`;
}
