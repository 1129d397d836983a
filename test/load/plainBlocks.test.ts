/** The short way through simple Markdown gives just what the parser gives, or nothing. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../src/load/frontMatter.js';
import { parse } from '../../src/load/markdown.js';
import { readPlain } from '../../src/load/plainBlocks.js';

const items = join(import.meta.dirname, '../../catalogue/items');
const bodies = readdirSync(items, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.md'))
  .map((path) => [path, readFrontMatter(readFileSync(join(items, path), 'utf8')).body] as const);

function agrees(text: string): boolean {
  const plain = readPlain(text);
  if (!plain) return false;
  const { tree, links, html } = parse(text);
  expect(html).toEqual([]);
  expect({ text, ...plain }).toEqual({ text, tree, links });
  return true;
}

const words = [
  '身份证',
  '2026年',
  'a b',
  '（见表）',
  'www.x',
  'http://x',
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
  '[ ] ',
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
  '\t',
  '\r\n',
  '\u0000',
  '😀',
  '𠮷',
  '#',
  '.',
  ')',
];
const soup = fc.array(fc.constantFrom(...words, ...words, ...marks, ...links, ...others), { maxLength: 12 });

describe('simple Markdown', () => {
  it('is what the demonstration is mostly written in', () => {
    const plain = bodies.filter(([, body]) => agrees(body));
    expect(plain.length).toBeGreaterThan(bodies.length / 2);
  });

  it.each([
    ['a heading, a paragraph of two lines, a list after it', '## 提示\n甲\n乙\n- 一\n- 二\n'],
    ['numbered steps', '1. 申请\n2. 领取\n'],
    ['a table', '| 情况 | 怎么办 |\n| :-- | --- |\n| 丢了 | 补办 |\n'],
    ['links', '见[户口](item:a)和[表](file:forms/表.pdf)。\n'],
    ['strong words', '- **重要。**\n- 先**看**，再**办**。\n'],
    ['nothing', ''],
  ])('gives the same tree for %s', (_, text) => {
    expect(agrees(text)).toBe(true);
  });

  it.each([
    ['emphasis', '*重要*'],
    ['strong words that do not end', '**重要。**后面'],
    ['a loose list', '- 一\n\n- 二'],
    ['a lazy line after a list', '- 一\n二'],
    ['HTML', '<b>x</b>'],
    ['a bare address', 'https://a.cn'],
    ['a hard break', '甲  \n乙'],
    ['a heading by underline', '甲\n---'],
    ['a definition', '[甲]: https://a.cn'],
  ])('leaves %s to the parser', (_, text) => {
    expect(readPlain(text)).toBeUndefined();
  });

  it('agrees with the parser on anything it takes', () => {
    let taken = 0;
    fc.assert(
      fc.property(soup, (parts) => {
        if (agrees(parts.join(''))) taken++;
      }),
      { numRuns: 4000, seed: 20_260_101 },
    );
    expect(taken).toBeGreaterThan(300);
  });
});
