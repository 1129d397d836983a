/** Words of the format in traditional characters. */
import { describe, expect, it } from 'vitest';
import { articleNumbers, basisList } from '../../src/model/basis.js';
import { parseDuration } from '../../src/model/duration.js';
import { materialsSchema } from '../../src/model/material.js';
import { unreadableDuration } from '../../src/model/meantLimit.js';
import { parseAmount } from '../../src/model/money.js';
import { readPhones } from '../../src/model/phone.js';
import { saysFree } from '../../src/model/process.js';
import {
  audiences,
  caseTypes,
  channelKinds,
  contactKinds,
  deliveries,
  itemTypes,
  lawLevels,
  lawStatuses,
  materialKinds,
  materialSources,
  media,
  needs,
  unitKinds,
} from '../../src/model/vocabularies.js';
import { simplified } from '../../src/text/traditional.js';
import { saidOf } from '../rules/examples.js';

it('keeps the length of a text, and what is written in simplified characters', () => {
  expect(simplified('20個工作日，當場')).toBe('20个工作日，当场');
  expect(simplified('後來 20个工作日')).toBe('后来 20个工作日');
});

it('has a pair for every character: none of them stands for itself or for another one of the table', () => {
  const words = '個當場時間後電話網許給確認獎勵決務級縣鄉業會組織機關單證據協議複復紙質請備門發頒';
  expect(simplified(simplified(words))).toBe(simplified(words));
  expect([...simplified(words)].some((one) => words.includes(one))).toBe(false);
});

it('has the characters of every key: 號碼 and 標識 are one safe fix from 号码 and 标识', () => {
  const written: Readonly<Record<string, string>> = {
    標識: '标识',
    號碼: '号码',
    咨詢渠道: '咨询渠道',
    諮詢: '咨询',
    幣種: '币种',
    計算說明: '计算说明',
    進度查詢: '进度查询',
    常見問題: '常见问题',
    適用情形: '适用情形',
    空白表格: '空白表格',
    簽章: '签章',
    首問負責: '首问负责',
    常見錯誤: '常见错误',
    主題: '主题',
    關鍵詞: '关键词',
    網上辦理: '网上办理',
  };
  for (const [traditional, key] of Object.entries(written)) expect(simplified(traditional)).toBe(key);
});

describe('reads', () => {
  it.each([
    ['20個工作日', { amount: 20, unit: 'working-day', text: '20個工作日' }],
    ['當場', { amount: 0, unit: 'on-the-spot', text: '當場' }],
    ['3個月內', { amount: 3, unit: 'month', text: '3個月內' }],
    ['2小時', { amount: 2, unit: 'hour', text: '2小時' }],
  ])('the limit %s', (written, duration) => expect(parseDuration(written)).toEqual(duration));

  it('what a limit means, in its characters', () =>
    expect(unreadableDuration('十個工作日').fix?.text).toBe('10個工作日'));

  it('money, and that there is none', () => {
    expect(parseAmount('20圓')).toEqual({ amount: 20 });
    expect(saysFree('不收費')).toBe('plainly');
    expect(materialsSchema.parse('無')).toEqual([]);
  });

  it('articles', () => {
    expect(articleNumbers('第三十三條第三款')).toEqual([33]);
    expect(basisList.parse(['食品安全法第三十五條'])).toEqual([
      { law: '食品安全法', articles: ['第三十五條'] },
    ]);
  });

  it('extensions, which need no mending', () => {
    const { phones, tidy } = readPhones('0412-5551234轉801');
    expect(phones.map(({ extension }) => extension)).toEqual(['801']);
    expect(tidy).toBe('0412-5551234轉801');
  });

  it.each([
    ['行政許可', itemTypes, 'permit'],
    ['社會組織法人', audiences, 'social-organisation'],
    ['證件證照', materialKinds, 'licence'],
    ['容缺後補', needs, 'deferrable'],
    ['紙質或電子', media, 'either'],
    ['中介機構出具', materialSources, 'intermediary'],
    ['銀行賬戶發放', deliveries, 'account'],
    ['委託代辦', channelKinds, 'agent'],
    ['電話', contactKinds, 'phone'],
    ['授權組織', unitKinds, 'authorised'],
    ['規範性文件', lawLevels, 'normative-document'],
    ['尚未生效', lawStatuses, 'not-yet-in-force'],
    ['承諾件', caseTypes, 'promised'],
  ] as const)('the value %s', (written, words, id) => expect(words.read(written)).toBe(id));
});

describe('judges', () => {
  it.each([
    ['vague-material', 'materials: [{ name: 其他相關材料, original: 1, copies: 0 }]'],
    ['certificate-outside-register', 'materials: [{ name: 居住證明, original: 1, copies: 0 }]'],
    ['vague-step', 'process: [ 申請 ]'],
    ['special-step-uncounted-unsaid', 'process: [{ name: 現場勘驗, actor: 窗口 }]'],
    ['vague-wording', 'conditions: [ 按有關規定辦理。 ]'],
    ['no-such-article', 'basis: 《社会保险法》第九十九條'],
  ])('%s', (rule, example) => expect(saidOf(rule, example)).toHaveLength(1));

  it('addresses and hours', () => {
    const place = `contacts:
  consult: [ "12345" ]
  places: [{ name: 服務中心, address: 中山路12號, room: 三樓綜合窗口, hours: 週一至週五9:00—17:00，法定節假日不辦公 }]`;
    expect([...saidOf('imprecise-address', place), ...saidOf('hours-without-days', place)]).toEqual([]);
  });
});
