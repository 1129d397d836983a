/** Handbooks: each has a file of its own and something in it, and none lacks items because a name is wrong. */
import { describe, expect, it } from 'vitest';
import { configured } from '../../../src/rules/exampleConfig.js';
import { checkExample } from '../examples.js';
import { findingsOf } from '../findings.js';

/** The example with these handbooks in its configuration. */
const withBooks = (...books: readonly string[]) => ({
  'catalogue.yaml': `${configured()}handbooks:\n${books.map((book) => `  - { ${book} }\n`).join('')}`,
});

/** What is wrong with some handbooks, as `rule field`. */
const wrongIn = (...books: readonly string[]): string[] =>
  findingsOf(withBooks(...books)).map((line) => line.replace('catalogue.yaml:', ''));

describe('the file of a handbook', () => {
  it.each([
    ['two of one id, whatever its case', 'id: city', 'id: City'],
    ['the general volume of a set and another handbook', 'id: city, each: domain', 'id: city, large: true'],
    ['another handbook and the general volume of a set', 'id: city', 'id: city, each: unit'],
    ['the general volumes of two sets', 'id: city, each: domain', 'id: city, each: unit'],
    ['a volume and another handbook', 'id: city, each: domain', 'id: city-social-security'],
    ['tables of one id', 'id: city, kind: table, each: unit', 'id: city, kind: table, each: unit'],
  ])('is not that of another: %s', (_, first, second) => {
    expect(wrongIn(`${first}, title: 甲`, `${second}, title: 乙`)).toEqual([
      'duplicate-handbook handbooks[1].id',
    ]);
  });

  it('may begin with the id of another, and tables have no general volume', () => {
    expect(wrongIn('id: city, title: 甲', 'id: city-a5, title: 乙, paper: A5')).toEqual([]);
    expect(wrongIn('id: city, title: 甲', 'id: city, title: 总表, kind: table, each: unit')).toEqual([]);
  });

  it('is the first’s: every other is told where that stands', () => {
    const { diagnostics } = checkExample(
      withBooks('id: city, title: 甲', 'id: CITY, title: 乙', 'id: City, title: 丙'),
    );
    expect(diagnostics.map(({ start, related }) => [start.line, related?.[0]?.start.line])).toEqual([
      [11, 10],
      [12, 10],
    ]);
  });
});

describe('what a handbook holds', () => {
  const scoped = (where: string): string[] => wrongIn(`id: a, title: 书, where: { ${where} }`);

  it('is found by ids and names', () => {
    for (const where of ['domain: [social-security]', 'unit: medical-insurance', 'items: [example]'])
      expect(scoped(where)).toEqual([]);
  });

  it('is missed where all conditions hold of no item', () => {
    expect(scoped('domain: 社会保障, status: 取消')).toEqual(['empty-handbook handbooks[0].where']);
  });

  it.each([
    ['domain: [社会保障, 住房]', 'domain[1]'],
    ['unit: [medical-insurance, 民政所]', 'unit[1]'],
    ['items: [exmple, resident-enrolment]', 'items[0]'],
    // That nothing is left in it follows from the wrong name.
    ['domain: 住房', 'domain[0]'],
    ['unit: 民政所', 'unit[0]'],
    ['items: [nothing]', 'items[0]'],
  ])('is not what somebody misspells: %s', (where, at) => {
    expect(scoped(where)).toEqual([`unknown-in-handbook handbooks[0].where.${at}`]);
  });

  it('is asked for by what is near: ids, names, short names', () => {
    const hint = (where: string): string | undefined =>
      checkExample(withBooks(`id: a, title: 书, where: { ${where} }`)).diagnostics[0]?.hint?.zh;
    expect(hint('domain: social-securty')).toBe('是不是“social-security”？');
    expect(hint('domain: 社会保帐')).toBe('是不是“社会保障”？');
    expect(hint('unit: medical-insurence')).toBe('是不是“medical-insurance”？');
    expect(hint('items: resident-enrollment')).toBe('是不是“resident-enrolment”？');
  });
});
