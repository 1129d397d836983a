/** Places: the fast parser's values and the precise parser's places speak of the same document. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { readFrontMatter } from '../../src/load/frontMatter.js';
import { Positions } from '../../src/load/positions.js';
import { parseValues } from '../../src/load/yaml.js';
import { itemSchema } from '../../src/model/item.js';
import { shapeOf } from '../../src/model/shape.js';
import { Plain } from '../../src/model/written.js';

const noPlace = { start: 0, end: 1 };

function textAt(yaml: string, path: (string | number)[], atKey = false): string {
  const { start, end } = new Positions(yaml, shapeOf(itemSchema), noPlace).spanOf(path, atKey);
  return yaml.slice(start, end);
}

describe('where a value stands', () => {
  it('is found under the Chinese key', () => {
    expect(textAt('办理时限: { 法定: 20日, 承诺: 30日 }', ['timeLimit', 'promised'])).toBe('30日');
  });

  it('is the scalar that stands for the record or the list', () => {
    expect(textAt('timeLimit: 20日', ['timeLimit', 'promised'])).toBe('20日');
    expect(textAt('basis: 《某法》第一条', ['basis', 0, 'law'])).toBe('《某法》第一条');
  });

  it('is the pair of a list written as a map', () => {
    expect(
      textAt('channels:\n  窗口: 一楼\n  网上: { 网址: "https://a.example" }', ['channels', 1, 'url']),
    ).toBe('"https://a.example"');
  });

  it('is the key of a list or map, and the nearest place of what is missing', () => {
    const yaml = 'materials:\n  - name: 身份证\n    copies: 1\n';
    expect(textAt(yaml, ['materials'])).toBe('materials');
    expect(textAt(yaml, ['materials', 0])).toBe('身份证');
    expect(textAt(yaml, ['materials', 0, 'form'])).toBe('身份证');
    expect(textAt(yaml, ['materials', 0, 'copies'], true)).toBe('copies');
  });

  it('is found in an entry of a list as in the whole document', () => {
    const yaml =
      'materials:\n  # 说明\n  - name: 甲\n    mistakes:\n      - { wrong: 乙, right: 丙 }\n\n  -\n    name: 丁\n';
    expect(textAt(yaml, ['materials', 0, 'mistakes', 0, 'right'])).toBe('丙');
    expect(textAt(yaml, ['materials', 1, 'name'])).toBe('丁');
    expect(textAt(yaml, ['materials', 2, 'name'])).toBe('materials');
    expect(textAt(yaml, ['fees', 1])).toBe('甲');
  });

  it.each([
    ['a literal block', 'summary: |\n  甲\n  乙\nname: 丙\n'],
    ['a folded block', 'summary: >-\n  甲\n\n  乙\n\nname: 丙\n'],
    ['a block that keeps its line breaks', 'summary: |+\n  甲\n\n\nname: 丙\n'],
    ['a block with CRLF', 'summary: |\r\n  甲\r\n  乙\r\nname: 丙\r\n'],
    ['the last block', 'name: 丙\nsummary: |\n  甲\n  乙\n'],
    ['a block in a list', 'summary: 丁\nconditions:\n  - |\n    甲\n  - 乙\n'],
    ['a value on two lines', 'summary: 甲\n  乙\nname: 丙\n'],
  ])('%s is replaced without joining lines', (_, yaml) => {
    const path = yaml.includes('- |') ? ['conditions', 0] : ['summary'];
    const positions = new Positions(yaml, shapeOf(itemSchema), noPlace);
    const span = positions.exactSpan(path) ?? noPlace;
    const after = `${yaml.slice(0, span.start)}"新"${yaml.slice(span.end)}`;
    const expected = parseValues(yaml) as Record<string, unknown>;
    if (path.length === 1) expected.summary = '新';
    else expected.conditions = ['新', '乙'];
    expect(parseValues(after)).toEqual(expected);
  });

  it('can be replaced only where exactly that value stands', () => {
    const positions = new Positions('materials: [身份证]', shapeOf(itemSchema), noPlace);
    expect(positions.exactSpan(['materials', 0, 'form'])).toBeUndefined();
    expect(positions.exactSpan(['materials', 0])).toEqual({ start: 12, end: 15 });
  });
});

describe('every value of the demonstration', () => {
  const items = join(import.meta.dirname, '../../catalogue/items');
  const files = readdirSync(items, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.md'),
  );

  /** Paths to all values that are words, with the words. */
  function wordsIn(value: unknown, path: (string | number)[] = []): [(string | number)[], string][] {
    if (typeof value === 'string') return value === '' ? [] : [[path, value]];
    if (value instanceof Plain) return [[path, value.text]];
    const entries: [string | number, unknown][] = Array.isArray(value)
      ? value.map((each, index) => [index, each])
      : Object.entries(value ?? {});
    return entries.flatMap(([key, each]) => wordsIn(each, [...path, key]));
  }

  it.each(files)('stands where it was written: %s', (file) => {
    const text = readFileSync(join(items, file), 'utf8');
    const { yaml, data } = readFrontMatter(text);
    const positions = new Positions(yaml, shapeOf(itemSchema), noPlace);
    const words = wordsIn(data);
    expect(words.length).toBeGreaterThan(3);
    for (const [path, value] of words) {
      const { start, end } = positions.exactSpan(path) ?? noPlace;
      const written = text.slice(start, end);
      // What takes several lines or escapes is told by its first words.
      const first = value.split('\n')[0]?.slice(0, 10) ?? '';
      expect({ path, written: written.replaceAll('\\"', '"').replaceAll("''", "'") }).toEqual({
        path,
        written: expect.stringContaining(first),
      });
      expect(parseValues(written) instanceof Plain || typeof parseValues(written) === 'string').toBe(true);
    }
  });
});

