/** A number stays in one line with what it counts: 20 and 个工作日 do not part at the end of a line. */

/** No line is broken at it. The templates set it as a run of its own, which leaves no trace in the text of a PDF. */
const joiner = '\u2060';

const counted =
  /\d ?(?=[个年月日天周小时分秒元角万千百亿岁次份张本件套项条款号页名人户家口种类期级档倍米公平层楼])|\d (?=(?:working|calendar|day|hour|minute|month|year|yuan|cop(?:y|ies))\b)/g;

/** A text shorter than this hardly ever meets the end of a line in the midst of a number, except where lines are short. */
const shortest = 12;

/** Texts under these keys are bookmarks and titles of the file, or no words at all: no character is added. */
const plain: ReadonlySet<string> = new Set(['title', 'svg', 'keywords', 'publisher']);

/** A text with a joiner between each number and what it counts. `key`: what the text stands under in the data. */
export function numbersKept(text: string, key: string): string {
  return text.length < shortest ? text : everyNumberKept(text, key);
}

/** The same for large print, where lines are short: of short texts, too, which are most. */
export function everyNumberKept(text: string, key: string): string {
  return plain.has(key) ? text : text.replace(counted, `$&${joiner}`);
}
