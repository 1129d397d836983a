/** Citations and article numbers. */
import { describe, expect, it } from 'vitest';
import { articleNumbers, basisList, separateCitations } from '../../src/model/basis.js';
import { parseCitation } from '../../src/model/citation.js';
import { citationInText } from '../../src/model/lawTitle.js';

describe('a citation', () => {
  it.each([
    [
      '《中华人民共和国居民身份证法》第七条、第八条',
      { law: '中华人民共和国居民身份证法', articles: ['第七条', '第八条'] },
    ],
    [
      '《居住证暂行条例》（国务院令第663号）第九条',
      { law: '居住证暂行条例', docNo: '国务院令第663号', articles: ['第九条'] },
    ],
    ['《某意见》（国办发〔2015〕86号）', { law: '某意见', docNo: '国办发〔2015〕86号', articles: [] }],
    [
      '《关于开展公共服务的通知》国办发〔2015〕86号',
      { law: '关于开展公共服务的通知', docNo: '国办发〔2015〕86号', articles: [] },
    ],
    [
      '《居住证暂行条例》国务院令第663号，第九条',
      { law: '居住证暂行条例', docNo: '国务院令第663号', articles: ['第九条'] },
    ],
    [
      '《社会保险法》（2018年修正）（主席令第25号）第三条',
      { law: '社会保险法', note: '2018年修正', docNo: '主席令第25号', articles: ['第三条'] },
    ],
    ['1.《社会保险法》第三条', { law: '社会保险法', articles: ['第三条'] }],
    ['（二）《社会保险法》第三条', { law: '社会保险法', articles: ['第三条'] }],
    ['《社会保险法》', { law: '社会保险法', articles: [] }],
    ['社会保险法第五十八条和第六十条', { law: '社会保险法', articles: ['第五十八条', '第六十条'] }],
    ['social-insurance-law', { law: 'social-insurance-law', articles: [] }],
    [' 《社会保险法》 第17条；第18条 ', { law: '社会保险法', articles: ['第17条', '第18条'] }],
  ])('%s', (written, expected) => expect(parseCitation(written)).toEqual(expected));

  it('may name a law whose title holds a title', () => {
    expect(parseCitation('《关于实施〈社会保险法〉若干规定》第三条')).toEqual({
      law: '关于实施〈社会保险法〉若干规定',
      articles: ['第三条'],
    });
  });
});

describe('a citation that quotes its articles', () => {
  const law = '社会保险法';
  it.each([
    [
      '《社会保险法》第三条：“国家建立和完善制度，坚持、改进。”',
      ['第三条'],
      '“国家建立和完善制度，坚持、改进。”',
    ],
    ['《社会保险法》第三条“国家建立和完善制度”', ['第三条'], '“国家建立和完善制度”'],
    [
      '《社会保险法》第四十五条 （一）满一年的；（二）已经登记，',
      ['第四十五条'],
      '（一）满一年的；（二）已经登记，',
    ],
    [
      '《社会保险法》第三条第一款、第四条之一规定：依照《立法法》和本法，',
      ['第三条第一款', '第四条之一'],
      '依照《立法法》和本法，',
    ],
    [
      '《社会保险法》第三条职工有下列情形之一的，可以提取：（一）购买、建造住房的',
      ['第三条'],
      '职工有下列情形之一的，可以提取：（一）购买、建造住房的',
    ],
    ['《社会保险法》第三条规定，国家建立和完善制度', ['第三条'], '国家建立和完善制度'],
    ['《社会保险法》第三条\n第三条　国家建立和完善制度', ['第三条'], '第三条　国家建立和完善制度'],
  ])('%s', (written, articles, text) =>
    expect(basisList.parse([written])).toEqual([{ law, articles, text }]),
  );

  it.each([
    ['《社会保险法》第七条 、第八条', ['第七条', '第八条']],
    ['《社会保险法》第七条第（一）项和第九条', ['第七条第（一）项', '第九条']],
    ['《社会保险法》第三章第二十八条第一款第二项', ['第三章第二十八条第一款第二项']],
    ['《社会保险法》第五条第一款中关于减免的规定', ['第五条第一款中关于减免的规定']],
  ])('not %s', (written, articles) => expect(basisList.parse([written])).toEqual([{ law, articles }]));

  it('leaves the words whole that stand among the articles of a record', () => {
    const articles = '第三条：国家建立和完善制度';
    expect(basisList.parse([{ law, articles }])).toEqual([{ law, articles: [articles] }]);
  });
});

it('takes no brackets in the words of an article for the end of those behind the title', () => {
  expect(
    parseCitation('《公积金条例》（国务院令第350号）第二十四条：可以提取：（一）购买、建造住房的'),
  ).toEqual({
    law: '公积金条例',
    docNo: '国务院令第350号',
    articles: ['第二十四条'],
    text: '可以提取：（一）购买、建造住房的',
  });
});

it('takes no history of a law for the number of its document', () => {
  expect(parseCitation('《老年法》（2018年12月29日修正）第三条')).toEqual({
    law: '老年法',
    note: '2018年12月29日修正',
    articles: ['第三条'],
  });
  expect(parseCitation('《条例》（2022年10月1日国务院令第755号公布）').docNo).toBe(
    '2022年10月1日国务院令第755号公布',
  );
});

