/** What a `#` swallows, and what can only be a remark. */
import { expect, it } from 'vitest';
import { findingsOf } from '../findings.js';

it.each([
  ['words in a text', 'everydayName: 给新生儿上医保 #1', ['everydayName']],
  ['words in an entry of a list', 'keywords:\n  - 新生儿 #医保', ['keywords[0]']],
  ['a remark with its blank', 'everydayName: 给新生儿上医保 # 未核实', []],
  ['behind a time limit', 'timeLimit: 5个工作日 #未核实', []],
  ['behind a date', 'reviewed: 2026-10-30 #未核实', []],
  ['behind one of a few words', 'level:\n  - 市级 #未核实', []],
])('%s', (_, example, paths) => {
  expect(findingsOf(example, 'lost-in-remark')).toEqual(paths.map((path) => `items/example.md:${path}`));
});
