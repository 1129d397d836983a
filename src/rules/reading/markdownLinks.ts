/** Links in full-width brackets, or with a blank between the brackets. */
import { type MarkdownSlip, replaced } from './markdownSlip.js';

/** An address in brackets behind words in brackets, some of them full-width. */
const link =
  /[[［]([^[\]［］\n]+)[\]］][ \u3000]*[（(]\s*((?:item|file|https?|mailto|tel)[:：]|#|www\.)([^\s（）()]+)\s*[）)]/gu;

/** The links of a body that are none. One whose colon alone is wrong is a link, which leads nowhere: a fault of its own. */
export function linkSlips(text: string): MarkdownSlip[] {
  return [...text.matchAll(link)].flatMap(
    ({ 0: whole, 1: words = '', 2: scheme = '', 3: rest, index }): MarkdownSlip[] => {
      if (!/[（）［］]|\][ \u3000]+\(/u.test(whole.replace(words, ''))) return [];
      const instead = `[${words}](${scheme.replace('：', ':')}${rest})`;
      return [
        replaced(
          { start: index, end: index + whole.length, text: instead },
          {
            zh: `“${whole}”不是链接，会原样印成文字：链接要用英文括号，括号之间不空格`,
            en: `“${whole}” is no link and is printed as it stands: links take ASCII brackets, with no blank between`,
          },
        ),
      ];
    },
  );
}
