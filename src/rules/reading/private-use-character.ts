/** Characters that only the fonts of one machine can show. */
import { around, codePoints, reportStrays, type Stray } from '../characters.js';
import { defineRule } from '../rule.js';

// Private use areas, noncharacters, and the sign that a conversion has lost a character.
const pattern = /[\p{Co}\u{FFFD}\u{FDD0}-\u{FDEF}\u{FFFE}\u{FFFF}]+/gu;

function find(text: string): Stray[] {
  return [...text.matchAll(pattern)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
}

export default defineRule({
  id: 'private-use-character',
  group: 'reading',
  severity: 'warning',
  zh: {
    summary: '私用区字符或丢失的字符',
    why: '用造字程序造的字（常见于人名、地名）只有造字的那台机器认得，群众的手机和打印出来的手册上是空白或方块。',
  },
  en: {
    summary: 'A private-use or lost character',
    why: 'A character made with a font tool is known to that one machine only: on phones and in print people see a blank or a box.',
  },
  bad: `summary: 家住\uE000村的新生儿也能办。`,
  good: `summary: 家住㙟村的新生儿也能办。`,
  checkCatalogue(context) {
    reportStrays(context, find, (text, strays) => {
      const [first] = strays;
      const points = codePoints(text.slice(first.start, first.end));
      return {
        message: {
          zh: `“${around(text, first)}”里的 ${points} 不是通用的字，群众看到的是空白或方块`,
          en: `“${around(text, first)}” holds ${points}, which no common font has: people see a blank or a box`,
        },
        hint: {
          zh: '换成标准汉字；确实没有对应的字，用拼音或“（某加某）”说明',
          en: 'Write the standard character; if there is none, describe it in words',
        },
      };
    });
  },
});
