/** Bodies become HTML without anything dangerous getting through, and without a level of heading being skipped. */
import { expect, it } from 'vitest';
import { readBody } from '../../src/load/markdown.js';
import { bodyHtml } from '../../src/render/site/markdown.js';

const frame = {
  base: '../',
  home: '../',
  words: { table: '表格', footnotes: '注释', backToText: '回到正文' },
  itemId: (id: string) => (id === 'gone' ? undefined : id),
  hasHeading: (id: string, anchor: string) => id === 'a' && anchor === '第二节',
  hasFile: (path: string) => path !== 'gone.pdf',
};
const html = (markdown: string): string => bodyHtml(readBody(markdown).tree, frame);

it.each([
  '<script>alert(1)</script>',
  'a <img src=x onerror=alert(1)> b',
  '<div onclick="x()">\n\n**fett**\n\n</div>',
  '- <iframe src="https://example.invalid"></iframe>',
  '| <b>a</b> |\n| --- |\n| <u>b</u> |',
])('raw HTML is text: %s', (markdown) => {
  expect(html(markdown)).not.toMatch(/<(?:script|img|div on|iframe|b>|u>)/);
  expect(html(markdown)).toContain('&#x3C;');
});

it.each([
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](java&#x0A;script:alert(1))',
  '[x](data:text/html;base64,PHNjcmlwdD4=)',
  '[x](vbscript:x)',
  '[x](//example.invalid/x)',
  '[x](/etc/passwd)',
  '[x]: javascript:alert(1)\n\n[x]',
  '![x](javascript:alert(1))',
  '![x](data:image/svg+xml,x)',
])('a link that is not safe becomes text: %s', (markdown) => {
  expect(html(markdown)).not.toMatch(/\s(?:href|src)=/);
  expect(html(markdown)).toContain('x');
});

it('leads links to items, files, headings and the web', () => {
  const text = html(
    '[a](item:社保卡#materials) [b](item:a#nowhere) [c](file:forms/备案 表.docx) [d](#第二节) [e](#none) [f](item:a#第二节)\n\n## 第二节',
  );
  expect(html('[c](<file:forms/备案 表.docx>)')).toContain(
    'href="../files/forms/%E5%A4%87%E6%A1%88%20%E8%A1%A8.docx"',
  );
  expect(text).toContain('href="../items/%E7%A4%BE%E4%BF%9D%E5%8D%A1.html#materials"');
  expect(text).toContain('href="../items/a.html"');
  expect(text).toContain('href="../items/a.html#body-%E7%AC%AC%E4%BA%8C%E8%8A%82"');
  expect(text).toContain('href="#body-%E7%AC%AC%E4%BA%8C%E8%8A%82"');
  expect(text).toContain('id="body-第二节"');
  expect(text).toContain('<span>e</span>');
  expect(html('<https://example.invalid/x>')).toContain('href="https://example.invalid/x"');
});

it('a link to what is not published is text', () => {
  expect(html('[a](item:gone) [b](file:gone.pdf) ![c](file:gone.pdf)')).not.toMatch(/<(?:a|img)/);
});

it('shows a picture of the catalogue, and links to one from elsewhere', () => {
  expect(html('![样表](file:a.png)')).toContain('<img src="../files/a.png" alt="样表" loading="lazy">');
  expect(html('![图](https://example.invalid/a.png)')).toContain(
    '<a href="https://example.invalid/a.png">图</a>',
  );
});

it.each([
  ['# a\n\n### b\n\n###### c', ['h3', 'h4', 'h5']],
  ['#### a\n\n## b\n\n### c', ['h3', 'h3', 'h4']],
  ['# a\n\n## b\n\n### c\n\n#### d\n\n##### e\n\n###### f', ['h3', 'h4', 'h5', 'h6', 'h6', 'h6']],
])('headings begin below the sections: %s', (markdown, levels) => {
  expect(
    html(markdown)
      .match(/<(h\d)/g)
      ?.map((tag) => tag.slice(1)),
  ).toEqual(levels);
});

it('tables scroll by themselves and say what their cells head', () => {
  const text = html('| 项目 | 数 |\n| :-- | --: |\n| 床位 | 1,200 |');
  expect(text).toContain('<section class="table-wrap" tabindex="0" aria-label="表格 1">');
  expect(text).toContain('<th scope="col" class="align-right">数</th>');
  expect(text).toContain('<td class="align-right">1,200</td>');
  expect(text).not.toContain('align=');
});

it('tasks, footnotes, characters beyond the basic plane', () => {
  expect(html('- [x] 已办\n- [ ] 未办')).toMatch(/☑ 已办[\s\S]*☐ 未办/);
  expect(html('𠮷[^1]😀\n\n[^1]: 注')).toMatch(
    /𠮷.*😀[\s\S]*<h3 id="footnote-label">注释<\/h3>[\s\S]*回到正文/,
  );
  expect(html('')).toBe('');
});
