/** Numbers from Word: told of once a list, and taken away unasked only where nothing points at them. */
import { expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/compile.js';
import { fixCatalogue } from '../../../src/fix.js';
import { catalogueFiles, itemFile, temporaryFolder } from '../../folder.js';
import { checkExample } from '../examples.js';
import { findingsOf, fixed } from '../findings.js';

const rule = 'numbered-entries';
const item = 'items/example.md';

it.each([
  ['figures', 'conditions: [1.年满80周岁, 2．本县户口]', ['conditions[0]']],
  ['brackets', 'conditions: [（一）年满80周岁, （二）本县户口, (三)未领过]', ['conditions[0]']],
  ['circles', 'remedies: [①可以申请行政复议, ②可以提起行政诉讼]', ['remedies[0]']],
  [
    'steps',
    'process: [ { name: 第一步：申请, actor: 本人 }, { name: 第二步：审核, actor: 窗口 } ]',
    ['process'],
  ],
  ['materials', 'materials: [1、身份证, 2、户口簿]', ['materials']],
  ['only some', 'conditions: [1.年满80周岁, 本县户口, 2.未领过]', ['conditions[0]']],
  ['two levels', 'conditions: [（一）老年人, 1.年满80周岁, 2.本县户口, （二）残疾人]', ['conditions[0]']],
  ['a measure', 'conditions: [1.5米以下的儿童, 2.0米以上的不限]', []],
  ['one figure', 'conditions: [1．年满80周岁, 本县户口]', []],
  ['no first', 'conditions: [2、3岁幼儿, 4、5岁幼儿]', []],
  ['grades that go on', 'conditions: [一、二级残疾人, 二、三级残疾人]', []],
  ['amounts', 'materials: [1寸照片, 2寸照片]', []],
  ['days and grades', 'conditions: [一级残疾人, 二级残疾人, 三级以下不办]', []],
  ['names that begin with a number in brackets', 'materials: [（一）甲表]', []],
])('%s', (_, example, paths) => {
  expect(findingsOf(example, rule)).toEqual(paths.map((path) => `${item}:${path}`));
});

it('takes them away, and keeps remarks and order', () => {
  const example =
    'conditions:\n  - 1. 年满80周岁 # 次月起\n  - "2. 本县户口, 不含集体户"\nmaterials:\n  - { name: 1、身份证, original: 核验, copies: 1 }\n  - 2、户口簿\n';
  const after = fixed(example, rule, item);
  expect(after).toContain('conditions:\n  - 年满80周岁 # 次月起\n  - "本县户口, 不含集体户"\n');
  expect(after).toContain('  - { name: 身份证, original: 核验, copies: 1 }\n  - 户口簿\n');
});

it('takes steps for steps', () => {
  const example = 'process: [第一步：申请, 第二步：审核]';
  expect(fixed(example, rule, item)).toContain('process: [申请, 审核]');
});

it('says nothing else in their place when it mends a file', () => {
  const process = 'process:\n  - { name: 1.申请, actor: 本人 }\n  - { name: 2.审核, actor: 窗口 }\n';
  const folder = temporaryFolder(catalogueFiles({ 'items/a.md': itemFile({ process }) }));
  const wanted = (diagnostic: Diagnostic): boolean => diagnostic.rule === rule;
  const { applied, files } = fixCatalogue(folder, { unsafe: false, today: undefined, wanted });
  expect(applied).toBe(1);
  expect(files[0]?.after).toContain('{ name: 申请, actor: 本人 }\n  - { name: 审核, actor: 窗口 }');
});

it.each([
  ['conditions: [1.年满80周岁, 2.符合第1项的配偶]'],
  ['conditions: [1.年满80周岁, 2.本县户口]\nsummary: 符合第（二）项的只领一半。'],
  ['conditions: [1.年满80周岁, 2.本县户口]\n---\n具备条件1、2项的可以办。'],
  ['conditions: [1.年满80周岁, 2.符合（1）的配偶]'],
  ['conditions: [1.年满80周岁, 2.本县户口]\n---\n满足条件2的先办。'],
  ['conditions: [1.年满80周岁, 2.本县户口]\n---\n符合①的先办。'],
  ['conditions: [1.年满80周岁, 2.本县户口]\n---\n满足第二个条件的先办。'],
  ['conditions: [1.年满80周岁, 3.本县户口]'],
])('on request only where something points at them: %s', (example) => {
  expect(fixed(example, rule, item)).toContain('1.年满80周岁');
  expect(fixed(example, rule, item, false)).toContain('conditions: [年满80周岁, ');
});

it('tells to mend what points at the numbers', () => {
  const hintOf = (more: string) =>
    checkExample(`conditions: [1.年满80周岁, 2.本县户口]${more}`).diagnostics[0]?.hint?.zh;
  expect(hintOf('\nsummary: 符合第（二）项的只领一半。')).toContain('别处提到的“第几项”');
  expect(hintOf('')).not.toContain('别处');
});

it('points at no number by citing an article', () => {
  const example = 'conditions: [1.符合《老年法》第二条第（一）项, 2.本县户口]';
  expect(fixed(example, rule, item)).toContain('conditions: [符合《老年法》第二条第（一）项, 本县户口]');
});
