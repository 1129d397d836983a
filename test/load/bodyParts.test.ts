/** Bodies read in parts, the simplest without the parser, are just what the parser makes of the whole. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { describe, expect, it } from 'vitest';
import { readInParts } from '../../src/load/bodyParts.js';
import { readFrontMatter } from '../../src/load/frontMatter.js';
import { readBody } from '../../src/load/markdown.js';
import { parse } from '../../src/load/parser.js';

const items = join(import.meta.dirname, '../../catalogue/items');
const bodies = readdirSync(items, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.md'))
  .map((path) => [path, readFrontMatter(readFileSync(join(items, path), 'utf8')).body] as const);

const wholeParser = remark().use(remarkGfm);

/** Parts of a text that the parser was asked to read; undefined where it must read the whole. Both ways must agree. */
function partsToParse(text: string): string[] | undefined {
  const parsed: string[] = [];
  const found = readInParts(text, (part) => {
    parsed.push(part);
    const { tree, links } = parse(part);
    return { children: tree.children, links };
  });
  const { tree, links, html } = parse(text, wholeParser);
  const body = readBody(text);
  expect({ text, tree: body.tree, links: body.links, html: body.html }).toEqual({ text, tree, links, html });
  if (found) expect({ text, ...found }).toEqual({ text, children: tree.children, links });
  return found && parsed;
}

const words = [
  '身份证',
  '2026年',
  'a b',
  '（见表）',
  'www.x',
  'http://x',
  'https://a.cn/b_c?d=1',
  'https://a.cn',
  '，',
  'x@y.z',
  ' ',
  '  ',
  '　',
  '—',
  '-',
  '&amp;',
  '！',
  '!',
];
const marks = [
  '# ',
  '## ',
  '- ',
  '\n  - ',
  '\n    - ',
  '\n   1. ',
  '\n> ',
  '\n\n- ',
  '* ',
  '+ ',
  '1. ',
  '12) ',
  '2. ',
  '> ',
  '| ',
  ' |',
  '|',
  '---',
  '===',
  ':',
  '\n',
  '\n\n',
  '\n- ',
];
const links = [
  '[甲](item:a)',
  '[b c](https://x.cn/a?b=1#c)',
  '[](x)',
  '![图](file:a.png)',
  '[x]',
  '[x]: y',
  '\n- [ ] ',
  '[甲](a b)',
];
const others = [
  '\n| a | b |\n| --- | :-: |\n| 1 | 2 |',
  '**粗**',
  '**',
  '**',
  '*',
  '。**',
  '**（',
  '**a',
  '_',
  '`',
  '~',
  '\\',
  '<b>',
  '<!-- ',
  '<https://a.cn>',
  '*斜*',
  '`码`',
  '\n```\n',
  '\n\n    ',
  '\n  - ',
  '\n   ',
  '\n \n',
  '  \n',
  '\\\n',
  '\n> ',
  '\n***\n',
  '~~旧~~',
  '[^1]',
  '\n\n[^1]: ',
  '\n- [x] ',
  '\n:-\n',
  '\t',
  '\u0000',
  '😀',
  '𠮷',
  '#',
  '.',
  ')',
];
const soup = fc.array(fc.constantFrom(...words, ...words, ...marks, ...links, ...others), { maxLength: 12 });
const parts = fc.array(soup, { maxLength: 4 }).map((each) => each.map((part) => part.join('')).join('\n\n'));

describe('a body read in parts', () => {
  it('is what the demonstration is written in, and mostly without the parser', () => {
    const parsed = bodies.map(([, body]) => partsToParse(body));
    expect(parsed.filter((each) => each?.length === 0).length).toBeGreaterThan(bodies.length / 2);
  });

  it.each([
    ['a heading, a paragraph of two lines, a list after it', '## 提示\n甲\n乙\n- 一\n- 二\n'],
    ['numbered steps', '1. 申请\n2. 领取\n'],
    ['a table', '| 情况 | 怎么办 |\n| :-- | --- |\n| 丢了 | 补办 |\n'],
    ['links', '见[户口](item:a)和[表](file:forms/表.pdf)。\n'],
    ['strong words', '- **重要。**\n- 先**看**，再**办**。\n'],
    ['lists in lists', '- 一\n  - 甲\n    1. 子\n  - 乙\n- 二\n    - 丙\n'],
    ['a loose list', '1. 一\n\n2. 二\n   - 甲\n\n3. 三'],
    ['a quotation', '> 注意[甲](item:a)。\n'],
    ['a rule', '前\n\n---\n\n后'],
    ['stressed words and code', '先*看*，再按`F1`。'],
    ['addresses', '见 <https://a.cn/b>，或者https://c.cn/d?e=1，https://f.cn。\n'],
    ['a hard break', '甲  \n乙'],
    ['tasks', '- [ ] 照片\n- [x] 身份证'],
    ['nothing', ''],
  ])('needs no parser for %s', (_, text) => {
    expect(partsToParse(text)).toEqual([]);
  });

  it.each([
    ['strong words that do not end', '**重要。**后面'],
    ['words struck out', '~~旧~~'],
    ['a list in a list that begins late', '- 一\n  2. 二'],
    ['a lazy line after a list', '- 一\n二'],
    ['a mail address', 'a@b.cn'],
    ['a bare address that ends in a mark', '见https://a.cn/,'],
    ['a link with a title', '[甲](https://a.cn "官网")'],
    ['a hard break by a backslash', '甲\\\n乙'],
    ['a heading by underline', '甲\n---'],
  ])('leaves a part with %s to the parser, and only that', (_, text) => {
    expect(partsToParse(`前言。\n\n${text}\n\n后[记](item:a)。`)).toEqual([text]);
  });

  it.each([
    ['a loose list of entries that are not simple', '- ~~一~~\n\n- 二'],
    ['a list whose entries have paragraphs', '- 一\n\n  又一段'],
    ['HTML', '<b>x</b>'],
    ['code that is fenced', '```\n甲\n\n乙\n```'],
    ['a definition', '见[甲]。\n\n[甲]: https://a.cn'],
    ['a note', '见注[^1]。\n\n[^1]: 注。'],
  ])('is not divided where there is %s', (_, text) => {
    expect(partsToParse(`前言。\n\n${text}\n\n后记。`)).toBeUndefined();
  });

  it('agrees with the parser on anything', () => {
    let taken = 0;
    let divided = 0;
    fc.assert(
      fc.property(parts, (text) => {
        const parsed = partsToParse(text);
        if (parsed?.length === 0) taken++;
        else if (parsed) divided++;
      }),
      { numRuns: 4000, seed: 20_260_101 },
    );
    expect(taken).toBeGreaterThan(100);
    expect(divided).toBeGreaterThan(300);
  });

  it('is the same with the line ends of Windows, and its links stand where they were written', () => {
    const text = '# 提示\n\n*先*看。\n\n见[户口](item:a)\n<b>粗</b>\n';
    const windows = text.replaceAll('\n', '\r\n');
    const [read, there] = [readBody(text), readBody(windows)];
    expect(there.tree).toEqual(read.tree);
    expect(there.links.map(({ span }) => windows.slice(span.start, span.end))).toEqual(['[户口](item:a)']);
    expect(there.html.map(({ start, end }) => windows.slice(start, end))).toEqual(['<b>', '</b>']);
  });
});
