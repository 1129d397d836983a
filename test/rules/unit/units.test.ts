/** Codes of units, digit by digit, and references among units. */
import { describe, expect, it } from 'vitest';
import { checkExample, saidOf } from '../examples.js';

const said = (code: string): string[] =>
  saidOf('bad-unit-code', { 'units/more.yaml': `- { id: other, name: 示例市档案馆, code: "${code}" }\n` });

describe('bad-unit-code', () => {
  it.each(['122103000000000033', '12441500196720244T', '11450000007565194H'])('passes %s', (code) => {
    expect(said(code)).toEqual([]);
  });

  it.each([
    ['122103000000000034', '最后一位应当是 3，却是 4'],
    ['12441500196720244I', '里有“I”'],
    ['12441500196720244t', '字母要大写'],
    ['12210300000000003', '有 17 位，应当是 18 位'],
    ['', undefined],
  ])('says what is wrong with %s', (code, words) => {
    if (words === undefined) expect(said(code)).toEqual([]);
    else expect(said(code)[0]).toContain(words);
  });

  it.each([
    ['12441500196720244t', '写成 "12441500196720244T"'],
    ['12441500196720244I', 'I、O、S、V、Z 不用在代码里，多半是 1、0、5、U、2'],
  ])('says what to write for %s', (code, words) => {
    const units = `- { id: other, name: 示例市档案馆, code: "${code}" }\n`;
    const { diagnostics } = checkExample({ 'units/more.yaml': units });
    expect(diagnostics.map(({ hint }) => hint?.zh)).toEqual([words]);
  });
});

describe('unknown-unit', () => {
  it('says where the others of several units are written', () => {
    const [found] = checkExample('unit: 市医保中心、市残联').diagnostics.filter(
      ({ rule }) => rule === 'unknown-unit',
    );
    expect(found?.hint?.zh).toBe('受理单位只写一个，如 受理单位: 市医保中心；其他的写到 联办机构: [市残联]');
  });

  it('looks at every unit an item and a unit name', () => {
    const { diagnostics } = checkExample({
      item: 'decidedBy: 甲\njointUnits: [市民政局, 乙]\nchannels: [窗口, 网上, 并联]',
      'units/more.yaml': '- { id: other, name: 示例市档案馆, parent: 丙, principal: 丁 }\n',
    });
    expect(diagnostics.map(({ rule, field }) => [rule, field])).toEqual([
      ['unknown-unit', ['decidedBy']],
      ['unknown-unit', ['jointUnits', 1]],
      ['unknown-unit', [0, 'parent']],
      ['unknown-unit', [0, 'principal']],
    ]);
  });

  it('are called by their names where nobody says that they work in parallel', () => {
    const [found] = checkExample('jointUnits: [civil-affairs]').diagnostics.filter(
      ({ rule }) => rule === 'joint-units-without-parallel',
    );
    expect(found?.message.zh).toMatch(/^“[^a-z]+”参加办理，/u);
  });

  it('asks whether a near name is meant', () => {
    const [found] = checkExample('unit: 市医保中信').diagnostics;
    expect(found?.hint?.zh).toBe('是不是“市医保中心”？');
    expect(found?.fix?.safe).toBe(false);
  });

  it('puts no other office in the place of one that is not registered', () => {
    const [found] = checkExample('decidedBy: 市教育局').diagnostics;
    expect(found?.hint?.zh).toBe('是不是“市民政局”？不是就在 units.yaml 里登记它');
    expect(found?.fix).toBeUndefined();
  });
});

describe('circular-units', () => {
  const parents = (...pairs: readonly (readonly [string, string])[]): string[] =>
    saidOf('circular-units', {
      'units/more.yaml': pairs
        .map(([id, parent]) => `- { id: ${id}, name: 示例市${id}, parent: ${parent} }\n`)
        .join(''),
    });

  it('tells of a circle once, and of a unit above itself', () => {
    expect(parents(['甲', '乙'], ['乙', '丙'], ['丙', '甲'])).toHaveLength(1);
    expect(parents(['甲', '甲'])[0]).toContain('“示例市甲” → “示例市甲”');
  });

  it('says nothing of what stands below a circle, or of a way that ends', () => {
    expect(parents(['丁', '甲'], ['甲', '乙'], ['乙', '甲'])).toHaveLength(1);
    expect(parents(['丁', '甲'], ['甲', '市民政局'])).toEqual([]);
  });
});
