/** Simple YAML is read without js-yaml, and never otherwise than js-yaml reads it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlainYaml } from '../../src/load/plainYaml.js';
import { parseValues } from '../../src/load/yaml.js';

/** What js-yaml makes of a text; undefined where it refuses. */
function byParser(text: string): unknown {
  try {
    return parseValues(text);
  } catch {
    return undefined;
  }
}

const lines = (...texts: string[]): string => texts.map((text) => `${text}\n`).join('');

describe('is read at once', () => {
  it.each([
    ['words', lines('名称: 补领 证件', 'name:   甲  ')],
    ['nothing', lines('a:', 'b: 1')],
    ['what is no word', lines('a: 007', 'b: true', 'c: null', 'd: -5', 'e: .5', 'f: 1e32', 'g: 2026-10-01')],
    ['quoted words', lines('a: "0412-5511: 1"', "b: '007'", 'c: ""')],
    ['lists', lines('a:', '  - 甲', '  - 乙', 'b:', '- 丙', '- 丁')],
    ['maps in lists', lines('a:', '  - name: 甲', '    b:', '      - 乙', '  -   name: 丙', '      c: 丁')],
    [
      'brackets and braces',
      lines('a: [甲, "乙,", [], {}]', 'b: { 丙: [丁], d: https://a.b/c, e: { f: g } }'),
    ],
    ['a list of all', lines('- id: a', '  name: 甲', '- { id: b }')],
    ['remarks and empty lines', lines('   ', '# 说明', 'a:', '', '  # 说明', '  b: c')],
    [
      'marks inside words',
      lines('a: 甲（乙）、丙#丁', 'b: a,b', "c: it's [one]", 'd: 10:30', 'e: 《法》第一条'),
    ],
    [
      'remarks beside values',
      lines('a: b  # c: d', 'e: "f" # g', 'h: # i', '  - j # k', '  - [l] # m', 'n: # o'),
    ],
    ['Windows line ends', 'a: b\r\nc:\r\n  - d\r\n'],
  ])('%s', (_, text) => {
    const value = readPlainYaml(text);
    expect(value).toBeDefined();
    expect(value).toEqual(byParser(text));
  });
});

describe('is left to the parser', () => {
  it.each([
    ['a key twice', 'a: 1\nb: 2\na: 3\n'],
    ['a key twice in braces', 'a: { b: 1, b: 2 }\n'],
    ['a value over two lines', 'a: b\n  c\n'],
    ['a block of text', 'a: |\n  b\n'],
    ['an anchor', 'a: &b c\nd: *b\n'],
    ['a tag', 'a: !!str b\n'],
    ['a tag in a list', 'a: [!x b]\n'],
    ['an escape', 'a: "\\u0000"\n'],
    ['a doubled quotation mark', "a: 'it''s'\n"],
    ['a remark that touches a value', 'a: "b"#c\n'],
    ['a remark inside brackets', 'a: [b, # c\n  d]\n'],
    ['a colon in a value', 'a: b: c\n'],
    ['a tab', 'a:\tb\n'],
    ['a full-width colon', 'a：b\n'],
    ['a crooked line', 'a:\n   - b\n  - c\n'],
    ['a key that is no word', '007: a\n'],
    ['the key of prototypes', '__proto__: a\n'],
    ['a fence', 'a: b\n---\nc: d\n'],
    ['brackets over two lines', 'a: [b,\n  c]\n'],
    ['a comma at the end', 'a: [b, ]\n'],
    ['a pair in brackets', 'a: [b: c]\n'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(readPlainYaml(text)).toBeUndefined();
  });
});

it('is what the demonstration is mostly written in', () => {
  const folder = join(import.meta.dirname, '../../catalogue/items');
  const fronts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => /^---\n([\s\S]*?\n)---\n/.exec(readFileSync(join(folder, name), 'utf8'))?.[1] ?? '');
  const read = fronts.filter((front) => {
    const value = readPlainYaml(front);
    if (value !== undefined) expect(value).toEqual(byParser(front));
    return value !== undefined;
  });
  expect(read.length).toBeGreaterThan(fronts.length * 0.9);
});

const indent = fc.constantFrom('', '', '', ' ', '  ', '  ', '    ', '      ');
const sign = fc.constantFrom('', '', '', '- ', '- ', '-', '-  ', '? ', '# ', '--- ', '...');
const key = fc.constantFrom(
  '',
  '',
  'a: ',
  'b: ',
  '甲: ',
  'c:',
  'a:',
  '乙：',
  '"q": ',
  '1: ',
  'true: ',
  'x y: ',
  'd:  ',
);
const flow = fc
  .array(
    fc.constantFrom(
      '[',
      ']',
      '{',
      '}',
      ', ',
      ',',
      ': ',
      ':',
      'a',
      '甲',
      '1',
      '"b"',
      "'c'",
      ' ',
      '#',
      '-',
      '&a',
      '?',
      '!',
    ),
    { maxLength: 9 },
  )
  .map((parts) => parts.join(''));
const words = fc.constantFrom(
  '',
  '甲',
  '1',
  '-1',
  '.5',
  '~',
  'null',
  'true',
  'No',
  '0x1F',
  '1e5',
  '2026-01-01',
  'a b',
  'a: b',
  'a:b',
  'a #b',
  'a#b',
  '"x"',
  '"x" y',
  "'x'",
  "'x''y'",
  '"\\n"',
  '|',
  '>',
  '*a',
  '&a b',
  '!t b',
  '@',
  '`',
  '%',
  'a,b',
  'a]',
  '[a]',
  '[a, b]',
  '{ a: b }',
  '{ a: b, a: c }',
  '{a: b}',
  '- a',
  '-a',
  '?',
  '? a',
  ':a',
  'a:',
  'https://a/b',
  '=',
  '<<',
  'a\u3000b',
  '\u00a0a',
  'a\u2028b',
  '…',
  '—',
  '😀',
);
const line = fc
  .tuple(indent, sign, key, fc.oneof(words, words, flow), fc.constantFrom('', '', '', ' ', ' # x', '\r'))
  .map((parts) => parts.join(''));

it('agrees with the parser on anything it takes', () => {
  let taken = 0;
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), fc.boolean(), (some, last) => {
      const text = some.join('\n') + (last ? '\n' : '');
      const value = readPlainYaml(text);
      if (value === undefined) return;
      taken++;
      expect({ text, value }).toEqual({ text, value: byParser(text) });
      expect(JSON.stringify(value)).toBe(JSON.stringify(byParser(text)));
    }),
    { numRuns: Number(process.env.RUNS ?? 5000) },
  );
  expect(taken).toBeGreaterThan(100);
});
