/** Laws that were repealed, amended or are to come, on the day the catalogue is judged by (2026-11-23). */
import { describe, expect, it } from 'vitest';
import { checkExample, mendExample, saidOf } from '../examples.js';

const item = 'basis: 《医疗保障条例》第十条';
const law = (facts: string): string => `- { id: new-law, title: 医疗保障条例, level: 行政法规, ${facts} }\n`;

describe('law-not-yet-in-force', () => {
  it.each([
    ['its date has come, whatever the register says', 'effective: "2026-11-01", status: 尚未生效', 0],
    ['it begins today', 'effective: "2026-11-23"', 0],
    ['it begins tomorrow, whatever the register says', 'effective: "2026-11-24", status: 有效', 1],
    ['no date is known', 'status: 尚未生效', 1],
  ])('%s', (_, facts, count) => {
    expect(saidOf('law-not-yet-in-force', { item, 'laws/new.yaml': law(facts) })).toHaveLength(count);
  });

  it('lets an item that begins later cite what will apply then', () => {
    const later = (day: string) => ({
      item: `${item}\neffective: ${day}`,
      'laws/new.yaml': law('effective: "2027-07-01"'),
    });
    expect(saidOf('law-not-yet-in-force', later('2027-07-01'))).toEqual([]);
    expect(saidOf('law-not-yet-in-force', later('2027-06-30'))).toHaveLength(1);
  });
});

describe('amended-law', () => {
  it('speaks once of a law, however often it is cited', () => {
    expect(saidOf('amended-law', 'reviewed: 2017-01-01\nreviewMonths: 200')).toHaveLength(1);
  });

  it('waits until the amendment takes effect', () => {
    const facts = { item, 'laws/new.yaml': law('effective: "2020-01-01", amended: "2027-01-01"') };
    expect(saidOf('amended-law', facts)).toEqual([]);
  });

  it.each([
    ['the day before it takes effect', '2026-05-31', 1],
    ['the day it takes effect', '2026-06-01', 0],
  ])('asks for a check by the new text: last checked %s', (_, day, count) => {
    const facts = { item: `${item}\nreviewed: ${day}`, 'laws/new.yaml': law('amended: "2026-06-01"') };
    expect(saidOf('amended-law', facts)).toHaveLength(count);
  });

  it('holds from the day that the catalogue is judged by', () => {
    const facts = (day: string) => ({
      item: `${item}\nreviewed: 2026-11-01`,
      'laws/new.yaml': law(`amended: "${day}"`),
    });
    expect(saidOf('amended-law', facts('2026-11-23'))).toHaveLength(1);
    expect(saidOf('amended-law', facts('2026-11-24'))).toEqual([]);
  });
});

describe('repealed-law', () => {
  it('names the successor, and speaks of certificates that are still asked for', () => {
    const certificate = (decision: string): string =>
      `- { id: cert-old, name: 参保证明, basis: [ 《医疗保障条例》第十条 ], requester: 市民政局, issuer: 单位, decision: ${decision}, guide: 当场开 }\n`;
    const repealed = law('status: 废止, replacedBy: 社会保险法');
    const said = (decision: string): string[] =>
      saidOf('repealed-law', { 'laws/new.yaml': repealed, 'certificates/old.yaml': certificate(decision) });
    expect(said('保留')).toEqual([
      '《医疗保障条例》已经废止，由《中华人民共和国社会保险法》替代，不能再用来要求群众',
    ]);
    expect(said('取消')).toEqual([]);
  });
});

describe('basis-order', () => {
  const laws = `- { id: local, title: 示例市医保条例, level: 地方性法规 }
- { id: ministry, title: 医保经办办法, level: 部门规章 }
- { id: mayor, title: 示例市医保办法, level: 政府规章 }
`;
  const said = (...titles: string[]): string[] =>
    saidOf('basis-order', {
      item: `basis: [ ${titles.map((title) => `《${title}》第一条`).join(', ')} ]`,
      'laws/more.yaml': laws,
    });

  it('ranks local regulations above government rules, but not against ministry rules', () => {
    expect(said('示例市医保办法', '示例市医保条例')).toHaveLength(1);
    expect(said('医保经办办法', '示例市医保条例')).toEqual([]);
    expect(said('示例市医保条例', '医保经办办法', '示例市医保办法')).toEqual([]);
    expect(said('示例市医保办法', '医保经办办法')).toEqual([]);
  });

  it('speaks once, and passes over laws it does not know', () => {
    expect(said('示例市医保办法', '无名办法', '社会保险法', '优化营商环境条例')).toHaveLength(1);
  });

  it('says which stands too far up, and before which entry the other belongs', () => {
    const basis = ['社会保险法', '示例市医保办法', '示例市医保条例'].map(
      (title) => `    - 《${title}》第一条\n`,
    );
    const { diagnostics } = checkExample({ item: `basis:\n${basis.join('')}`, 'laws/more.yaml': laws });
    const [found] = diagnostics.filter(({ rule }) => rule === 'basis-order');
    expect(found?.field).toEqual(['basis', 2]);
    expect(found?.hint?.zh).toBe('移到第 2 项前面');
    expect(found?.related?.map(({ start }) => start.line)).toEqual([(found?.start.line ?? 0) - 1]);
  });

  it('leaves an item that has ended as it was', () => {
    const ended = 'status: 取消\nabolished: 2026-10-01\nstatusNote: 不再办理。';
    const basis = 'basis: [ 《优化营商环境条例》第四十四条, 《社会保险法》第二十五条 ]';
    expect(saidOf('basis-order', basis)).toHaveLength(1);
    expect(saidOf('basis-order', `${ended}\n${basis}`)).toEqual([]);
  });
});

