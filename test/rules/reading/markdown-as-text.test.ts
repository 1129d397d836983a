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
  ['**注意：**请带原件', '**注意**：请带原件'],
  ['**注意： **请带原件', '**注意**：请带原件'],
  ['请带**“身份证”**原件', '请带“**身份证**”原件'],
  ['请带**“身份证”**。', '请带“**身份证**”。'],
  ['带**身份证（原件）**和照片', '带**身份证**（原件）和照片'],
  ['** 注意 **', '**注意**'],
  ['|项目|标准|\n|——|——|\n|城市|700|', '|项目|标准|\n|---|---|\n|城市|700|'],
  ['｜项目｜标准｜\n｜---｜---｜\n｜城市｜700｜', '|项目|标准|\n|---|---|\n|城市|700|'],
  ['-第一条\n-第二条', '- 第一条\n- 第二条'],
  ['·第一条\n·第二条', '- 第一条\n- 第二条'],
  ['1、第一条\n2、第二条', '1. 第一条\n2. 第二条'],
  ['1.第一条\n2.第二条', '1. 第一条\n2. 第二条'],
  ['3、第三条\n4、第四条', '3. 第三条\n4. 第四条'],
  // A list that begins with another number than 1 would go on in the paragraph above it.
  ['接上页：\n3、第三条\n4、第四条', '接上页：\n\n3. 第三条\n4. 第四条'],
  ['接上页：\n  ·第三条\n  ·第四条', '接上页：\n  - 第三条\n  - 第四条'],
])('%s', (body, after) => expect(mended(body)).toBe(after));

it.each([
  '带身份证[原件]（核验后退还）。',
  '[本事项](item:example)（网上也能办）',
  '#1号窗口在一楼。',
  '#便民服务#',
  '#便民服务# 带好身份证。',
  '`[本事项]（item:example）`',
  '```\n##没空格\n```',
  '    ##没空格',
  '## 办理提示（[本事项](item:example)）',
  '**注意**：请带**原件**。',
  '“**注意**”**身份证**',
  '**（一）申请**',
  '2 * 3 ** 4',
  '| 项目 | 标准 |\n|:---|---:|\n| 城市 | 700 |',
  '项目 | 标准\n---|---\n城市 | 700',
  '- 第一条\n- 第二条',
  '1. 第一条\n2. 第二条',
  '1、申请条件\n\n年满80周岁。\n\n2、申请材料\n',
  '（1）申请\n\n（2）受理\n',
  '1.5米以上\n1.2米以下',
  '-\n-',
  '**填 `a b`：**再交',
  '｜`项目`｜标准｜\n｜---｜---｜\n｜城市｜700｜',
])('not %s', (body) => expect(findingsOf(`---\n${body}\n`, rule)).toEqual([]));

it.each([
  ['windows one and two, three and four', '1、2号窗口办\n2、3号窗口取'],
  ['people of sixteen or seventeen', '16、17岁的免费\n17、18岁的半价'],
  ['a number left out', '1、第一条\n3、第三条'],
  ['numbers that begin anew', '1.甲\n2.乙\n1.丙\n2.丁'],
])('makes no list unasked of %s, which would print other numbers', (_, body) => {
  expect(findingsOf(`---\n${body}\n`, rule)).toHaveLength(1);
  expect(mended(body)).toBe(body);
});

it.each([['a table whose head is not known', '|城市|700|\n|农村|500|', '|城市|700|\n|---|---|\n|农村|500|']])(
  'mends %s on request only',
  (_, body, after) => {
    const example = `---\n${body}\n`;
    expect(mended(body)).toBe(body);
    expect(fixed(example, rule, item, false)).toContain(`${after}\n`);
  },
);

it('leaves it to the author how lines with numbers in brackets are parted', () => {
  const body = '（1）申请；\n（2）受理。';
  expect(findingsOf(`---\n${body}\n`, rule)).toHaveLength(1);
  expect(mended(body)).toBe(body);
});

it('says once what is wrong with a link whose colon alone is wrong', () => {
  expect(findingsOf('---\n看[本事项](item：example)。\n').map((one) => one.split(' ')[0])).toEqual([
    'broken-link',
  ]);
  expect(fixed('---\n看[本事项](item：example)。\n', 'broken-link', item)).toContain('(item:example)');
});

it.each([
  ['summary: 详见[官网](https://www.example.gov.cn/)。', ['summary']],
  ['conditions: [年满**80**周岁, 本县户口]', ['conditions[0]']],
  ['summary: 详见《办法》[2021]（3号）。', []],
])('has no effect in front matter: %s', (example, paths) => {
  expect(findingsOf(example, rule)).toEqual(paths.map((path) => `${item}:${path}`));
});
