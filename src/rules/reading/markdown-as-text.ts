/** Markdown that has no effect for a wrong sign or a missing blank, and is printed as it stands. */
import type { Words } from '../../text/words.js';
import { defineRule } from '../rule.js';
import { placeIn, siftedBy } from '../texts.js';

/** An address in brackets behind words in brackets, some of them full-width. */
const link =
  /[[［]([^[\]［］\n]+)[\]］][ \u3000]*[（(]\s*((?:item|file|https?|mailto|tel)[:：]|#|www\.)([^\s（）()]+)\s*[）)]/gu;
const heading = /^( {0,3})([#＃]{1,6})([ \t\u3000]*)(?=[^\s#＃])(.*)$/gmu;
/** What stands in code is meant to be shown as it is. */
const code = /^(`{3,}|~{3,})[\s\S]*?(?:^\1|(?![\s\S]))|`[^`\n]*`/gmu;

const bodies = siftedBy(
  (text, path) => path === undefined && /[（）［］＃]|\][ \u3000]+\(|^ {0,3}#/m.test(text),
);

interface Slip {
  readonly start: number;
  readonly end: number;
  readonly instead: string;
  /** The same with the words it belongs to. */
  readonly shown: string;
  readonly message: Words;
}

export default defineRule({
  id: 'markdown-as-text',
  group: 'reading',
  severity: 'warning',
  zh: {
    summary: 'Markdown 写法没有起作用',
    why: '链接用了中文括号、小标题的 # 后面没有空格，都会原样印成文字：群众看到一串符号，点不开，也找不到那一节。',
  },
  en: {
    summary: 'Markdown that has no effect',
    why: 'A link in full-width brackets, a heading without a blank after its #: both are printed as they stand, and people see signs instead of a link or a section.',
  },
  bad: `---
##办理提示

先看[本事项]（item:example）。
`,
  good: `---
## 办理提示

先看[本事项](item:example)。
`,
  checkCatalogue({ catalogue, report }) {
    for (const placed of bodies(catalogue)) {
      for (const { start, end, instead, shown, message } of slipsIn(placed.text)) {
        const place = placeIn(placed, start, end);
        report(place, message, {
          hint: { zh: `写成 ${shown}`, en: `Write ${shown}` },
          fix: place.span && {
            title: { zh: `改成 ${shown}`, en: `Change to ${shown}` },
            safe: true,
            edits: [{ span: place.span, text: instead }],
          },
        });
      }
    }
  },
});

function slipsIn(written: string): Slip[] {
  const text = written.replace(code, (found) => found.replace(/[^\n]/gu, (c) => ' '.repeat(c.length)));
  return [...linksIn(text), ...headingsIn(text)].sort((a, b) => a.start - b.start);
}

function linksIn(text: string): Slip[] {
  return [...text.matchAll(link)].flatMap(
    ({ 0: whole, 1: words, 2: scheme = '', 3: rest, index }): Slip[] => {
      const instead = `[${words}](${scheme.replace('：', ':')}${rest})`;
      if (instead === whole || !/[（）［］：]|\][ \u3000]+\(/u.test(whole.replace(words ?? '', '')))
        return [];
      return [
        {
          start: index,
          end: index + whole.length,
          instead,
          shown: instead,
          message: {
            zh: `“${whole}”不是链接，会原样印成文字：链接要用英文括号，括号之间不空格`,
            en: `“${whole}” is no link and is printed as it stands: links take ASCII brackets, with no blank between`,
          },
        },
      ];
    },
  );
}

function headingsIn(text: string): Slip[] {
  return [...text.matchAll(heading)].flatMap(
    ({ 1: indent = '', 2: marks = '', 3: gap = '', 4: words = '', index }): Slip[] => {
      const isHeading = /^[ \t]+$/.test(gap) && !marks.includes('＃');
      // #1号窗口 names a window, #话题# a topic.
      const isNumber = marks.length === 1 && gap === '' && !/^\p{L}/u.test(words);
      if (isHeading || isNumber || /[^\s#＃][#＃]\s*$/u.test(words)) return [];
      const start = index + indent.length;
      const beginning = words.length > 20 ? `${words.slice(0, 20)}…` : words;
      const instead = `${'#'.repeat(marks.length)} `;
      return [
        {
          start,
          end: start + marks.length + gap.length,
          instead,
          shown: `${instead}${beginning}`,
          message: {
            zh: `“${marks}${gap}${beginning}”不是小标题，会原样印成文字：# 后面要有一个普通空格`,
            en: `“${marks}${gap}${beginning}” is no heading and is printed as it stands: an ordinary blank must follow the #`,
          },
        },
      ];
    },
  );
}
