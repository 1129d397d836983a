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
  ['numbered conditions in one', 'conditions: ["1.年满80周岁；2.本县户口。"]', ['conditions[0]']],
  ['conditions with signs for numbers', 'conditions: [①年满80周岁②本县户口, 未领过补贴]', ['conditions[0]']],
  ['a number and a fraction', 'conditions: [1.5米以上的儿童、1.2米以下的免票]', []],
  ['one condition that differs by case', 'conditions: 年满18周岁；不满18周岁的由监护人代办', []],
  ['papers with their copies', 'materials: [身份证复印件1份、照片2张]', ['materials[0]']],
  ['two forms of one paper', 'materials: [营业执照正本、副本]', []],
  ['words with a number in common', 'keywords: [高龄津贴, 十六、十七岁]', []],
  ['words with a syllable each', 'keywords: [水、电、气过户]', []],
  ['words with blanks between them', 'keywords: 残疾证 残疾人证 评残', ['keywords[0]']],
  ['a blank in one of several words', 'keywords: [老年 优待证, 公交卡]', []],
  ['a theme that is a sentence', 'themes: [城乡居民养老保险待遇领取资格认证，医疗保险关系转移接续]', []],
])('%s', (_, example, paths) => {
  expect(findingsOf(example, 'unsplit-list')).toEqual(paths.map((path) => `${item}:${path}`));
});

it('splits words unasked only where they cannot be one', () => {
  expect(fixed('keywords: 低保、高龄津贴', 'unsplit-list', item)).toContain('keywords: [低保, 高龄津贴]\n');
  expect(fixed('keywords: [低保, "老人,补贴"]', 'unsplit-list', item)).toContain('[低保, 老人, 补贴]');
  expect(fixed('keywords: [低保, 土地、房屋过户]', 'unsplit-list', item)).toContain('土地、房屋过户');
});

it.each([
  ['keeps what stands in brackets together', '生育（含二孩、三孩）、医保', '[生育（含二孩、三孩）, 医保]'],
  ['takes the brackets of a Chinese input method for those of a list', '［新生儿，医保］', '[新生儿, 医保]'],
  ['leaves a bracket without its other half to the editor', '新生儿, 医保]', '新生儿, 医保]'],
])('%s', (_, written, after) =>
  expect(fixed(`keywords: ${written}`, 'unsplit-list', item)).toContain(`keywords: ${after}\n`),
);

it('takes the numbers of conditions away with the signs between them', () => {
  const example = 'conditions:\n  - （1）年满80周岁；（2）本县户口。\n  - 未领过补贴\n';
  const after = 'conditions:\n  - 年满80周岁\n  - 本县户口\n  - 未领过补贴\n';
  expect(fixed(example, 'unsplit-list', item, false)).toContain(after);
});

it('splits materials on request only', () => {
  const example = 'materials:\n  - 身份证、户口簿\n';
  expect(fixed(example, 'unsplit-list', item)).toContain('  - 身份证、户口簿\n');
  expect(fixed(example, 'unsplit-list', item, false)).toContain('materials:\n  - 身份证\n  - 户口簿\n');
});
