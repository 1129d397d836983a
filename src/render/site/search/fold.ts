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

/** What one typed, folded and cut into what must all be found: runs of Latin letters and digits, and runs of the rest. */
export function termsOf(typed: string): string[] {
  const plain = fold(typed.normalize('NFC')).replace(/['’]/g, '').replace(/ü/g, 'v');
  const runs = plain.match(/[a-z0-9.]+|[^\sa-z0-9.,;:!?，。；：！？、“”"()（）《》]+/g) || [];
  return [...new Set(runs.map((run) => run.slice(0, limits.characters)))].slice(0, limits.terms);
}

/** Whether a term is of letters and digits only: it may then be pinyin. */
export function isLatin(term: string): boolean {
  return /^[a-z0-9.]+$/.test(term);
}
