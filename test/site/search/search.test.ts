/** Searching: what is found, how it may be written, and what comes first. */
import { describe, expect, it } from 'vitest';
import { found, type Service } from './services.js';

const idCard: Service = {
  title: '换身份证',
  name: '居民身份证换领',
  keywords: ['二代证', '证件到期'],
  unit: '县级公安机关',
};
const household: Service = {
  title: '给孩子上户口',
  name: '出生登记',
  keywords: ['报户口', '落户'],
  papers: ['父亲、母亲居民身份证', '出生医学证明'],
  text: '给新出生的孩子上户口，领到写有孩子的户口簿。',
};
const renew: Service = { title: '重新申请长期护理', name: '长护险重新评估', unit: '重庆银行' };
const lawyer: Service = { title: '免费请律师', name: '法律援助' };
const services = [renew, household, lawyer, idCard];

describe('a service is found by', () => {
  it.each([
    ['any part of its everyday name', '孩子上户', '给孩子上户口'],
    ['one character', '律', '免费请律师'],
    ['its official name', '出生登记', '给孩子上户口'],
    ['a keyword', '落户', '给孩子上户口'],
    ['a paper it asks for', '出生医学证明', '给孩子上户口'],
    ['its office', '公安', '换身份证'],
    ['its text', '户口簿', '给孩子上户口'],
    ['pinyin in full', 'lvshi', '免费请律师'],
    ['ü typed as u', 'lushi', '免费请律师'],
    ['initials', 'hsfz', '换身份证'],
    ['initials and syllables mixed', 'shenfz', '换身份证'],
    ['the beginning of pinyin', 'shangh', '给孩子上户口'],
    ['capitals', 'HuKou', '给孩子上户口'],
    ['full-width letters', 'ｈｕｋｏｕ', '给孩子上户口'],
    ['several words in any order', '户口 孩子', '给孩子上户口'],
    ['letters and characters run together', '免费qingls', '免费请律师'],
  ])('%s: %s', (_way, query, title) => {
    expect(found(query, services)[0]).toBe(title);
  });

  it.each([
    '【出生登记】',
    '出生-登记',
    '出生/户口',
    '出生登记…',
    '#出生登记',
    '「出生」·户口',
    '出生登记...',
    '出生＋户口',
  ])('its words, whatever marks stand around and between them: %s', (query) => {
    expect(found(query, services)).toEqual(['给孩子上户口']);
  });

  it('a number with a hyphen', () => {
    expect(found('0412-5550126', [{ title: '热线', text: '请拨打（0412）5550126' }])).toEqual(['热线']);
  });

  it('a sign alone asks for nothing', () => {
    for (const query of ['%', '—', '...', '\\', '""']) expect(found(query, services)).toHaveLength(4);
  });

  it('digits of full width', () => {
    expect(found('１２３', [{ title: '拨打123' }])).toEqual(['拨打123']);
  });

  it('words that must all be there', () => {
    expect(found('户口 律师', services)[0]).toMatch(/^~/);
  });
});

describe('characters of several readings', () => {
  it.each([
    ['chongxin', '重新申请长期护理'],
    ['cxsq', '重新申请长期护理'],
    ['changqi', '重新申请长期护理'],
    ['yinhang', '重新申请长期护理'],
  ])('%s', (query, title) => {
    expect(found(query, services)).toEqual([title]);
  });

  it('are not read as they would be elsewhere', () => {
    expect(found('zhongxin', services)).toEqual(['~重新申请长期护理']);
    expect(found('zxsq', services)).toEqual([]);
  });
});

describe('what comes first', () => {
  const bySource: Service[] = [
    { title: '丁', text: '要带结婚证' },
    { title: '丙', papers: ['结婚证'] },
    { title: '戊', unit: '结婚登记处' },
    { title: '乙', keywords: ['结婚'] },
    { title: '补领婚姻证件', name: '补领结婚证' },
    { title: '领取结婚证' },
    { title: '结婚登记预约' },
    { title: '结婚' },
  ];
  it('the name itself, then what begins with it, then what has it inside, then other names, keywords, office, papers, text', () => {
    expect(found('结婚', bySource)).toEqual([...bySource.map(({ title }) => title)].reverse());
  });

  it('by pinyin the same order', () => {
    expect(found('jiehun', bySource)).toEqual([...bySource.map(({ title }) => title)].reverse().slice(0, 7));
  });

  it('syllables spelled out before syllables cut short', () => {
    const both: Service[] = [{ title: '申报' }, { title: '社保' }];
    expect(found('shebao', both)).toEqual(['社保', '申报']);
  });

  it('of equal ones the shorter', () => {
    expect(found('户口', [{ title: '迁移户口到本市' }, { title: '迁移户口' }])[0]).toBe('迁移户口');
  });

  it('what has ended comes last, however well it fits', () => {
    expect(
      found('结婚', [
        { title: '结婚', facets: 'x' },
        { title: '丙', papers: ['结婚证'] },
      ]),
    ).toEqual(['丙', '结婚']);
  });
});

