/** Carets stand right under what is meant, also under Chinese text. */
import { expect, it } from 'vitest';
import { codeFrame } from '../../src/cli/frame.js';
import { positionAt } from '../../src/text/source.js';
import { displayWidth } from '../../src/text/width.js';

function frame(text: string, part: string): string {
  const start = text.indexOf(part);
  return codeFrame(text, { start: positionAt(text, start), end: positionAt(text, start + part.length) })
    .map(({ text: line }) => line)
    .join('\n');
}

it('counts a Chinese character as two columns', () => {
  expect(frame('承诺: 30个工作日\n', '30个工作日')).toBe(
    ['承诺: 30个工作日', `${' '.repeat(6)}${'^'.repeat(10)}`].join('\n'),
  );
});

it('shows the line before', () => {
  expect(frame('statutory: 20日\npromised: 30日\n', '30日')).toBe(
    'statutory: 20日\npromised: 30日\n          ^^^^',
  );
});

it('cuts a long line around the place', () => {
  const lines = frame(`a: ${'长'.repeat(500)}错${'长'.repeat(500)}`, '错').split('\n');
  expect(lines[0]?.length).toBeLessThan(120);
  expect(lines[0]).toContain('错');
  expect(lines[1]?.trim()).toBe('^^');
});

it('marks an empty place with one caret', () => {
  expect(codeFrame('', { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } })).toEqual([]);
  expect(frame('a: \n', 'a').split('\n')[1]).toBe('^');
});

it.each([36, 76])(
  'keeps line and carets within a terminal, with the place in sight (%i columns)',
  (columns) => {
    const text = `  内容: ${'请准备'.repeat(40)}错在这里${'再来一次'.repeat(40)}\n`;
    const start = positionAt(text, text.indexOf('错在这里'));
    const end = { line: 1, column: start.column + 4 };
    const [line, carets] = codeFrame(text, { start, end }, columns).map((one) => one.text);
    expect(line).toContain('错在这里');
    expect(displayWidth(line ?? '')).toBeLessThanOrEqual(columns);
    expect(carets?.indexOf('^')).toBe(displayWidth(line?.split('错')[0] ?? ''));
    expect(carets?.trim()).toBe('^'.repeat(8));
  },
);
