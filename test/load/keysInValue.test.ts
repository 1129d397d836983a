/** Full-width commas and colons make one value of several keys: told of, with the lines to write instead. */
import { describe, expect, it } from 'vitest';
import { check } from '../../src/compile.js';
import { catalogueFiles, itemFile, temporaryFolder } from '../folder.js';

/** What is said of an item whose lines these are: place in its file, message and hint. */
function saidOf(lines: Parameters<typeof itemFile>[0]) {
  const { diagnostics } = check(temporaryFolder(catalogueFiles({ 'items/a.md': itemFile(lines) })));
  return diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, message, hint }) => ({ rule, zh: message.zh, hint: hint?.zh }));
}

const step = (...lines: string[]) => ({
  process: ['process:', ...lines, '  - { 环节: 发证, 办理人: 窗口 }'].join('\n'),
});

describe('a value that holds further keys of its map', () => {
  it.each([
    ['  - { 环节: 申请，时限：1个工作日 }', '{ 环节: 申请, 时限: 1个工作日 }'],
    ['  - 环节: 申请，时限：1个工作日，办理人：窗口', '{ 环节: 申请, 时限: 1个工作日, 办理人: 窗口 }'],
    ['  - 环节: 申请 时限：1个工作日', '{ 环节: 申请, 时限: 1个工作日 }'],
    ['  - 申请（时限：1个工作日）', '{ 环节: 申请, 时限: 1个工作日 }'],
    ['  - 公示：5个工作日', '{ 环节: 公示, 时限: 5个工作日 }'],
  ])('is told of, with what to write: %s', (line, meant) => {
    const [one, ...others] = saidOf(step(line));
    expect(others).toEqual([]);
    expect(one?.rule).toBe('invalid-value');
    expect(one?.hint).toContain(meant);
  });

  it.each([
    [{ materials: 'materials:\n  - { 名称: 身份证，原件：核验 }' }, '{ 名称: 身份证, 原件: 核验 }'],
    [{ materials: 'materials:\n  - 身份证，原件：1，复印件：2' }, '{ 名称: 身份证, 原件: 1, 复印件: 2 }'],
    [{ fees: 'fees:\n  - { 项目: 工本费，金额：10 }' }, '{ 项目: 工本费, 金额: 10 }'],
    [{ more: 'situations:\n  - { 标识: own，名称：本人办理 }' }, '{ 标识: own, 名称: 本人办理 }'],
    [{ more: 'faq:\n  - { 问: 要钱吗？答：不要 }' }, '{ 问: 要钱吗, 答: 不要 }'],
    [{ more: 'everydayName: 办证；简介：领证' }, '{ 俗称: 办证, 简介: 领证 }'],
  ])('in every kind of map: %j', (lines, meant) => {
    const [one, ...others] = saidOf(lines);
    expect(others).toEqual([]);
    expect(one?.hint).toContain(meant);
  });

  it('says which kind of contact it is, and where', () => {
    const contacts =
      'contacts:\n  consult:\n    - 电话：0412-5551234，时间：工作日\n  places:\n    - 政务大厅，地址：人民路1号';
    const hints = saidOf({ contacts }).map(({ hint }) => hint);
    expect(hints).toHaveLength(2);
    expect(hints[0]).toContain('{ 方式: 电话, 号码: "0412-5551234", 时间: 工作日 }');
    expect(hints[1]).toContain('{ 名称: 政务大厅, 地址: 人民路1号 }');
  });

  it.each([
    '  - 审核（注：材料不全的退回）',
    '  - 核对：窗口看原件',
    '  - 公示（5个工作日）',
    '  - { 环节: 公示, 办理人: 街道, 内容: 公示结果，时限：见公告, 计入时限: 是 }',
    '  - { 环节: 公示（5个工作日）, 时限: 5日, 计入时限: 是 }',
    '  - 窗口受理：当场',
  ])('leaves words alone that are no key, and running text: %s', (line) =>
    expect(saidOf(step(line))).toEqual([]),
  );

  it.each(['照片（规格：一寸）', '证书（类型：甲）', '合同（注：一式两份）'])('and names: %s', (name) => {
    const said = saidOf({ materials: `materials:\n  - { 名称: ${name}, 类型: 其他, 原件: 1, 复印件: 0 }` });
    expect(said.filter(({ rule }) => rule === 'invalid-value')).toEqual([]);
  });
});

describe('a colon without a space behind it', () => {
  it.each(['环节:申请', '{ 环节:申请 }'])('is told of as such: %s', (line) => {
    const [one, ...others] = saidOf(step(`  - ${line}`));
    expect(others).toEqual([]);
    expect(one?.zh).toContain('冒号后面没有空格');
    expect(one?.hint).toContain('环节: ');
  });
});
