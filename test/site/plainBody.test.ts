/** Bodies of the plain kind become just the HTML that the long way makes, or are left to it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readFrontMatter } from '../../src/load/frontMatter.js';
import { readBody } from '../../src/load/markdown.js';
import { treeHtml } from '../../src/render/site/markdown.js';
import { plainBodyHtml } from '../../src/render/site/plainBody.js';

const frame = {
  base: '../../',
  home: '../',
  words: { table: '表 "格" &', footnotes: '注释', backToText: '回到正文' },
  itemId: (id: string) => (id === 'gone' ? undefined : id),
  hasHeading: (id: string, anchor: string) => id === 'a' && anchor === '第二节',
  hasFile: (path: string) => path !== 'gone.pdf',
};

/** Whether a body was plain; then both ways agree. */
function agrees(text: string): boolean {
  const { tree } = readBody(text);
  const plain = plainBodyHtml(tree, frame);
  if (plain === undefined) return false;
  expect(plain).toBe(treeHtml(tree, frame));
  return true;
}

it('agrees on the bodies of the demonstration, and reads nearly all of them', () => {
  const items = join(import.meta.dirname, '../../catalogue/items');
  const plain = readdirSync(items, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => agrees(readFrontMatter(readFileSync(join(items, path), 'utf8')).body));
  expect(plain.filter(Boolean).length / plain.length).toBeGreaterThan(0.9);
});

it.each([
  [''],
  ['# 一\n\n### 二\n\n## 三\n\n# 一\n\n## ？！\n\n[到三](#三) [去哪](#四) [材料](#materials)'],
  ['1. 一\n2. 二\n\n正文\n第二行'],
  ['3. 三\n4. [四](item:a#第二节)'],
  ['- **重要** 5 < 6\n- [x](https://example.invalid/?a=1&b=2) & [电话](tel:12345)'],
  ['| a | b | c |\n| :-- | :-: | --: |\n| 1 | **2** | [3](file:表.pdf) |\n\n| d |\n| --- |'],
  ['[a](item:gone) [b](file:gone.pdf) [c](javascript:alert) [d](item:a#nowhere)'],
  ["[a](https://example.invalid/it's)"],
  ['- 一\n  - 甲\n    1. 子\n- 二'],
  ['3. 一\n\n4. 二\n   - 甲'],
  ['- [ ] 照片\n- [x] 证\n  - 丙'],
  ['> 注意\n> *先*看 `a<b`\n\n---\n\n> - 甲'],
  ['甲  \n乙  \n丙'],
])('%s', (text) => {
  expect(agrees(text)).toBe(true);
});

it.each([
  ['> # b'],
  ['- a\n\n  b'],
  ['```js\na\n```'],
  ['![a](file:a.png)'],
  ['a[^1]\n\n[^1]: b'],
  ['[a](https://example.invalid/表)'],
  ['[a](https://example.invalid "b")'],
])('%s is left to the long way', (text) => {
  expect(agrees(text)).toBe(false);
});

const pieces = [
  ...[
    '身份证',
    'a b',
    '5 < 6 & "7"',
    '**重**',
    '*轻*',
    '`x`',
    '# ',
    '## ',
    '#### ',
    '- ',
    '1. ',
    '7. ',
    '> ',
    '\n  - ',
    '\n   1. ',
    '\n\n- ',
    '\n- [x] ',
    '\n---\n',
  ],
  ...[
    '| a | b |\n| --- | --: |\n| 1 | 2 |\n',
    '\n',
    '\n\n',
    '\n\n',
    '  \n',
    '\\',
    '&amp;',
    '\u0000',
    '~~x~~',
    '<',
  ],
  ...[
    '[一](item:a)',
    '[二](#身份证)',
    '[三](https://x.invalid/?a=b&c)',
    '[四](file:中文.pdf)',
    '![五](file:x.png)',
  ],
];

it('agrees on any text', () => {
  let plain = 0;
  const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(texts, (text) => {
      if (agrees(text)) plain += 1;
    }),
    { numRuns: 1500 },
  );
  expect(plain).toBeGreaterThan(200);
});
