/** What rules say of a catalogue that is written in English. */
import { describe, expect, it } from 'vitest';
import { checkExample, saidOf } from './examples.js';

describe('an item in English', () => {
  it.each([
    [
      'certificate-outside-register',
      'materials: [{ name: Certificate of employment, original: 1, copies: 0 }]',
    ],
    ['vague-step', 'process: [ Apply ]'],
    ['free-said-otherwise', 'fees: no charge'],
    ['placeholder', 'result: { name: 无, kind: none }'],
  ])('is told of: %s', (rule, example) => expect(saidOf(rule, example)).toHaveLength(1));

  it.each([
    [
      'certificate-outside-register',
      'materials: [{ name: Business certificate, kind: licence, original: 1, copies: 0 }]',
    ],
    ['vague-step', 'process: [ Apply at the counter with your papers ]'],
  ])('is let be: %s', (rule, example) => expect(saidOf(rule, example)).toEqual([]));

  it('is told what to write where nothing is handed over', () => {
    const { diagnostics } = checkExample('result: { name: 无, kind: none }');
    expect(diagnostics.find(({ rule }) => rule === 'placeholder')?.hint?.zh).toContain('再写 类型: 无');
  });
});
