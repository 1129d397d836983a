/** Markdown that has no effect for a wrong sign or a missing blank, and is printed as it stands. */
import type { Change } from '../../text/edit.js';
import { defineRule } from '../rule.js';
import { type PlacedText, placeIn, siftedBy } from '../texts.js';
import { headingSlips } from './markdownHeadings.js';
import { linkSlips } from './markdownLinks.js';
import { listSlips } from './markdownLists.js';
import type { MarkdownEdit, MarkdownSlip } from './markdownSlip.js';
import { strongSlips } from './markdownStrong.js';
import { tableSlips } from './markdownTables.js';

/** What stands in code is meant to be shown as it is. */
const code = /^(`{3,}|~{3,})[\s\S]*?(?:^\1|(?![\s\S]))|`[^`\n]*`/gmu;

const bodies = siftedBy(
  (text, path) =>
    path === undefined &&
    /[（［］＃｜]|\][ \u3000]+\(|\*\*|^ {0,3}(?:[#|(①-⑳·•●○■◆▪]|[-+]\S|\d{1,2}[.．、])/mu.test(text),
);

/** A link or bold words, as Markdown has them. */
const markup = /\[[^[\]\n]+\]\((?:https?|item|file|mailto|tel):[^)\s]+\)|\*\*[^*\s][^*\n]*\*\*/u;
/** Values of front matter and registers, which are printed as they are. */
const values = siftedBy((text, path) => path !== undefined && markup.test(text));

export default defineRule({
  id: 'markdown-as-text',
  group: 'reading',
  severity: 'warning',
  zh: {
    summary: 'Markdown 写法没有起作用',
    why: '链接用了中文括号、小标题的 # 后面没有空格、表格少了一行减号、**加粗** 的星号夹在标点和文字之间，都会原样印成文字：群众看到一串符号，点不开，也找不到那一节。',
  },
  en: {
    summary: 'Markdown that has no effect',
    why: 'A link in full-width brackets, a heading without a blank after its #, a table without its line of hyphens, asterisks between a mark and a letter: all are printed as they stand, and people see signs instead of a link or a section.',
  },
  bad: `---
##办理提示

**注意：**先看[本事项]（item:example）。
`,
  good: `---
## 办理提示

**注意**：先看[本事项](item:example)。
`,
  checkCatalogue({ catalogue, report }) {
    for (const placed of values(catalogue)) {
      const [found = ''] = markup.exec(placed.text) ?? [];
      report(
        placeIn(placed, 0, placed.text.length),
        {
          zh: `“${found}”是 Markdown，只在正文里起作用，写在这里会原样印成文字`,
          en: `“${found}” is Markdown, which has an effect in the text below only; here it is printed as it stands`,
        },
        {
          hint: found.startsWith('*')
            ? { zh: '去掉星号', en: 'Remove the asterisks' }
            : {
                zh: '这里只写文字，链接写到正文里',
                en: 'Write plain words here, and the link in the text below',
              },
        },
      );
    }
    for (const placed of bodies(catalogue)) {
      for (const { start, end, message, hint, fix } of slipsIn(placed.text)) {
        report(placeIn(placed, start, end), message, {
          hint,
          fix: fix && { ...fix, edits: fix.edits.map((edit) => changeIn(placed, edit)) },
        });
      }
    }
  },
});

function slipsIn(written: string): MarkdownSlip[] {
  const text = written.replace(code, (found) => found.replace(/[^\n]/gu, (c) => ' '.repeat(c.length)));
  return (
    [linkSlips, headingSlips, strongSlips, tableSlips, listSlips]
      .flatMap((slips) => slips(text))
      // What would be moved about with code in it is left to the author.
      .filter(({ start, end, fix }) =>
        [{ start, end }, ...(fix?.edits ?? [])].every(
          (place) => text.slice(place.start, place.end) === written.slice(place.start, place.end),
        ),
      )
      .sort((a, b) => a.start - b.start)
  );
}

function changeIn(placed: PlacedText, { start, end, text }: MarkdownEdit): Change {
  const { span } = placeIn(placed, start, end);
  return { ...(span ? { span } : {}), text };
}
