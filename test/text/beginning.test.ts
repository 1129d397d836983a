/** Long texts as messages quote them. */
import { expect, it } from 'vitest';
import { beginning } from '../../src/text/beginning.js';

it.each([
  ['短的', 3, '短的'],
  ['一二三', 3, '一二三'],
  ['一二三四', 3, '一二三…'],
  ['一二𠮷四', 3, '一二…'],
])('%s with room for %s is %s', (text, most, shown) => expect(beginning(text, most)).toBe(shown));
