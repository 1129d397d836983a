/** Values of another form than is due, and nothing at all: told of, never taken for something that is there. */
import { describe, expect, it } from 'vitest';
import { check } from '../../src/compile.js';
import { catalogueFiles, itemFile, temporaryFolder } from '../folder.js';

function saidOf(lines: string, files: Record<string, string> = {}): string[] {
  const folder = temporaryFolder(catalogueFiles({ 'items/a.md': itemFile({ more: lines }), ...files }));
  return check(folder).diagnostics.map(({ rule, file, message }) => `${rule} ${file} ${message.zh}`);
}

const noMap = (written: string, file = 'items/a.md'): string =>
  `invalid-value ${file} 这里要写一组“键: 值”，却写了一个值“${written}”，内容发布不了`;

describe('where keys are due', () => {
  it.each([
    ['编码: 002014001000', '002014001000'],
    ['codes: true', 'true'],
    ['contacts: 12345', '12345'],
    ['faq: 12', '12'],
    ['faq: [12]', '12'],
  ])('a number is no empty map: %s', (lines, written) => expect(saidOf(lines)).toEqual([noMap(written)]));

  it('neither in the configuration nor in a register', () => {
    const config = `${catalogueFiles()['catalogue.yaml']}site: 12\nhandbooks: 3\n`;
    expect(saidOf('keywords: [证件]', { 'catalogue.yaml': config })).toEqual([
      noMap('12', 'catalogue.yaml'),
      noMap('3', 'catalogue.yaml'),
    ]);
    expect(saidOf('keywords: [证件]', { 'units/more.yaml': '- 12\n-\n- ~\n' })).toEqual([
      noMap('12', 'units/more.yaml'),
      'invalid-value units/more.yaml 这一项是空的',
      'invalid-value units/more.yaml 这一项是空的',
    ]);
  });
});

describe('a list in the place of a map', () => {
  it('is told of once', () => {
    const config = `${catalogueFiles()['catalogue.yaml']}rules:\n  - vague-wording: off\n`;
    expect(saidOf('keywords: [证件]', { 'catalogue.yaml': config })).toEqual([
      'invalid-value catalogue.yaml 这里要写一组“键: 值”，却写了一个列表，内容发布不了',
    ]);
  });
});

describe('a map in the place of a list', () => {
  it('of names and what they are is told of once', () => {
    expect(saidOf('situations: { own: 本人, 6年内: 新车 }')).toEqual([
      'invalid-value items/a.md 这里要写成列表，却写成了“own: ”这样 2 个键，内容都读不到',
    ]);
  });

  it('is shown as a list with what is written in it', () => {
    const files = { 'items/a.md': itemFile({ situations: 'situations: { own: 本人, agent: 代办 }' }) };
    const { diagnostics } = check(temporaryFolder(catalogueFiles(files)));
    expect(diagnostics.map(({ hint }) => hint?.zh)).toEqual(['一项一条：- { 标识: own, 名称: 本人 }']);
  });

  it.each([
    'situations: { 名子: 本人, id: own }',
    'faq: { 问题: 几天, 回答: 三天 }',
    'contacts: { consult: { 电话: "12345", 网络: "https://a.example.invalid" } }',
  ])('may be one entry with other keys: %s', (lines) =>
    expect(saidOf(lines).filter((one) => one.includes('要写成列表'))).toEqual([]),
  );
});

describe('numbers for keys', () => {
  it('are unknown keys, each by its name', () => {
    expect(saidOf('result: { 1: 甲, 2: 乙, name: 证 }').map((one) => one.split('，')[0])).toEqual([
      'unknown-key items/a.md 没有“1”这个键',
      'unknown-key items/a.md 没有“2”这个键',
    ]);
  });
});

describe('the codes of a place', () => {
  const said = (line: string): string[] => {
    const config = `${catalogueFiles()['catalogue.yaml']}`.replace(/^(?:region|areaCode):.*\n/gm, '');
    return saidOf('keywords: [证件]', { 'catalogue.yaml': `${config}${line}\n` });
  };

  it.each([
    'region: "21"',
    'region: "2103"',
    'region: "210302001000"',
    'areaCode: "412"',
    'areaCode: "+86 412"',
  ])('have all their digits: %s', (line) =>
    expect(said(line)).toEqual([expect.stringMatching(/^invalid-value catalogue\.yaml /)]),
  );

  it.each(['region: "210000"', 'region: "２１０３００"', 'areaCode: "010"', 'areaCode: "０412"'])(
    'are %s',
    (line) => expect(said(line)).toEqual([]),
  );
});

describe('a charge', () => {
  it('that is no fixed amount goes under the formula', () => {
    const lines = 'fees: [ { name: 公证费, amount: 按标的额分段收取, basis: 《甲法》第一条 } ]';
    const folder = temporaryFolder(catalogueFiles({ 'items/a.md': itemFile({ fees: lines }) }));
    const hints = check(folder).diagnostics.flatMap(({ rule, hint }) =>
      rule === 'unreadable-money' ? [hint?.zh] : [],
    );
    expect(hints).toEqual([expect.stringContaining('写到 计算方式')]);
  });

  it('that is free for some is either free or listed', () => {
    const folder = temporaryFolder(
      catalogueFiles({ 'items/a.md': itemFile({ fees: 'fees: 首次申领不收费' }) }),
    );
    expect(check(folder).diagnostics.map(({ hint }) => hint?.zh)).toEqual([
      expect.stringContaining('都不收费的，只写 不收费'),
    ]);
  });
});

describe('nothing', () => {
  it.each(['keywords: [~]', 'keywords: [null]', 'keywords:\n  -', 'keywords: [""]'])(
    'is no entry of a list: %s',
    (lines) =>
      expect(saidOf(lines)).toEqual(['missing-field items/a.md 关键词第 1 项是空的，没有内容可以发布']),
  );

  it('is not said to be required where it may be left out', () => {
    expect(saidOf("summary: ''")).toEqual(['missing-field items/a.md 简介是空的，没有内容可以发布']);
  });

  it.each([
    ['materials', 'false'],
    ['materials', '否'],
    ['fees', 'false'],
  ])('is no document or charge: %s: %s', (key, word) => {
    const folder = temporaryFolder(catalogueFiles({ 'items/a.md': itemFile({ [key]: `${key}: ${word}` }) }));
    expect(check(folder).diagnostics.map(({ message }) => message.zh)).toEqual([
      `“${word}”没有说清楚：是确实没有，还是还没有填`,
    ]);
  });
});
