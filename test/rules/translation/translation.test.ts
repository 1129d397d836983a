/** Translations: which differences are differences of fact. */
import { describe, expect, it } from 'vitest';
import { differences } from '../../../src/rules/translation/facts.js';
import { pathText } from '../../../src/text/source.js';
import { findingsOf, messagesOf } from '../findings.js';

const changed = (original: object, translated: object): string[] =>
  differences(original, translated).map(({ path }) => pathText(path));

describe('the same facts', () => {
  it.each([
    ['三十日内', 'within 30 days'],
    ['每天24小时', '24 hours a day'],
    ['2026年11月23日', '23 November 2026'],
    ['1.5万元', '15,000 yuan'],
    ['13:30—16:30', '1:30 to 4:30 p.m.'],
    ['交1份', 'hand in one copy'],
    ['国办发〔2015〕86号', 'Guo Ban Fa [2015] No. 86'],
    ['20个工作日', '20個工作日'],
    ['满18周岁', 'adults'],
    ['成年人', 'people of 18 or more'],
    ['5000万元至2亿元的4%，2亿元以上的3%', '4% from 50 million to 200 million yuan, 3% above'],
    ['20日内审核，20日内发证', 'checked and issued in 20 days each'],
    ['8:30—11:30、13:30—17:30', '8:30 to 11:30 a.m. and 1:30 to 5:30 p.m.'],
  ])('%s, %s', (text, other) => expect(changed({ summary: text }, { summary: other })).toEqual([]));

  it('are telephone numbers however written', () => {
    const at = (value: string) => ({ contacts: { consult: [{ value }] } });
    expect(changed(at('0412-5551234转8'), at('(0412) 5551234-8'))).toEqual([]);
  });

  it('do not include words, addresses and the day of the check', () => {
    expect(
      changed(
        {
          keywords: ['12345'],
          reviewed: '2026-10-30',
          online: { apply: 'https://a.cn/1' },
          everydayName: '一',
        },
        {
          keywords: ['99'],
          reviewed: '2026-11-30',
          online: { apply: 'https://a.cn/2' },
          everydayName: 'two',
        },
      ),
    ).toEqual([]);
  });
});

