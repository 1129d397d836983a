/** Vague names and the precise ones that look like them. */
import { expect, it } from 'vitest';
import { saidOf } from '../examples.js';

const said = (name: string): string[] =>
  saidOf(
    'vague-material',
    `materials: [ { name: "${name}", kind: 其他, original: 1, basis: 《社会保险法》第五十八条 } ]`,
  );

it.each([
  '其他',
  '其他材料',
  '其他法定材料',
  '其它相关证明材料',
  '有关资料',
  '与申请有关的证明文件',
  '法律法规规定的其他材料',
  '审批机关要求提供的材料',
  '身份证等',
  '房产证或者租房合同等',
  '身份证、户口簿等材料',
  '户口簿等相关证明',
  '身份证等三项材料',
  '身份证等（任选一种）',
  '证明材料',
  '申请材料',
  '材料',
  'Other documents',
  'relevant supporting documents',
  'passport, visa, etc.',
])('finds %s vague', (name) => {
  expect(said(name)).toHaveLength(1);
});

it.each([
  '普通话水平测试等级证书',
  '职业技能等级证书',
  '劳动能力鉴定等级结论',
  '同等学力证明材料',
  '残疾军人证（二等）',
  '中等职业学校毕业证书',
  '身份证明',
  '收入证明材料',
  '不动产权属证书',
  '相关法人营业执照',
  '资料员证书',
  'Proof of identity',
  'Supporting statement of the school',
])('finds %s precise', (name) => {
  expect(said(name)).toEqual([]);
});
