/** Text in lines of a terminal. */
import { describe, expect, it } from 'vitest';
import { folded } from '../../src/text/fold.js';
import { displayWidth } from '../../src/text/width.js';

describe('folded', () => {
  it('breaks between Chinese characters, two columns each', () => {
    expect(folded('检查目录，指出问题', 10)).toBe('检查目录，\n指出问题');
    expect(folded('检查目录，指出问题', 8)).toBe('检查目\n录，指出\n问题');
  });

  it('breaks between English words only', () => {
    expect(folded('check, then print one thing', 12)).toBe('check, then\nprint one\nthing');
    expect(folded('a-word-that-is-too-long for it', 10)).toBe('a-word-that-is-too-long\nfor it');
  });

  it('keeps points with the word before them, brackets with the word in them', () => {
    expect(folded('一二三四，五', 8)).toBe('一二三\n四，五');
    expect(folded('一二三（四五）六', 8)).toBe('一二三\n（四五）\n六');
    expect(folded('可以写：pretty、compact、json', 16)).toBe('可以写：pretty、\ncompact、json');
  });

  it('keeps every character but the spaces at breaks', () => {
    const text = '给编辑器和数据用户的 JSON Schema；不写名字就列出全部（可以写：zh、en）';
    for (let width = 8; width < 80; width++) {
      const lines = folded(text, width).split('\n');
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
    }
  });

  it('leaves the breaks that a text has', () => {
    expect(folded('一\n\n二', 10)).toBe('一\n\n二');
  });
});
