/** Headings without a blank after their #, or with signs of another width. */

import { beginning } from '../../text/beginning.js';
import { type MarkdownSlip, replaced } from './markdownSlip.js';

const heading = /^( {0,3})([#＃]{1,6})([ \t\u3000]*)(?=[^\s#＃])(.*)$/gmu;

/** The lines of a body that are meant as headings and are none. */
export function headingSlips(text: string): MarkdownSlip[] {
  return [...text.matchAll(heading)].flatMap(
    ({ 1: indent = '', 2: marks = '', 3: gap = '', 4: words = '', index }): MarkdownSlip[] => {
      const isHeading = /^[ \t]+$/.test(gap) && !marks.includes('＃');
      // #1号窗口 names a window, #话题# a topic.
      const isNumber = marks.length === 1 && gap === '' && !/^\p{L}/u.test(words);
      const isTopic = marks.length === 1 && gap === '' && /[^\s#＃][#＃]/u.test(words);
      if (isHeading || isNumber || isTopic || /[^\s#＃][#＃]\s*$/u.test(words)) return [];
      const start = index + indent.length;
      const shown = beginning(words, 20);
      const instead = `${'#'.repeat(marks.length)} `;
      return [
        replaced(
          { start, end: start + marks.length + gap.length, text: instead },
          {
            zh: `“${marks}${gap}${shown}”不是小标题，会原样印成文字：# 后面要有一个普通空格`,
            en: `“${marks}${gap}${shown}” is no heading and is printed as it stands: an ordinary blank must follow the #`,
          },
          `${instead}${shown}`,
        ),
      ];
    },
  );
}
