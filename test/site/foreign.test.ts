/** Chinese on a page of another language is marked as Chinese, once, wherever it comes from. */
import { expect, it } from 'vitest';
import { marksChinese, withChineseMarked } from '../../src/render/site/foreign.js';

const marked = (body: string): string =>
  withChineseMarked(`<html lang="en"><head><title>护照</title></head><body>${body}</body></html>`, 'zh-CN')
    .replace(/^.*<body>/s, '')
    .replace('</body></html>', '');

it.each([
  ['<dd>公安机关</dd>', '<dd><span lang="zh-CN">公安机关</span></dd>'],
  ['<p> 满16周岁的（A4纸）。</p>', '<p> <span lang="zh-CN">满16周岁的（A4纸）。</span></p>'],
  [
    '<p>Not needed: staff check it with 公安机关 since 2025</p>',
    '<p>Not needed: staff check it with <span lang="zh-CN">公安机关</span> since 2025</p>',
  ],
  ['<option>户籍</option>', '<option lang="zh-CN">户籍</option>'],
  ['<p lang="zh-CN">护照<b>办证</b></p>', '<p lang="zh-CN">护照<b>办证</b></p>'],
  ['<svg><title>Chart: 护照</title></svg>', '<svg><title>Chart: 护照</title></svg>'],
  ['<svg><text>申请</text></svg>', '<svg><text><tspan lang="zh-CN">申请</tspan></text></svg>'],
  ['<p>Nothing</p><img alt="护照 > 本"><br>', '<p>Nothing</p><img alt="护照 > 本"><br>'],
  ['<script>"护照"</script>', '<script>"护照"</script>'],
  ['<script>if (1 < a && b<c) say("护照")</script>', '<script>if (1 < a && b<c) say("护照")</script>'],
  ['<!-- 页脚 <b> --><p>1 < 2</p>', '<!-- 页脚 <b> --><p>1 < 2</p>'],
  [
    '<a href="x" lang="zh-CN">中文</a><b>部门</b>',
    '<a href="x" lang="zh-CN">中文</a><b><span lang="zh-CN">部门</span></b>',
  ],
  [
    '<header lang="en"><a lang="zh-CN">中文</a><span>办事目录</span></header>',
    '<header lang="en"><a lang="zh-CN">中文</a><span><span lang="zh-CN">办事目录</span></span></header>',
  ],
  ['<a lang="zh-Hant">繁體中文</a>', '<a lang="zh-Hant">繁體中文</a>'],
])('%s', (before, after) => {
  expect(marked(before)).toBe(after);
});

it('only on pages of languages that are not written with Chinese characters', () => {
  const tags = ['en', 'ru', 'ug', 'zh-Hant', 'ja'];
  expect(tags.filter((tag) => marksChinese({ tag }))).toEqual(['en', 'ru', 'ug']);
});
