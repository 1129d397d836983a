/** What is in another language than its page is marked as such, once, wherever it comes from. */
import { describe, expect, it } from 'vitest';
import { foreignMarking, type Spoken } from '../../src/render/site/foreign.js';

function marked(body: string, spoken: Spoken): string {
  const html = `<html><head><title>护照 passport</title></head><body>${body}</body></html>`;
  return (foreignMarking(spoken) ?? String)(html)
    .replace('<html><head><title>护照 passport</title></head><body>', '')
    .replace('</body></html>', '');
}

describe('Chinese on a page in English', () => {
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
    ['<a>Blank form: 申请表</a>', '<a>Blank form: <span lang="zh-CN">申请表</span></a>'],
    ['<dd>用APP或者小程序办</dd>', '<dd><span lang="zh-CN">用APP或者小程序办</span></dd>'],
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
    expect(marked(before, { page: 'en', written: 'zh-CN', words: 'en' })).toBe(after);
  });
});

describe('the program’s English on a page whose language it does not speak', () => {
  it.each([
    ['<h2>How to apply</h2>', '<h2><span lang="en">How to apply</span></h2>'],
    ['<dd>15 working days</dd>', '<dd><span lang="en">15 working days</span></dd>'],
    ['<dd>15</dd><dd>https://example.invalid/a</dd>', '<dd>15</dd><dd>https://example.invalid/a</dd>'],
    ['<h1>여권 재발급</h1>', '<h1>여권 재발급</h1>'],
    [
      '<a>Blank form: 申请表</a>',
      '<a><span lang="en">Blank form:</span> <span lang="zh-CN">申请表</span></a>',
    ],
    ['<header lang="en"><b>Find</b></header>', '<header lang="en"><b>Find</b></header>'],
    ['<a lang="de">Deutsch</a>', '<a lang="de">Deutsch</a>'],
    ['<option>All fields</option>', '<option lang="en">All fields</option>'],
  ])('by its letters, where the page has others: %s', (before, after) => {
    expect(marked(before, { page: 'ko', written: 'zh-CN', words: 'en' })).toBe(after);
  });

  it.each([
    ['<h2>How to apply</h2>', '<h2><span lang="en">How to apply</span></h2>'],
    ['<b>in force</b>', '<b><span lang="en">in force</span></b>'],
    ['<h1>Personalausweis</h1><dd>15</dd>', '<h1>Personalausweis</h1><dd>15</dd>'],
  ])('by its wording, where the page has the same: %s', (before, after) => {
    expect(marked(before, { page: 'de', written: 'zh-CN', words: 'en' })).toBe(after);
  });
});

it('a Chinese catalogue whose pages speak English says so, and its names in the frame stay Chinese', () => {
  const spoken: Spoken = { page: 'zh-CN', written: 'zh-CN', words: 'en' };
  const frame = '<header lang="en"><b>办事指南</b></header><main><h2>Find</h2><p>护照</p></main>';
  expect(marked(frame, spoken)).toBe(
    '<header lang="en"><b><span lang="zh-CN">办事指南</span></b></header><main><h2><span lang="en">Find</span></h2><p>护照</p></main>',
  );
});

it('an English catalogue whose pages speak Chinese', () => {
  const spoken: Spoken = { page: 'en', written: 'en', words: 'zh' };
  const frame = '<header lang="zh-CN"><b>City guide</b></header><main><h2>怎么办</h2><p>Passport</p></main>';
  expect(marked(frame, spoken)).toBe(
    '<header lang="zh-CN"><b><span lang="en">City guide</span></b></header><main><h2><span lang="zh-CN">怎么办</span></h2><p>Passport</p></main>',
  );
});

it('nothing is looked for where a page is all in its own language', () => {
  expect(foreignMarking({ page: 'zh-CN', written: 'zh-CN', words: 'zh' })).toBeUndefined();
  expect(foreignMarking({ page: 'zh-Hant', written: 'zh-CN', words: 'zh' })).toBeUndefined();
  expect(foreignMarking({ page: 'en', written: 'en', words: 'en' })).toBeUndefined();
});