describe('reading a document in parts', () => {
  const word = fc.constantFrom(
    '甲',
    '"乙: #"',
    "'丙'",
    '丁 # 说明',
    '[1, 2]',
    '{ name: 戊 }',
    '|\n@  己\n@  - 庚',
    '',
  );
  const pair = fc.tuple(fc.constantFrom('name', 'kind', 'notes'), word);
  const entry = fc.uniqueArray(pair, { selector: ([key]) => key, minLength: 1, maxLength: 3 });
  const between = fc.constantFrom('', '', '\n', '  # 说明\n', '# - 说明\n');
  const list = fc.array(fc.tuple(fc.oneof(entry, word), between), { minLength: 1, maxLength: 4 });
  const indent = fc.constantFrom('', '  ', '    ');

  function written(entries: (readonly [string | [string, string][], string])[], dash: string): string {
    const lines = entries.map(([one, remark]) => {
      const deep = `${dash}    `;
      const text =
        typeof one === 'string'
          ? one
          : one.map(([key, value]) => `${key}: ${value}`.replaceAll('@', `${deep}  `)).join(`\n${dash}  `);
      return `${dash}- ${text.replaceAll('@', deep)}\n${remark}`;
    });
    return lines.join('');
  }

  it.each(['\n', '\r\n'])('finds the places of the whole (%j)', (lineEnd) => {
    fc.assert(
      fc.property(list, list, indent, (materials, fees, dash) => {
        const yaml = `materials:\n${written(materials, dash)}fees: # 说明\n${written(fees, dash)}name: 丙\n`;
        const text = yaml.replaceAll('\n', lineEnd);
        // A quoted key: the document is read as a whole.
        const before = `"整": 1${lineEnd}`;
        const [parts, whole] = [text, before + text].map(
          (one) => new Positions(one, shapeOf(itemSchema), noPlace),
        );
        for (const path of [...materials, 0].flatMap((_, n) =>
          ['materials', 'fees'].flatMap((key) => [
            [key, n],
            ...['name', 'kind', 'notes', 'form'].map((each) => [key, n, each]),
          ]),
        )) {
          if (path[1] === materials.length) continue;
          for (const atKey of [false, true]) {
            const [expected, found] = [whole, parts].map((one) => one?.spanOf(path, atKey) ?? noPlace);
            const from = (found?.start ?? 0) + before.length;
            expect({ yaml, path, atKey, from }).toEqual({ yaml, path, atKey, from: expected?.start });
            if (path.length === 2) continue;
            const [all, part] = [whole, parts].map((one) => one?.exactSpan(path, atKey));
            const shifted = part && { start: part.start + before.length, end: part.end + before.length };
            expect({ yaml, path, atKey, span: shifted }).toEqual({ yaml, path, atKey, span: all });
          }
        }
      }),
      { numRuns: 400, seed: 11 },
    );
  });
});

describe('the two YAML parsers agree', () => {
  const word = fc.stringMatching(/^[a-z一-龥][a-z0-9一-龥 .,'"#:-]{0,12}$/);
  const number = fc.oneof(
    fc.integer().map(String),
    fc.constantFrom('007', '1e32', '0x1F', '.5', 'true', 'null', '~', 'no', '2026-11-23'),
  );
  const scalar = fc.oneof(
    number,
    word.map((text) => JSON.stringify(text)),
    word.map((text) => `'${text.replaceAll("'", "''")}'`),
  );
  const flow = fc.array(scalar, { maxLength: 4 }).map((items) => `[${items.join(', ')}]`);
  const lines = fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-z一-龥]{1,8}$/), fc.oneof(scalar, flow)), {
    selector: ([key]) => key,
    minLength: 1,
    maxLength: 8,
  });

  it('on every value of random documents', () => {
    fc.assert(
      fc.property(lines, (pairs) => {
        const yaml = pairs.map(([key, value]) => `${key}: ${value}`).join('\n');
        const plainly = (value: unknown): unknown => {
          if (value instanceof Plain) return value.text;
          if (Array.isArray(value)) return value.map(plainly);
          if (value !== null && typeof value === 'object') {
            return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, plainly(v)]));
          }
          return value;
        };
        const precise = parseDocument(yaml, { version: '1.2', schema: 'failsafe' });
        expect(precise.errors).toEqual([]);
        expect(plainly(parseValues(yaml))).toEqual(precise.toJS());
      }),
      { numRuns: 500, seed: 7 },
    );
  });
});
