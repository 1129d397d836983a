/** Channels: what online means, and who may come for whom. */
import { describe, expect, it } from 'vitest';
import { findingsOf } from '../findings.js';

const item = 'items/example.md';
const offline = 'online: { consult: https://www.example.gov.cn/ask, reason: 要核对原件 }';

describe('online', () => {
  it('is an app that is named', () => {
    const app =
      'channels: { 移动端: 在微信里搜索“市医保”小程序 }\nonline: { consult: https://www.example.gov.cn/ask }';
    expect(findingsOf(app)).toEqual([]);
  });

  it('is a channel with its own address', () => {
    expect(
      findingsOf('channels: { 网上: { url: https://www.example.gov.cn/a } }\nonline: { reason: 试运行 }'),
    ).toEqual([]);
  });

  it('is reported once where nothing leads there', () => {
    expect(findingsOf(`channels: [窗口, 网上, 移动端]\n${offline}`)).toEqual([
      `online-without-link ${item}:channels[1]`,
    ]);
  });
});

describe('no visit', () => {
  it.each(['邮寄', '上门'])('is possible by %s', (channel) => {
    expect(findingsOf(`visits: 0\nchannels: { ${channel}: 全市居民 }\n${offline}`)).toEqual([]);
  });
});

describe('an agent', () => {
  const withAgent = (condition: string): string[] =>
    findingsOf(`conditions:\n  - ${condition}\nchannels: { 窗口: 3 号窗口, 委托代办: 带委托书 }\n${offline}`);

  it.each(['必须由本人到场办理。', '只能本人亲自申请。', '不得委托他人代办。', '申请人须亲自签字确认。'])(
    'cannot act where %s',
    (condition) =>
      expect(withAgent(condition)).toEqual([`agent-contradicts-condition ${item}:conditions[0]`]),
  );

  it.each([
    '本人到场办理，不能到场的须委托近亲属。',
    '申请人有本市户籍。',
    '未成年人须由监护人代为申请。',
    '本人申请或者由村委会代办。',
    '必须提交本人签字的承诺书。',
    '亲自养育子女的父母，应当有本市户籍。',
  ])('may act where %s', (condition) => expect(withAgent(condition)).toEqual([]));
});

it('asks an abolished item for no channel, reason or visit', () => {
  const abolished =
    'status: 取消\nabolished: 2026-10-01\nstatusNote: 不再办理。\nchannels: [窗口]\nvisits: 3\nonline: {}';
  expect(findingsOf(abolished)).toEqual([]);
});
