/** When two entries are the same paper. */
import { describe, expect, it } from 'vitest';
import { saidOf } from '../examples.js';

const situations = 'situations: [ { id: own, name: 本人 }, { id: agent, name: 代办 } ]\n';
const said = (...materials: string[]): string[] =>
  saidOf(
    'duplicate-material',
    `${situations}materials:\n${materials.map((one) => `  - { ${one}, basis: 《社会保险法》第五十八条 }\n`).join('')}`,
  );

describe('duplicate-material', () => {
  it.each([
    ['the same name', ['name: 户口簿', 'name: 户口 簿']],
    ['original and copy apart', ['name: 户口簿原件', 'name: 户口簿（复印件）']],
    ['one of them for some', ['name: 户口簿', 'name: 户口簿, situations: [agent]']],
    [
      'a certificate under two names',
      ['name: 出生医学证明', 'name: 孩子出生的证明, certificate: cert-birth'],
    ],
  ])('reports %s', (_, materials) => {
    expect(said(...materials)).toHaveLength(1);
  });

  it.each([
    ['situations apart', ['name: 户口簿, situations: [own]', 'name: 户口簿, situations: [agent]']],
    [
      'conditions apart',
      ['name: 户口簿, need: 非必要, when: 本市户籍', 'name: 户口簿, need: 非必要, when: 外地户籍'],
    ],
    ['sizes apart', ['name: 照片, size: 1寸', 'name: 照片, size: 2寸']],
    ['whose it is', ['name: 户口簿（孩子）', 'name: 户口簿（父母）']],
    ['what need not be brought', ['name: 户口簿', 'name: 户口簿, exempt: true']],
  ])('passes %s', (_, materials) => {
    expect(said(...materials)).toEqual([]);
  });
});
