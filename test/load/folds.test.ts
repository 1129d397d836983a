/** Chinese sentences over several lines: no gap where a line ended. */
import { describe, expect, it } from 'vitest';
import { check } from '../../src/compile.js';
import { published } from '../data/rendered.js';
import { catalogueFiles, itemFile, temporaryFolder } from '../folder.js';

const withLines = (more: string): string =>
  temporaryFolder(catalogueFiles({ 'items/a.md': itemFile({ more }) }));
const summary = (written: string) => published(withLines(`summary: ${written}`)).items[0]?.summary;

describe('a Chinese sentence over several lines', () => {
  it.each([
    ['plain', '年满八十周岁的\n  老年人，\n  每月领到津贴。'],
    ['in a block', '>\n  年满八十周岁的\n  老年人，\n  每月领到津贴。\n'],
    ['in quotes', '"年满八十周岁的\n  老年人，\n  每月领到津贴。"'],
    ['as Windows ends lines', '>-\r\n  年满八十周岁的老年人，\r\n  每月领到津贴。\r\n'],
  ])('has no gaps: %s', (_, written) =>
    expect(summary(written)).toBe('年满八十周岁的老年人，每月领到津贴。'),
  );

  it.each([
    ['for 20\n  working days', 'for 20 working days'],
    ['共 20\n  个工作日', '共 20 个工作日'],
    ['工作日 上午，\n  节假日 休息', '工作日 上午，节假日 休息'],
    ['|\n  第一行\n  第二行', '第一行\n第二行'],
  ])('keeps the blanks and lines that are meant: %j', (written, read) => expect(summary(written)).toBe(read));

  it('stands in keys of any depth', () => {
    const process = 'process:\n  - 环节: 申请\n    办理人: 老年人\n    内容: 到窗口说明，\n      出示身份证';
    const folder = temporaryFolder(catalogueFiles({ 'items/a.md': itemFile({ process }) }));
    expect(published(folder).items[0]?.process[0]?.detail).toBe('到窗口说明，出示身份证');
  });

  it('is still told of in a list, where the second line may be an entry', () => {
    const { diagnostics } = check(withLines('remedies:\n  - 申请行政复议\n    提起行政诉讼'));
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['run-together']);
  });
});