describe('a legal basis', () => {
  it.each([
    ['《社会保险法》第七条、第八条', { law: '社会保险法', articles: ['第七条', '第八条'] }],
    [
      { law: '社会保险法', articles: '第七条、第八条' },
      { law: '社会保险法', articles: ['第七条', '第八条'] },
    ],
    [
      { law: '社会保险法', articles: '第七条第二款' },
      { law: '社会保险法', articles: ['第七条第二款'] },
    ],
    [
      { law: '社会保险法', articles: ['第七条'] },
      { law: '社会保险法', articles: ['第七条'] },
    ],
    // A number alone is that of an article, and is held against the last one of the law.
    [
      { law: '社会保险法', articles: ['33', '三十四'] },
      { law: '社会保险法', articles: ['第33条', '第三十四条'] },
    ],
    ['社会保险法第七条', { law: '社会保险法', articles: ['第七条'] }],
    // Articles of no law are no law's: what was written stays whole, and is told of.
    ['第七条', { law: '第七条' }],
    ['《社会保险法》', { law: '社会保险法' }],
    [{ law: '社会保险法' }, { law: '社会保险法' }],
    [{ law: '《社会保险法》' }, { law: '社会保险法' }],
    [{ law: '1.《关于修改《社会保险法》的决定》' }, { law: '关于修改《社会保险法》的决定' }],
  ])('says the same in a text and as a record: %j', (written, expected) =>
    expect(basisList.parse([written])).toEqual([expected]),
  );
});

it('separates laws that bear the numbers of a list', () => {
  expect(separateCitations('1.《社会保险法》第三十三条 2.《居住证暂行条例》第九条')).toEqual([
    '《社会保险法》第三十三条',
    '《居住证暂行条例》第九条',
  ]);
});

describe('the numbers of articles', () => {
  it.each([
    ['第七条', [7]],
    ['第十条', [10]],
    ['第十七条', [17]],
    ['第二十条之一', [20]],
    ['第一百零二条', [102]],
    ['第一〇二条', [102]],
    ['第一千二百六十条', [1260]],
    ['第17条', [17]],
    ['第１７条', [17]],
    ['第 17 条', [17]],
    ['第四十四条第二款', [44]],
    ['八十四条', [84]],
    ['第八十四', [84]],
    ['第五条至第九条', [5, 9]],
    ['第八十至九十条', [80, 90]],
    ['第八十条-九十条', [80, 90]],
    ['第80-90条', [80, 90]],
    ['第三十四条第（一）至（三）项', [34]],
    ['第三十四条第三款至第五款', [34]],
    ['Article 8', [8]],
    ['Articles 8 to 12', [8, 12]],
    ['Art. 8(2)', [8]],
  ])('%s is %j', (reference, numbers) => expect(articleNumbers(reference)).toEqual(numbers));

  it.each(['第三章', '附则', '附件第112项', '第八款', ''])('%j has none', (reference) =>
    expect(articleNumbers(reference)).toEqual([]),
  );
});

describe('several laws in one text', () => {
  it.each([
    ['《甲法》第十条、《乙法》第二条', ['《甲法》第十条', '《乙法》第二条']],
    [
      '《甲法》和《乙法》（主席令第1号）第二条、第三条',
      ['《甲法》', '《乙法》（主席令第1号）第二条、第三条'],
    ],
    ['《甲法》第一条《乙法》第二条；《丙法》', ['《甲法》第一条', '《乙法》第二条', '《丙法》']],
  ])('%s', (written, parts) => expect(separateCitations(written)).toEqual(parts));

  it.each([
    '《甲法》第十条、第十一条',
    '《关于修改《甲法》的决定》第一条',
    '《甲法》第十条规定的《乙目录》和附件',
    '《甲法》（依《乙法》修改）第一条',
    '甲法第一条、《乙法》第二条',
  ])('not %s', (written) => expect(separateCitations(written)).toBeUndefined());
});

describe('citations in English', () => {
  it.each([
    ['Food Safety Law, Article 35', 'Food Safety Law', ['Article 35']],
    ['Food Safety Law Article 35(2)', 'Food Safety Law', ['Article 35(2)']],
    ['Food Safety Law, Articles 30 and 31', 'Food Safety Law', ['Articles 30 and 31']],
    [
      'Food Safety Law, Article 3, Article 5 and Article 7',
      'Food Safety Law',
      ['Article 3', 'Article 5', 'Article 7'],
    ],
    ['Article 35 of the Food Safety Law', 'Food Safety Law', ['Article 35']],
    ['Art. 35 of the Food Safety Law', 'Food Safety Law', ['Art. 35']],
    ['Articles of Association Rules', 'Articles of Association Rules', undefined],
  ])('%s', (written, law, articles) =>
    expect(basisList.parse([written])).toEqual([articles === undefined ? { law } : { law, articles }]),
  );

  it('have their number in brackets, too', () =>
    expect(basisList.parse(['Food Safety Law (Order No. 21), arts. 3, 5 and 7'])).toEqual([
      { law: 'Food Safety Law', docNo: 'Order No. 21', articles: ['arts. 3, 5 and 7'] },
    ]));

  it.each([
    ['Articles 30 and 31', [30, 31]],
    ['arts. 3, 5-7', [3, 5, 7]],
    ['Article 35, paragraph 2', [35]],
  ])('%s is %j', (reference, numbers) => expect(articleNumbers(reference)).toEqual(numbers));
});

describe('a citation in one line', () => {
  it.each([
    [
      '社会保险法',
      '主席令第三十五号',
      ['第七条', '第八条'],
      '《社会保险法》（主席令第三十五号）第七条、第八条',
    ],
    ['社会保险法', undefined, undefined, '《社会保险法》'],
    [
      'Food Safety Law',
      'Order No. 21',
      ['Article 7', 'Article 8'],
      'Food Safety Law (Order No. 21), Article 7, Article 8',
    ],
    ['Food Safety Law', undefined, undefined, 'Food Safety Law'],
  ])('of %s', (title, docNo, articles, expected) =>
    expect(citationInText(title, docNo, articles)).toBe(expected),
  );
});