describe('unregistered-law', () => {
  const bad =
    'basis: [ 《社会保险法》第二十五条, 《中华人民共和国家庭教育促进法》（主席令第33号）第三条, 《中华人民共和国家庭教育促进法》第四条 ]';

  it('offers to register a law once, with its number', () => {
    const fixes = checkExample(bad).diagnostics.map(({ fix }) => fix?.edits.map(({ text }) => text));
    expect(fixes).toEqual([
      [
        '- id: "中华人民共和国家庭教育促进法"\n  title: "中华人民共和国家庭教育促进法"\n  level: 法律\n  docNo: "主席令第33号"\n',
      ],
      undefined,
    ]);
    expect(mendExample(bad, 'unregistered-law').checked.diagnostics).toEqual([]);
  });

  it('invents no level: it says what to write, with the level left open', () => {
    const [found] = checkExample(
      'basis: [ 《社会保险法》第二十五条, 《示例市居民医保办法》（示政发〔2024〕1号）第三条 ]',
    ).diagnostics;
    expect(found?.fix).toBeUndefined();
    expect(found?.hint?.zh).toContain(
      '- { 标识: 示例市居民医保办法, 名称: 示例市居民医保办法, 效力层级: …, 文号: "示政发〔2024〕1号" }',
    );
  });

  it('registers nothing that holds a title within a title', () => {
    const [found] = checkExample(
      'basis: [ 《社会保险法》第二十五条, 《关于贯彻《中华人民共和国母婴保健法》的意见》第三条 ]',
    ).diagnostics;
    expect(found).toMatchObject({ rule: 'unregistered-law', fix: undefined });
  });

  const hintFor = (basis: string): string =>
    checkExample(`basis: ${basis}`).diagnostics.find(({ rule }) => rule === 'unregistered-law')?.hint?.zh ??
    '';

  it.each(['《优化营商环境条例实施细则》第二条', '《示例省优化营商环境条例》第二条'])(
    'takes no other law for a registered one: %s',
    (basis) => expect(hintFor(basis)).toMatch(/^在 laws.yaml 里登记/),
  );

  it('takes no law for another that has only state and kind in common', () => {
    const files = {
      item: 'basis: [ 《中华人民共和国水法》第七条, 《公证法》第三条, 《中华人民共和国律帅法》第三条 ]',
      'laws/more.yaml':
        '- { id: lawyers, title: 中华人民共和国律师法, level: 法律 }\n- { id: servants, title: 公务员法, level: 法律 }\n',
    };
    const hints = checkExample(files).diagnostics.map(({ hint }) => hint?.zh.slice(0, 3));
    expect(hints).toEqual(['在 l', '在 l', '是不是']);
  });

  it.each(['〈社会保险法〉第二条', '“社会保险法”第二条'])('knows a law in other marks: %s', (basis) => {
    expect(hintFor(JSON.stringify(basis))).toContain('是不是《中华人民共和国社会保险法》');
  });

  it('knows a law with its amendment in the title', () => {
    expect(hintFor('《中华人民共和国社会保险法（2018年修正）》第二条')).toContain(
      '是不是《中华人民共和国社会保险法》',
    );
  });

  it('knows a law without the name of the state, which people leave out', () => {
    const files = {
      item: 'basis: [ 《水法》第七条, 《中华人民共和国优化营商环境条例》第三条 ]',
      'laws/water.yaml': '- { id: water, title: 中华人民共和国水法, level: 法律 }\n',
    };
    const hints = checkExample(files).diagnostics.map(({ hint }) => hint?.zh);
    expect(hints).toEqual([
      '是不是《中华人民共和国水法》？不是就登记它',
      '是不是《优化营商环境条例》？不是就登记它',
    ]);
  });

  describe('a document of another number', () => {
    const said = (cited: string, registered: string): string[] =>
      saidOf('unregistered-law', {
        item: `basis: [ 《社会保险法》第二十五条, 《示例办法》（${cited}）第三条 ]`,
        'laws/more.yaml': `- { id: method, title: 示例办法, level: 规范性文件, docNo: ${registered} }\n`,
      });

    it('than the register has under its title is another one', () => {
      expect(said('示政发〔2018〕3号', '示政发〔2024〕5号')).toEqual([
        '登记的《示例办法》是 示政发〔2024〕5号，不是 示政发〔2018〕3号：发布的会是登记的文号，这一份是否还有效查不出',
      ]);
    });

    it.each([
      ['示政发[2024]5号', '示政发〔2024〕5号'],
      ['示政发〔２０２４〕第5号', '示政发〔2024〕5号'],
      ['国务院令第710号', '国务院令第262号'],
      ['2024年修订', '示政发〔2024〕5号'],
    ])('is not seen in %s beside %s', (cited, registered) => expect(said(cited, registered)).toEqual([]));
  });

  it('asks for the title of what is cited by its number alone', () => {
    const { diagnostics } = checkExample('basis: 国务院令〔2019〕722号');
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['unregistered-law']);
    expect(hintFor('国务院令〔2019〕722号')).toContain('前面写名称：《…》（国务院令〔2019〕722号）');
    const registered = {
      item: 'basis: [ 示府发〔2024〕3号 ]',
      'laws/notice.yaml':
        '- { id: notice, title: 关于做好参保工作的通知, level: 规范性文件, docNo: 示府发〔2024〕3号 }\n',
    };
    expect(checkExample(registered).diagnostics[0]?.hint?.zh).toContain(
      '《关于做好参保工作的通知》（示府发〔2024〕3号）',
    );
  });

  it('asks whether a near title is meant', () => {
    const [found] = checkExample('basis: 《社会保障法》第二十五条').diagnostics;
    expect(found?.hint?.zh).toContain('《社会保险法》');
    expect(found?.fix).toBeUndefined();
  });
});
