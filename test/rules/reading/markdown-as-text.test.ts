/** Markdown with a wrong sign: what is mended, and what is no slip. */
import { expect, it } from 'vitest';
import { findingsOf, fixed } from '../findings.js';

const item = 'items/example.md';
const rule = 'markdown-as-text';

/** The body after the fixes of the rule. */
const mended = (body: string): string => fixed(`---\n${body}\n`, rule, item).split(/^---$/m)[2]?.trim() ?? '';

it.each([
  ['看[本事项]（item:example）。', '看[本事项](item:example)。'],
  ['看［本事项］(item：example)。', '看[本事项](item:example)。'],
  ['看[网站]（https://www.example.gov.cn/a?b=1）', '看[网站](https://www.example.gov.cn/a?b=1)'],
  ['看[下面] (#materials)', '看[下面](#materials)'],
  ['##办理提示', '## 办理提示'],
  ['#办理提示', '# 办理提示'],
  ['＃＃　办理提示', '## 办理提示'],
  ['##2026年的变化', '## 2026年的变化'],
])('%s', (body, after) => expect(mended(body)).toBe(after));

it.each([
  '带身份证[原件]（核验后退还）。',
  '[本事项](item:example)（网上也能办）',
  '#1号窗口在一楼。',
  '#便民服务#',
  '`[本事项]（item:example）`',
  '```\n##没空格\n```',
  '    ##没空格',
  '## 办理提示（[本事项](item:example)）',
])('not %s', (body) => expect(findingsOf(`---\n${body}\n`, rule)).toEqual([]));
