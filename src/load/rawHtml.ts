/** HTML in a body, which is shown as text: one finding an element, with the Markdown for it. */
import type { Finding } from '../text/diagnostic.js';
import type { Words } from '../text/words.js';
import type { BodyReading } from './markdown.js';

/** The findings on a body's HTML; a closing tag is no second one. */
export function htmlFindings(file: string, body: BodyReading): Finding[] {
  const opened = new Set<string>();
  return body.html.flatMap((span): Finding[] => {
    const written = body.text.slice(span.start, span.end);
    const [, closing, name = ''] = /^<(\/?)([a-z][a-z0-9]*)/i.exec(written) ?? [];
    const tag = name.toLowerCase();
    if (closing === '/' && opened.has(tag)) return [];
    opened.add(tag);
    const [line = ''] = written.split('\n');
    const shown = line.length > 30 || line !== written ? `${line.slice(0, 30)}…` : line;
    return [
      {
        rule: 'raw-html',
        file,
        span: { start: span.start + body.offset, end: span.end + body.offset },
        message: {
          zh: `正文里的 HTML“${shown}”会原样显示成文字，不起作用`,
          en: `The HTML “${shown}” is shown as text and has no effect`,
        },
        hint: instead.get(tag) ?? markdown,
      },
    ];
  });
}

const markdown: Words = { zh: '删掉标签，用 Markdown 写', en: 'Remove the tags and write Markdown' };
const bold: Words = { zh: '要突出的字写成 **文字**', en: 'Write **words** for what matters' };
const looks: Words = {
  zh: '删掉标签：颜色、字号由网站和手册统一定；要突出的字写成 **文字**',
  en: 'Remove the tags: colours and sizes are those of the site and the handbooks; write **words** for what matters',
};
const table: Words = {
  zh: '写成 Markdown 表格：每行以 | 开头，第二行写 | --- | --- |',
  en: 'Write a Markdown table: lines that begin with |, the second one | --- | --- |',
};
const list: Words = {
  zh: '写成 Markdown 列表，每行以“- ”开头',
  en: 'Write a Markdown list: lines that begin with “- ”',
};

const paragraphs: Words = {
  zh: '删掉标签，段落之间空一行',
  en: 'Remove the tags and leave a line empty between paragraphs',
};
const heading: Words = { zh: '小标题写成“## 标题”', en: 'Write headings as “## Heading”' };

/** What to write for the elements that editors bring from web pages. */
const instead: ReadonlyMap<string, Words> = new Map(
  Object.entries({
    b: bold,
    strong: bold,
    u: bold,
    font: looks,
    span: looks,
    center: looks,
    br: { zh: '另起一段：中间空一行', en: 'Begin a new paragraph: leave a line empty' },
    p: paragraphs,
    div: paragraphs,
    a: { zh: '写成 [文字](https://网址)', en: 'Write [words](https://address)' },
    img: { zh: '写成 ![说明](file:图片路径)', en: 'Write ![description](file:path)' },
    table,
    tr: table,
    td: table,
    ul: list,
    ol: list,
    li: list,
    h1: heading,
    h2: heading,
    h3: { zh: '小标题写成“### 标题”', en: 'Write headings as “### Heading”' },
  }),
);
