/** Numbers of originals and copies that stand in the name of a material, as guides have them. */
import { describe, expect, it } from 'vitest';
import { copiesInName } from '../../../src/rules/materials/copiesInName.js';
import { checkExample } from '../examples.js';

describe('what a name says', () => {
  it.each([
    ['身份证（原件及复印件各一份）；', { name: '身份证', original: 1, copies: 1 }],
    ['户口簿（原件1份，复印件2份）', { name: '户口簿', original: 1, copies: 2 }],
    ['户口簿(验原件，收复印件1份)', { name: '户口簿', original: '核验', copies: 1 }],
    ['购房合同（原件核验，复印件1份）', { name: '购房合同', original: '核验', copies: 1 }],
    ['不动产权证书（原件）', { name: '不动产权证书', original: 1 }],
    ['登记申请书：原件1份', { name: '登记申请书', original: 1 }],
    ['《提取申请表》一式两份', { name: '提取申请表', original: 2 }],
    ['营业执照（复印件，一式三份）', { name: '营业执照', copies: 3 }],
    ['营业执照（原件、复印件，一式三份）', undefined],
    ['申请表（加盖公章）', undefined],
    ['复印件两份的清单', undefined],
    ['照片（2寸，2张）', undefined],
    ['身份证', undefined],
  ])('%s', (written, expected) => expect(copiesInName(written)).toEqual(expected));
});

it('the hint says under which keys to write it', () => {
  const { diagnostics } = checkExample(
    'materials: [ { name: 监护人身份证（原件及复印件各一份）, kind: 证件证照, basis: 《社会保险法》第五十八条 } ]',
  );
  const said = diagnostics.filter(({ rule }) => rule === 'no-copies-said');
  expect(said.map(({ hint }) => hint?.zh)).toEqual([
    '份数不写在名称里，写成 { 名称: 监护人身份证, 原件: 1, 复印件: 1 }；原件只看不收的，写“原件: 核验”',
  ]);
});
