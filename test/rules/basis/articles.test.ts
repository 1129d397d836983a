/** Articles beyond a law's last, and citations precise enough without one. */
import { describe, expect, it } from 'vitest';
import { checkExample, saidOf } from '../examples.js';

const title = '中华人民共和国社会保险法';

describe('no-such-article', () => {
  it.each(['第九十八条', '第十八条第二款', '第5条至第98条', '第十七条之一', '附则', '第二章'])(
    'passes %s',
    (article) => {
      expect(saidOf('no-such-article', `basis: { law: ${title}, articles: [ ${article} ] }`)).toEqual([]);
    },
  );

  it.each(['第九十九条', '第一百条', '第120条', '第９９条', '第九十条至第一百零二条', '第零条'])(
    'reports %s',
    (article) => {
      expect(saidOf('no-such-article', `basis: { law: ${title}, articles: [ ${article} ] }`)).toHaveLength(1);
    },
  );

  it.each([
    '第九十八条、九十九条',
    '第九十八、九十九条',
    '第九十至一百条',
    '第九十条-一百条',
    '第 99 条',
    '九十九条',
  ])('reports %s, without 第 or 条 where people leave them out', (articles) => {
    expect(saidOf('no-such-article', `basis: 《${title}》${articles}`)).toHaveLength(1);
  });

  it('reports a range that runs backwards, and none that runs on', () => {
    expect(saidOf('no-such-article', `basis: 《${title}》第九条至第五条`)).toEqual([
      '“第九条至第五条”从后往前写，不知道说的是哪几条、哪几项',
    ]);
    expect(saidOf('no-such-article', 'basis: 《母婴保健法》第九条至第五条')).toHaveLength(1);
    expect(saidOf('no-such-article', `basis: 《${title}》第五条至第九条、第三条`)).toEqual([]);
  });

  it.each(['第五条第（三）项至第（一）项', '第五条第三至第二款', '第5条第3项-第1项'])(
    'reports parts of an article that run backwards: %s',
    (article) => expect(saidOf('no-such-article', `basis: 《${title}》${article}`)).toHaveLength(1),
  );

  it.each([
    '第五条第（一）项至第（三）项',
    '第五条第三项至第八条第一项',
    '第五条第二款第一项',
    '第五条第三款第一项至第二项',
  ])('passes parts of articles: %s', (article) =>
    expect(saidOf('no-such-article', `basis: 《${title}》${article}`)).toEqual([]),
  );

  it('looks at materials, and counts a citation once', () => {
    const said = saidOf(
      'no-such-article',
      `materials: [ { name: 身份证, kind: 证件证照, copies: 1, basis: 《${title}》第一百条、第二百条 } ]`,
    );
    expect(said).toEqual([`《${title}》只有 98 条，没有第一百条、第二百条，群众查不到`]);
  });

  it('says nothing where the register does not know the last article', () => {
    expect(saidOf('no-such-article', 'basis: 《母婴保健法》第九百条')).toEqual([]);
  });
});

describe('basis-without-article', () => {
  const notice = (facts: string): Record<string, string> => ({
    item: 'basis: [ 《社会保险法》第二十五条, 《关于做好参保工作的通知》 ]',
    'laws/notice.yaml': `- { id: notice, title: 关于做好参保工作的通知, level: 规范性文件${facts} }\n`,
  });

  it('takes the number or the address of a document without articles', () => {
    expect(saidOf('basis-without-article', notice(', docNo: 示府发〔2024〕3号'))).toEqual([]);
    expect(saidOf('basis-without-article', notice(', url: https://www.example.gov.cn/notice'))).toEqual([]);
    expect(saidOf('basis-without-article', notice(''))).toHaveLength(1);
  });

  it('says how a numbered document without articles is registered', () => {
    const { diagnostics } = checkExample('basis: 《示例市医保办法》（示府发〔2024〕3号）');
    const found = diagnostics.find(({ rule }) => rule === 'basis-without-article');
    expect(found?.hint?.zh).toContain('效力层级: 规范性文件');
  });

  it('names no article of its own: the law may have fewer', () => {
    const { diagnostics } = checkExample(`basis: 《${title}》`);
    const found = diagnostics.find(({ rule }) => rule === 'basis-without-article');
    expect(found?.hint?.zh).toContain(`写成 《${title}》第…条；`);
    expect(found?.hint?.en).toContain(`Write 《${title}》第…条;`);
  });

  it('does not take the number of a law', () => {
    expect(saidOf('basis-without-article', 'basis: 《社会保险法》（主席令第三十五号）')).toHaveLength(1);
  });

  it('takes the text of the article', () => {
    expect(
      saidOf('basis-without-article', `basis: { law: ${title}, text: 国家建立居民医疗保险制度。 }`),
    ).toEqual([]);
  });
});

describe('abolished items', () => {
  it('are not asked to mend their basis', () => {
    const { diagnostics } = checkExample(
      'status: 取消\nabolished: 2026-01-01\nstatusNote: 依据《社会保险法》停办。\nbasis: 《社会保险法》第九百条',
    );
    expect(diagnostics.map(({ rule }) => rule)).toEqual([]);
  });
});
