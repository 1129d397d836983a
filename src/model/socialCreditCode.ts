/** 统一社会信用代码: the eighteen characters that identify an organisation (GB 32100-2015). */

// No I, O, S, V or Z: they are too easily taken for 1, 0, 5, U and 2.
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** The check character that belongs to the first 17 characters; undefined where they cannot be a code. */
export function checkCharacter(code: string): string | undefined {
  let sum = 0;
  for (const [place, weight] of weights.entries()) {
    const value = alphabet.indexOf(code[place] ?? ' ');
    if (value < 0) return undefined;
    sum += value * weight;
  }
  return alphabet[(31 - (sum % 31)) % 31];
}

/** Whether a text is a social credit code: 18 upper-case characters, the last one right. */
export function isSocialCreditCode(code: string): boolean {
  return code.length === 18 && checkCharacter(code) === code[17];
}