describe('other words for the same', () => {
  const asked: Service[] = [
    { title: '给孩子上户口' },
    { title: '补身份证', keywords: ['身份证遗失'] },
    { title: '养老保险转移' },
    { title: '办借书证', events: ['上学', '退休养老'] },
  ];
  it.each([
    ['娃上户口', '给孩子上户口'],
    ['身份证丢了', '补身份证'],
    ['丢身份证', '~补身份证'],
    ['退休', '养老保险转移'],
  ])('%s', (query, title) => {
    expect(found(query, asked)[0]).toBe(title);
  });

  it('cost more than the word itself', () => {
    expect(found('小孩', [{ title: '孩子' }, { title: '小孩' }])).toEqual(['小孩', '孩子']);
  });

  it('are not looked for in running text, nor where they would be one character', () => {
    expect(found('小孩', [{ title: '甲', text: '孩子的材料' }])).toEqual([]);
    expect(found('遗失', [{ title: '丢工作' }])).toEqual([]);
  });
});

describe('events in life', () => {
  it('come after names and keywords, before running text; one that an item names first before one it names later', () => {
    const services: Service[] = [
      { title: '丁', text: '看病时用' },
      { title: '丙', events: ['上学', '看病就医'] },
      { title: '乙', events: ['看病就医', '上学'] },
      { title: '甲', keywords: ['外地看病'] },
    ];
    expect(found('看病', services)).toEqual(['甲', '乙', '丙', '丁']);
  });
});

describe('where few answer, what comes near follows', () => {
  const schools: Service[] = [
    { title: '外来人员孩子上学' },
    { title: '孩子上小学报名' },
    { title: '办护照' },
  ];
  it('characters in another order', () => {
    expect(found('孩子上学', schools)).toEqual(['孩子上小学报名', '外来人员孩子上学']);
    expect(found('小学报名', schools)).toEqual(['孩子上小学报名']);
    expect(found('报名上小学', schools)).toEqual(['~孩子上小学报名']);
  });

  it('but not where three answer', () => {
    const three = ['甲换证', '乙换证', '丙换证'].map((title): Service => ({ title }));
    expect(found('换证', [...three, { title: '证换新' }])).toHaveLength(3);
  });
});

describe('where nothing answers, what comes near', () => {
  it.each([
    ['letters swapped', 'hukuo', '~给孩子上户口'],
    ['a letter left out', 'shenfenzeng', '~换身份证'],
    ['two slips in a long word', 'shnefenzehng', '~换身份证'],
    ['sounds confused', 'senfenzen', '~换身份证'],
    ['a character that sounds the same', '身分证', '~换身份证'],
    ['a character no name has', '身岔证', '~换身份证'],
    ['a whole question', '怎么给孩子办户口', '~给孩子上户口'],
  ])('%s: %s', (_slip, query, title) => {
    expect(found(query, services)[0]).toBe(title);
  });

  it('is not made up: short or strange words find nothing', () => {
    expect(found('xyz', services)).toEqual([]);
    expect(found('量子纠缠', services)).toEqual([]);
    expect(found('qwertyuiop', services)).toEqual([]);
  });
});

it('an empty query lists everything, what has ended last', () => {
  expect(found('  ', [{ title: '甲', facets: 'x' }, { title: '乙' }])).toEqual(['乙', '甲']);
  expect(found('', [])).toEqual([]);
});

it('signs of patterns are signs like others', () => {
  expect(found('律.*业', services)[0], 'no pattern, two words').toMatch(/^~/);
  expect(found('(a+)+$', services)).toEqual([]);
  expect(found('\n\t', [{ title: '甲' }])).toEqual(['甲']);
});
