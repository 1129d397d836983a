/** What can be wrong with the two lines `---` around an item's front matter. */

import { beginning } from '../text/beginning.js';
import type { Words } from '../text/words.js';
import type { YamlFault } from './yamlFault.js';
import { type Line, linesOf } from './yamlLines.js';

/** A line that is meant as a fence: dashes of another kind, or too many or too few of them. */
const meantAsFence = /^\s*(?:[-\u2010-\u2015\u2212\u2500\uff0d\u30fc_=]{2,}|—)\s*$/u;

const firstLine = (text: string) => ({ start: 0, end: Math.max(1, text.indexOf('\n')) });

const write = (zh: string, en: string): Words => ({ zh, en });

/** The fault of a file that holds nothing. */
export const emptyFile: YamlFault = {
  rule: 'yaml-syntax',
  span: { start: 0, end: 1 },
  message: write('文件是空的', 'The file is empty'),
  hint: write('写上事项，或删掉这个文件', 'Write the item, or delete the file'),
};

/** The fault of a fence that names another language than YAML. */
export function otherLanguage(text: string, language: string): YamlFault {
  return {
    rule: 'unsafe-yaml',
    span: firstLine(text),
    message: write(
      `第一行写了“---${language}”，只能是“---”：事项里不能有程序`,
      `The first line is “---${language}”; it must be “---”: an item holds no program`,
    ),
    hint: write('第一行改成 ---，下面用 YAML 写', 'Begin with --- and write YAML'),
  };
}

/** The fault of a file that does not begin with a line `---`. */
export function noOpening(text: string): YamlFault {
  const first = linesOf(text).find((line) => line.text.trim() !== '');
  if (first && meantAsFence.test(first.text)) return crookedOpening(first);
  const late = linesOf(text).find((line) => /^---\s*$/.test(line.text));
  const beginsWithKey = first !== undefined && /^[^\s:：#]+\s*[:：]/u.test(first.text);
  if (late && !beginsWithKey) return textBefore(text, late);
  return {
    rule: 'yaml-syntax',
    span: firstLine(text),
    message: write(
      '文件没有以 --- 开头的信息栏，各项内容读不出来',
      'The file does not begin with a --- front matter block; nothing of the item can be read',
    ),
    hint: write(
      '第一行写 ---，写完各项后再写一行 ---',
      'Begin with a line ---, and end the block with a line ---',
    ),
    fix: beginsWithKey
      ? {
          title: write('在第一行加上 ---', 'Add the line ---'),
          safe: true,
          edits: [{ span: { start: 0, end: 0 }, text: '---\n' }],
        }
      : undefined,
  };
}

/** Text above the front matter: with a line --- before it, it would be taken for the front matter itself. */
function textBefore(text: string, { start }: Line): YamlFault {
  return {
    rule: 'yaml-syntax',
    span: firstLine(text),
    message: write(
      `信息栏的 --- 前面有文字“${shortened(text.slice(0, start))}”，整个信息栏会被当成正文`,
      `Words stand before the ---, “${shortened(text.slice(0, start))}”; the whole front matter would be taken for text`,
    ),
    hint: write(
      '第一行只能是 ---：把前面的文字移到第二行 --- 的下面，或者删掉',
      'The first line must be ---: move the words below the second ---, or delete them',
    ),
  };
}

function shortened(text: string): string {
  return beginning(text.trim().split(/\r?\n/)[0] ?? '', 20);
}

/** A first line that is meant as `---`: below blank lines, or of other dashes. */
function crookedOpening({ start, text }: Line): YamlFault {
  const blank = start > 0 && /^---\s*$/.test(text);
  const span = { start: 0, end: blank ? start : start + text.length };
  const dashes = text.trim();
  return {
    rule: 'yaml-syntax',
    span,
    message: blank
      ? write(
          '信息栏的 --- 前面有空行，整个信息栏会被当成正文',
          'Blank lines stand before the ---; the whole front matter would be taken for text',
        )
      : write(
          `信息栏要以三个英文减号“---”开头，却写了“${dashes}”，各项内容读不出来`,
          `The front matter begins with three ASCII hyphens “---”, not “${dashes}”; nothing of the item can be read`,
        ),
    hint: blank
      ? write('删掉 --- 前面的空行', 'Remove what stands before ---')
      : write('第一行改成 ---', 'Make the first line ---'),
    fix: {
      title: write('第一行改成 ---', 'Make the first line ---'),
      safe: true,
      edits: [{ span, text: blank ? '' : '---' }],
    },
  };
}

/** The fault of front matter whose second `---` is not there, or is not exactly that; `near`: the line that begins like it. */
export function noClosing(text: string, near: Line | undefined): YamlFault {
  const lines = linesOf(text).slice(1);
  const fence = near ?? lines.find((line) => meantAsFence.test(line.text));
  if (fence) return crookedClosing(fence);
  const body = lines.find((line, index) => looksLikeText(line, lines[index - 1]));
  const at = body?.start ?? 0;
  return {
    rule: 'yaml-syntax',
    span: body ? { start: at, end: at + Math.max(1, body.text.length) } : firstLine(text),
    message: write(
      '信息栏没有结束：缺少第二行 ---，正文被当成了信息栏',
      'The front matter is not closed: the second --- is missing, and the text is taken for front matter',
    ),
    hint: body
      ? write(
          '正文像是从这里开始，在它前面单独写一行 ---',
          'The text seems to begin here: write a line --- before it',
        )
      : write('在正文前单独写一行 ---', 'Write a line --- of its own before the text'),
    fix: body && {
      title: write('在正文前加上 ---', 'Add --- before the text'),
      safe: false,
      edits: [{ span: { start: at, end: at }, text: '---\n' }],
    },
  };
}

function crookedClosing({ start, text }: Line): YamlFault {
  const span = { start, end: start + text.length };
  const shown = text.trim().slice(0, 20);
  const indented = shown === '---' && text.startsWith(' ');
  return {
    rule: 'yaml-syntax',
    span,
    message: indented
      ? write(
          '信息栏结束的 --- 前面有空格，分不清信息栏到哪里为止',
          'Blanks stand before the closing ---; there is no telling where the front matter ends',
        )
      : write(
          `信息栏的结束行只能是“---”，却写了“${shown}”，分不清信息栏到哪里为止`,
          `The closing line of the front matter must be exactly “---”, not “${shown}”; there is no telling where it ends`,
        ),
    hint: indented
      ? write('--- 顶格写', 'Begin the line with ---')
      : write('这一行改成 ---', 'Make this line ---'),
    fix: meantAsFence.test(text)
      ? { title: write('改成 ---', 'Change to ---'), safe: true, edits: [{ span, text: '---' }] }
      : undefined,
  };
}

/** Whether a line at the left edge is no YAML: a Markdown heading after a blank line, or a sentence. */
function looksLikeText({ text }: Line, before: Line | undefined): boolean {
  if (/^#{1,6} /.test(text)) return before?.text.trim() === '';
  return text.trim() !== '' && !/^[\s#-]/.test(text) && !/^[^\s]+\s*[:：]/.test(text);
}
