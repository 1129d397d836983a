/** Lists that are not split: what is one entry by right is left alone. */
import { expect, it } from 'vitest';
import { findingsOf, fixed } from '../findings.js';

const item = 'items/example.md';

it.each([
  ['a name with its number', 'materials: [身份证、户口簿]', ['materials[0]']],
  ['a name with its kind', 'materials: [ { name: 身份证、户口簿, kind: 证件证照 } ]', ['materials[0].name']],
  ['two papers of which one will do', 'materials: [身份证、户口簿或者居住证]', []],
  ['papers that need not be brought', 'materials: [ { name: 收入证明、住房证明, exempt: true } ]', []],
  ['a name that holds 、', 'materials: [城乡居民养老、医疗保险登记表]', []],
  ['conditions of which one will do', 'conditions: 具备下列条件之一：年满80周岁；本县户口', []],
  ['a condition and who is let off', 'conditions: 本人到场；不能到场的，可以委托他人', []],
  ['clauses of one of several conditions', 'conditions: [年满80周岁；本县户口, 未领过补贴]', []],
  ['steps in a row', 'process: 申请→受理→审核→办结', ['process[0]']],
  ['a step with its particulars', 'process: [ { name: 申请、受理、审核, actor: 窗口 } ]', []],
  ['a condition in one sentence', 'conditions: 年满80周岁、本县户口', []],
  ['a theme that is a sentence', 'themes: [城乡居民养老保险待遇领取资格认证，医疗保险关系转移接续]', []],
])('%s', (_, example, paths) => {
  expect(findingsOf(example, 'unsplit-list')).toEqual(paths.map((path) => `${item}:${path}`));
});

it('splits materials on request only', () => {
  const example = 'materials:\n  - 身份证、户口簿\n';
  expect(fixed(example, 'unsplit-list', item)).toContain('  - 身份证、户口簿\n');
  expect(fixed(example, 'unsplit-list', item, false)).toContain('materials:\n  - 身份证\n  - 户口簿\n');
});
