/** Contacts: on items and on units, inherited and not. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkExample } from '../examples.js';
import { findingsOf, fixed, messagesOf } from '../findings.js';

const item = 'items/example.md';
const units = readFileSync(fileURLToPath(new URL('../base/units.yaml', import.meta.url)), 'utf8');
const config = readFileSync(fileURLToPath(new URL('../base/catalogue.yaml', import.meta.url)), 'utf8');

const place = '{ name: 大厅, address: 和平路 1 号, room: 3 号窗口, hours: 工作日 8:30—16:30 }';
const contacts = (phone: string, at = place): string =>
  `contacts:\n  consult:\n    - { kind: 电话, value: "${phone}" }\n  places:\n    - ${at}`;

describe('telephone numbers', () => {
  it('are put right wherever they stand', () => {
    const example = {
      item: `${contacts('0412—5550100', place.replace('name:', 'phone: (0412)5550101, name:'))}
supervision: ["0412—5550102"]
channels: { 窗口: 3 号窗口, 预约: { phone: 0412 5550103 }, 网上: { url: https://www.example.gov.cn/ } }`,
      'units.yaml': units.replaceAll('0412-5550100', '（0412）5550100'),
      'catalogue.yaml': config.replace('"12345"', '0412－12345 '),
    };
    const rule = 'bad-phone';
    expect(findingsOf(example, rule)).toEqual([
      `${item}:channels[1].phone`,
      `${item}:contacts.consult[0].value`,
      `${item}:contacts.places[0].phone`,
      `${item}:supervision[0].value`,
      'units.yaml:[1].contacts.consult[0].value',
      'units.yaml:[1].contacts.places[0].phone',
    ]);
    const text = fixed(example, rule, item);
    for (const last of [0, 1, 2, 3]) expect(text).toContain(`"0412-555010${last}"`);
    expect(fixed(example, rule, 'units.yaml').match(/"0412-5550100"/g)).toHaveLength(2);
  });

  it('get the city’s area code only if one asks for it', () => {
    const example = contacts('5550100');
    expect(fixed(example, 'bad-phone', item)).not.toContain('0412');
    expect(fixed(example, 'bad-phone', item, false)).toContain('"0412-5550100"');
  });

  it('are not looked for in other ways to ask', () => {
    const ways =
      'contacts:\n  consult:\n    - { kind: 窗口, value: "3" }\n    - { kind: 微信, value: 市医保局 }\n  places:\n    - ';
    expect(findingsOf(ways + place)).toEqual([]);
  });
});

describe('other ways to ask', () => {
  const asked = (value: string): string => `contacts:\n  consult:\n    - ${value}\n  places:\n    - ${place}`;

  it.each([
    ['见官网', '{ 方式: 网络, 内容: https://…, 名称: 见官网 }'],
    ['微信公众号：某市医保', '{ 方式: 微信, 内容: 某市医保 }'],
    ['某市医保（微信公众号）', '{ 方式: 微信, 内容: 某市医保 }'],
    ['政务服务中心3号窗口', '{ 方式: 窗口, 内容: 政务服务中心3号窗口 }'],
    ['和平路1号 邮编114000', '{ 方式: 信件, 内容: 和平路1号 邮编114000 }'],
    ['咨询电话：0412-5550100', '写成 "0412-5550100"'],
    ['县纪委', '如 { 方式: 窗口, 内容: 三楼咨询台 }'],
    ['12345（24小时）', '{ 方式: 电话, 号码: "12345", 名称: … }'],
    ['www.example.gov.cn/ask', '写成 https://www.example.gov.cn/ask'],
  ])('show how they are reached, unlike %s', (value, hint) => {
    const [found, ...others] = checkExample(asked(value)).diagnostics;
    expect(others).toEqual([]);
    expect(found).toMatchObject({ rule: 'contact-of-no-kind', field: ['contacts', 'consult', 0, 'value'] });
    expect(found?.hint?.zh).toContain(hint);
  });

  it('are not judged where their kind could not be read', () => {
    const qq = '{ kind: QQ, value: "12345678" }';
    expect(findingsOf(asked(qq))).toEqual([`invalid-value ${item}:contacts.consult[0].kind`]);
    const register = units.replace(/\{ kind: 电话, value: "0412-5550100"[^}]*\}/, qq);
    expect(findingsOf({ 'units.yaml': register }, 'bad-phone')).toEqual([]);
  });

  it('are judged where they are written', () => {
    const example = { 'catalogue.yaml': config.replace('{ kind: 电话, value: "12345"', '{ value: 市热线') };
    expect(findingsOf(example)).toEqual(['contact-of-no-kind catalogue.yaml:supervision[0].value']);
  });

  it.each([
    ['https://www.example.gov.cn/ask?a=(1)', []],
    ['https://www.example.gov.cn', []],
    ['https://www.example.gov.cn/ask（点“互动”）', ['contacts.consult[0].value']],
    ['https://www.example.gov.cn，点互动', ['contacts.consult[0].value']],
  ])('on the web have an address alone: %s', (value, paths) => {
    expect(findingsOf(asked(`{ kind: 网络, value: "${value}" }`))).toEqual(
      paths.map((path) => `web-contact-without-address ${item}:${path}`),
    );
  });

  it('by e-mail have an address', () => {
    const rule = 'web-contact-without-address';
    expect(messagesOf(asked('{ kind: 邮件, value: 市医保局信箱 }'), rule)).toEqual([
      '电子邮件只写了“市医保局信箱”，没有邮箱地址，群众发不出去',
    ]);
    expect(messagesOf(asked('{ kind: 邮件, value: "ask@" }'), rule)).toHaveLength(1);
    expect(messagesOf(asked('{ kind: 邮件, value: ask@example.gov.cn }'), rule)).toEqual([]);
  });

  it('on the web have an address, unless it is known not to be confirmed', () => {
    const site = asked('{ kind: 网络, value: 市热线网站 }');
    const rule = 'web-contact-without-address';
    expect(findingsOf(site)).toEqual([`${rule} ${item}:contacts.consult[0].value`]);
    const known = `${config}rules: { ${rule}: { 不报: [市热线网站] } }\n`;
    expect(findingsOf({ item: site, 'catalogue.yaml': known })).toEqual([]);
    expect(fixed(asked('{ kind: 网络, value: www.example.gov.cn }'), rule, item, false)).toContain(
      '{ kind: 网络, value: "https://www.example.gov.cn" }',
    );
  });
});

describe('complaints', () => {
  const rule = 'same-phone-for-complaints';

  it('may go to 12345, which also answers questions', () => {
    expect(findingsOf(`${contacts('0412-12345')}\nsupervision: ["12345"]`)).toEqual([]);
  });

  it('are told apart by what dials, not by how it is written', () => {
    expect(findingsOf(`${contacts('0412-5550100转1')}\nsupervision: ["04125550100"]`, rule)).toEqual([
      `${item}:supervision[0].value`,
    ]);
  });

  it('may go to another extension of one switchboard', () => {
    const said = (extension: string) =>
      findingsOf(`${contacts('0412-5550100转1')}\nsupervision: ["0412-5550100转${extension}"]`, rule);
    expect(said('2')).toEqual([]);
    expect(said('1')).toEqual([`${item}:supervision[0].value`]);
  });

  it('are judged once in the register, where an item inherits both', () => {
    const inherited = {
      'units.yaml': units.replace('  contacts:', '  supervision: ["0412-5550100"]\n  contacts:'),
    };
    expect(findingsOf(inherited)).toEqual([`${rule} units.yaml:[1].contacts.consult[0].value`]);
  });

  it('are judged on the item, where only one is inherited', () => {
    expect(findingsOf('supervision: ["0412-5550100"]', rule)).toEqual([`${item}:supervision[0].value`]);
  });
});

describe('places', () => {
  it('are needless where nobody need come', () => {
    const online = 'contacts: { consult: ["12345"], places: [] }\nvisits: 0';
    expect(findingsOf(online)).toEqual([]);
    expect(findingsOf(online.replace('visits: 0', 'visits: { count: 1, reason: 核对原件 }'))).toEqual([
      `no-place ${item}:contacts`,
    ]);
  });

  it('of a unit are judged once', () => {
    const bare = { 'units.yaml': units.replace(/ {8}hours:.*\n/, '') };
    expect(findingsOf(bare)).toEqual(['no-place units.yaml:[1].contacts.places[0]']);
  });

  it('are not missed where the unit itself is unknown', () => {
    expect(findingsOf('unit: 没有这个单位').every((line) => line.startsWith('unknown-unit'))).toBe(true);
  });

  it.each([
    ['和平路 1 号', '窗口或房间'],
    ['市政府院内 302 室', '门牌号'],
    ['请拨打 12345 询问', '门牌号'],
  ])('at %s lack %s', (address, lacking) => {
    const messages = messagesOf(
      contacts('12345', `{ name: 大厅, address: ${address}, hours: 工作日 }`),
      'imprecise-address',
    );
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain(lacking);
  });

  it.each([
    '和平路 1 号 302 室',
    '前进村便民服务站 1 号窗口',
    '和平街二十三号户籍科',
    '胜利路 18-2 号 A 区 3',
  ])('at %s are found', (address) => {
    expect(findingsOf(contacts('12345', `{ name: 大厅, address: ${address}, hours: 工作日 }`))).toEqual([]);
  });
});

describe('hours', () => {
  const at = (hours: string): string => contacts('12345', place.replace('工作日 8:30—16:30', hours));

  it.each([
    '工作日 8:30—16:30',
    '每天 9:00—17:00',
    '全年 24 小时开放',
    '周一至周五，法定节假日休息',
    'Working days 9–17',
  ])('%s says the days', (hours) => expect(findingsOf(at(hours))).toEqual([]));

  it.each(['8:30—16:30', '上午九点到下午五点', '周一至周五 9:00—17:00'])('%s does not', (hours) => {
    expect(findingsOf(at(hours))).toEqual([`hours-without-days ${item}:contacts.places[0].hours`]);
  });
});
