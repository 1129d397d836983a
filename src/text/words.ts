/** Words in the two languages the program speaks. */

/** A language of the program's own words (labels, messages, help). */
export type Lang = 'zh' | 'en';

/** One text in both languages. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

/** A remark in the brackets of a language: （remark） or (remark) after a space. */
export function bracketed(remark: string, lang: Lang): string {
  return lang === 'zh' ? `（${remark}）` : ` (${remark})`;
}

/** Chinese list punctuation `、` or English commas between several words. */
export function joined(items: readonly string[], lang: Lang): string {
  return items.join(lang === 'zh' ? '、' : ', ');
}

/** A number of things in English: 1 file, 2 files. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Several words as one list, in both languages. */
export function listed(items: readonly Words[]): Words {
  return {
    zh: items.map(({ zh }) => zh).join('、'),
    en: items.map(({ en }) => en).join(', '),
  };
}

/** The statements that are there, side by side: `a；b` or `a; b`. */
export function separated(statements: readonly (string | undefined)[], lang: Lang): string {
  return statements.filter(Boolean).join(lang === 'zh' ? '；' : '; ');
}
