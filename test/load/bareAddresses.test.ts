/** Addresses without marks end where Chinese words begin. */
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { readBody } from '../../src/load/markdown.js';

/** The words of a body, links with their addresses. */
function shown(node: Nodes): string {
  if ('value' in node) return node.value;
  const words = 'children' in node ? node.children.map(shown).join('') : '';
  return node.type === 'link' ? `{${words}→${node.url}}` : words;
}

describe('an address among Chinese words', () => {
  it.each([
    ['网上办：https://a.cn/x，点“申请”。', '网上办：{https://a.cn/x→https://a.cn/x}，点“申请”。'],
    ['（详见https://a.cn/）', '（详见{https://a.cn/→https://a.cn/}）'],
    ['登录https://a.cn/查看进度', '登录{https://a.cn/→https://a.cn/}查看进度'],
    [
      '见https://a.cn。再见https://b.cn。',
      '见{https://a.cn→https://a.cn}。再见{https://b.cn→https://b.cn}。',
    ],
    [
      '**登录https://a.cn，点[说明](https://b.cn/办)**',
      '登录{https://a.cn→https://a.cn}，点{说明→https://b.cn/办}',
    ],
    ['| 网址 |\n| --- |\n| https://a.cn/。 |', '网址{https://a.cn/→https://a.cn/}。'],
  ])('ends where they begin: %s', (text, words) => {
    expect(shown(readBody(text).tree)).toBe(words);
  });

  it.each([
    ['in brackets', '<https://a.cn/北京>', '{https://a.cn/北京→https://a.cn/北京}'],
    ['behind words', '[官网](https://www.a.cn/北京)。', '{官网→https://www.a.cn/北京}。'],
    ['in code', '`https://a.cn，甲`', 'https://a.cn，甲'],
  ])('is left whole %s', (_, text, words) => {
    expect(shown(readBody(text).tree)).toBe(words);
  });

  it('is left whole in a definition', () => {
    expect(readBody('见[甲]。\n\n[甲]: https://a.cn/北京').links).toMatchObject([
      { url: 'https://a.cn/北京' },
    ]);
  });

  it('stands where it was written', () => {
    const text = '见https://a.cn，再见http://b.cn。\n';
    const places = readBody(text).links.map(({ span }) => text.slice(span.start, span.end));
    expect(places).toEqual(['https://a.cn', 'http://b.cn']);
  });
});
