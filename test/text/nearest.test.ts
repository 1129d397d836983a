/** Suggestions for words that no register has. */
import { expect, it } from 'vitest';
import { nearest, suggester } from '../../src/text/nearest.js';

it('suggests for a bounded number of words, and says the same of a word that was asked before', () => {
  const ids = Array.from({ length: 5000 }, (_, n) => `item-${n}`);
  const suggest = suggester(ids);
  const asked = Array.from({ length: 2000 }, (_, n) => suggest(`itme-${n}`));
  expect(asked[7]).toBe(nearest('itme-7', ids));
  expect(asked.at(-1)).toBeUndefined();
  expect(suggest('itme-7')).toBe('item-7');
});
