/** How many terminal columns a text takes: a Chinese character is two. */
import { eastAsianWidth } from 'get-east-asian-width';

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Display width in terminal columns; a tab counts as one, for callers print it as one space. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const { segment } of segmenter.segment(text)) {
    const point = segment.codePointAt(0) ?? 0;
    // A cluster drawn as an emoji takes two columns however many code points build it.
    width += segment.includes('\uFE0F') ? 2 : point < 0x20 && point !== 9 ? 0 : eastAsianWidth(point);
  }
  return width;
}
