/**
 * Hours such as 8:30—11:30 stay on one line: a dash would let them break, and somebody reads that it opens at 11:30.
 * By the style sheet, not by characters that nobody sees and everybody copies.
 */

const time = String.raw`\d{1,2}[:：]\d{2}`;
const range = new RegExp(String.raw`${time}\s?(?:——|[-‐–—－~～〜至到])\s?${time}`, 'g');
/** Most texts have no time in them. */
const anyTime = /\d[:：]\d/;

/** A text that is escaped for HTML and has no tags, with its ranges of times unbroken. */
export function withWholeTimes(escaped: string): string {
  if (!anyTime.test(escaped)) return escaped;
  return escaped.replace(range, '<span class="times">$&</span>');
}

/** The same for HTML with tags, outside of them. */
export function withWholeTimesIn(html: string): string {
  if (!anyTime.test(html)) return html;
  return html.replace(/>[^<]+/g, withWholeTimes);
}