describe('other facts', () => {
  it.each([
    ['30日内', 'within 20 days'],
    ['收20元', 'costs 25 yuan'],
    ['5000万元至2亿元的4%，2亿元以上的3%', '4% from 50 million to 207 million yuan, 3% above 200 million'],
    ['20日内审核，20日内发证', 'checked within 20 days, issued within 25 days'],
    ['2026年11月23日', '24 November 2026'],
  ])('%s, %s', (text, other) => expect(changed({ summary: text }, { summary: other })).toEqual(['summary']));

  it('are limits, counts, amounts, codes, dates and telephone numbers', () => {
    const original = {
      timeLimit: { promised: { amount: 5, unit: 'working-day', text: '5个工作日' } },
      fees: [{ name: '费', amount: { amount: 20 } }],
      visits: { count: 1 },
      codes: { catalogue: '212000001000' },
      effective: '2026-01-01',
      contacts: { consult: [{ value: '12345' }] },
      materials: [{ name: '一' }, { name: '二' }],
    };
    const translated = {
      timeLimit: { promised: { amount: 5, unit: 'day', text: '5 days' } },
      fees: [{ name: 'fee', amount: { amount: 20, amountMax: 30 } }],
      visits: { count: 2 },
      codes: { catalogue: '212000001001' },
      effective: '2026-01-02',
      contacts: { consult: [{ value: '12333' }] },
      materials: [{ name: 'one' }],
    };
    expect(changed(original, translated)).toEqual([
      'timeLimit.promised',
      'fees[0].amount',
      'visits.count',
      'codes.catalogue',
      'effective',
      'contacts.consult[0].value',
      'materials',
    ]);
    expect(changed(original, original)).toEqual([]);
  });

  it('are what the original does not say', () => {
    const original = {
      fees: [{ name: '费', amount: { amount: 20 } }],
      materials: [{ name: '表', need: 'always' }],
    };
    const translated = {
      status: 'suspended',
      until: '2027-01-01',
      fees: [{ name: 'fee', formula: '5 yuan a page', pay: ['cash'] }],
      materials: [{ name: 'form', need: 'conditional', exempt: true, notes: 'Sign it', size: 'A3' }],
      online: { apply: 'https://a.example/', reason: 'no reason' },
      channels: [{ kind: 'online' }],
      type: 'public-service',
    };
    expect(changed(original, translated)).toEqual([
      'status',
      'until',
      'fees[0].formula',
      'materials[0].need',
      'materials[0].exempt',
      'materials[0].size',
      'online.apply',
      'channels',
    ]);
  });

  it('are terms, and marks that no entry of the original has', () => {
    const original = {
      audience: ['person'],
      level: ['city'],
      situations: [{ id: 'a' }, { id: 'b' }],
      channels: [{ kind: 'window' }, { kind: 'online', phone: '12345' }],
      remedies: ['60日内申请复议', '6个月内起诉'],
    };
    const translated = {
      audience: ['company'],
      level: ['city', 'county'],
      situations: [{ id: 'b' }, { id: 'c' }],
      channels: [{ kind: 'online', phone: '12333' }, { kind: 'window' }],
      remedies: ['Appeal within 90 days'],
    };
    expect(changed(original, translated)).toEqual([
      'audience[0]',
      'level',
      'situations[0].id',
      'channels[0].phone',
      'remedies',
    ]);
  });

  it('are reported in what the original inherits', () => {
    const example = {
      'items/example.en.md': '---\nname: Newborns\nsupervision: [{ kind: phone, value: "88888" }]\n---\n',
    };
    expect(findingsOf(example, 'translation-changes-facts')).toEqual([
      expect.stringContaining('items/example.en.md:supervision'),
    ]);
  });

  it('are reported in the translation', () => {
    const example = { 'items/example.en.md': '---\nname: Newborns\nvisits: 2\n---\n' };
    expect(findingsOf(example, 'translation-changes-facts')).toEqual(['items/example.en.md:visits.count']);
  });
});

describe('languages', () => {
  const config =
    'title: 目录\npublisher: 市政府\nlanguage: zh-CN\nlanguages: [zh-CN, en]\nregion: "210300"\nareaCode: "0412"\ndate: 2026-11-23\ndomains: [{ id: social-security, name: 社会保障 }]\nsupervision: ["12345"]\n';

  it('that a catalogue promises are asked of every item', () => {
    expect(findingsOf({ 'catalogue.yaml': config })).toEqual([
      'untranslated items/example.md:name',
      'untranslated items/resident-enrolment.md:name',
    ]);
  });

  it('are not asked for otherwise', () => {
    expect(findingsOf({ 'catalogue.yaml': config.replace('[zh-CN, en]', '[zh-CN]') })).toEqual([]);
  });

  it('that the catalogue does not list are told of once, however many items have them', () => {
    const example = {
      'catalogue.yaml': config.replace('languages: [zh-CN, en]\n', ''),
      'items/example.en.md': '---\nname: Newborns\n---\n',
      'items/resident-enrolment.en.md': '---\nname: Residents\n---\n',
    };
    expect(findingsOf(example)).toEqual(['unlisted-language catalogue.yaml:language']);
    expect(messagesOf(example, 'unlisted-language')).toEqual([
      '语言列表 里没有 en，2 个事项的 en 译文不会出现在网站上',
    ]);
  });

  it('are the same in capitals', () => {
    const example = {
      'catalogue.yaml': config.replace('en]', 'zh-hant]'),
      'items/example.zh-Hant.md': '---\nname: 新生兒\n---\n',
    };
    expect(findingsOf(example, 'unlisted-language')).toEqual([]);
  });
});
