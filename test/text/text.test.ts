/** The floor below everything: words, widths, places, edits. */
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/text/edit.js';
import { nearest } from '../../src/text/nearest.js';
import { halfWidth, nameKey } from '../../src/text/normal.js';
import { lineAt, lineStarts, overlaps, pathText, positionAt } from '../../src/text/source.js';
import { displayWidth } from '../../src/text/width.js';

describe('display width', () => {
  it.each([
    ['abc', 3],
    ['事项', 4],
    ['“引号”', 6],
    ['𠮷', 2],
    ['👨‍👩‍👧', 2],
    ['e\u0301', 1],
    ['', 0],
  ])('%j takes %i columns', (text, columns) => expect(displayWidth(text)).toBe(columns));
});

describe('positions', () => {
  const text = 'a\r\n事项\n\nend';
  it('count lines and columns from 1', () => {
    expect(positionAt(text, 0)).toEqual({ line: 1, column: 1 });
    expect(positionAt(text, 4)).toEqual({ line: 2, column: 2 });
    expect(positionAt(text, text.length)).toEqual({ line: 4, column: 4 });
    expect(positionAt(text, 999)).toEqual({ line: 4, column: 4 });
  });
  it('give a line without its break', () => {
    expect(lineStarts(text)).toEqual([0, 3, 6, 7]);
    expect(lineAt(text, 1)).toBe('a');
    expect(lineAt(text, 3)).toBe('');
    expect(lineAt(text, 9)).toBe('');
  });
  it('of thousands in long texts are found in short time, to and fro between two', { timeout: 2_000 }, () => {
    const [units, laws] = ['units\n'.repeat(50_000), 'laws\n'.repeat(50_000)];
    for (let at = 0; at < units.length; at += 50) {
      expect(positionAt(units, at).line).toBe(Math.floor(at / 6) + 1);
      expect(positionAt(laws, 5).line).toBe(2);
    }
  });
});

describe('did you mean', () => {
  it.each([
    ['nmae', ['name', 'unit'], 'name'],
    ['办理时间', ['办理时限', '办理依据'], '办理时限'],
    ['xyz', ['name', 'unit'], undefined],
    ['甲', ['乙', '丙'], undefined],
  ])('%s among %j: %s', (written, candidates, found) => expect(nearest(written, candidates)).toBe(found));
});

it('half-width forms and name keys', () => {
  expect(halfWidth('２０个工作日（０４１２）')).toBe('20个工作日(0412)');
  expect(nameKey(' Ａ 单位 ')).toBe('a单位');
});

it('edits apply in one pass, and never overlap', () => {
  const edits = [
    { span: { start: 4, end: 5 }, text: 'E' },
    { span: { start: 0, end: 1 }, text: 'AA' },
    { span: { start: 0, end: 3 }, text: 'x' },
  ];
  expect(applyEdits('abcdefg', edits)).toEqual({ text: 'AAbcdEfg', taken: 2 });
});

it('paths overlap where one leads into the other', () => {
  expect(overlaps(['a', 1], ['a', 1, 'b'])).toBe(true);
  expect(overlaps(['a', 1], ['a', 2])).toBe(false);
  expect(pathText(['materials', 2, 'form'])).toBe('materials[2].form');
});
