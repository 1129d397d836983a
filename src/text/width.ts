/** How many terminal columns a text takes: a Chinese character is two. */
import { eastAsianWidth } from 'get-east-asian-width';

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Characters of Chinese and English that are drawn one by one, whatever stands beside them. */
const simple = /^[\x20-\x7e\u2013-\u2026\u3000-\u3020\u4e00-\u9fff\uff01-\uff5e]*$/;

/** Display width in terminal columns; a tab counts as one, for callers print it as one space. */
export function displayWidth(text: string): number {
  let width = 0;
  if (simple.test(text)) {
    for (let at = 0; at < text.length; at++) width += eastAsianWidth(text.charCodeAt(at));
    return width;
  }
  for (const { segment } of segmenter.segment(text)) {
    const point = segment.codePointAt(0) ?? 0;
    // A cluster drawn as an emoji takes two columns however many code points build it.
    width += segment.includes('\uFE0F') ? 2 : point < 0x20 && point !== 9 ? 0 : eastAsianWidth(point);
  }
  return width;
}
