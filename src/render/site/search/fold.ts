/** What two spellings of one text have in common; every place in the text stays where it was. */

/** Half-width and lower case. The length is kept, so that a match in it is a match in the text. */
export function fold(text: string): string {
  const half = text
    .replace(/[\uFF01-\uFF5E]/g, (one) => String.fromCharCode(one.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, ' ');
  const lower = half.toLowerCase();
  return lower.length === half.length ? lower : half.replace(/[A-Z]/g, (one) => one.toLowerCase());
}

/** Most terms of one query, and most characters of one term. */
const limits = { terms: 8, characters: 30 };

/**
 * Runs of Latin letters and digits, with points inside (`3.5`), and runs of other letters. Marks and signs part
 * them and are never looked for: `身份证/户口簿`, `【身份证】`, `0412-5550126`. 々, 〆 and 〇 are letters.
 */
const runOf =
  /[a-z0-9]+(?:\.[a-z0-9]+)*|[^\s!-@[-`a-z{-~\u00a0-\u00bf\u00d7\u00f7\u2000-\u206f\u3000-\u3004\u3008-\u3020\u3030\uff5f-\uff65\uffe0-\uffe6]+/g;

/** What one typed, folded and cut into what must all be found. */
export function termsOf(typed: string): string[] {
  const plain = fold(typed.normalize('NFC')).replace(/['’]/g, '').replace(/ü/g, 'v');
  const runs = plain.match(runOf) || [];
  return [...new Set(runs.map((run) => run.slice(0, limits.characters)))].slice(0, limits.terms);
}

/** Whether a term is of letters and digits only: it may then be pinyin. */
export function isLatin(term: string): boolean {
  return /^[a-z0-9.]+$/.test(term);
}
