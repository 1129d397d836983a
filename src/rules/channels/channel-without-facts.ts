/** A channel that is offered says how to use it. */
import type { Channel } from '../../model/item.js';
import { channelKinds } from '../../model/vocabularies.js';
import type { Words } from '../../text/words.js';
import { isLive } from '../live.js';
import { defineRule } from '../rule.js';

interface Demand {
  /** Whether the channel says it. A note may say anything, so it counts. */
  readonly met: (channel: Channel) => boolean;
  readonly lacking: Words;
  readonly hint: Words;
}

const demands: Partial<Record<Channel['kind'], Demand>> = {
  'home-visit': {
    met: ({ who, note }) => who !== undefined || note !== undefined,
    lacking: { zh: '没有写为谁上门', en: 'does not say for whom' },
    hint: {
      zh: '写成 上门: { 对象: 行动不便的老年人和残疾人, 电话: "…" }',
      en: 'Write home-visit: { who: …, phone: "…" }',
    },
  },
  appointment: {
    met: ({ phone, url, note }) => phone !== undefined || url !== undefined || note !== undefined,
    lacking: { zh: '没有写怎么预约', en: 'does not say how to book' },
    hint: {
      zh: '写成 预约: { 电话: "…" } 或 { 网址: https://… }',
      en: 'Write appointment: { phone: "…" } or { url: https://… }',
    },
  },
  'self-service': {
    met: ({ where, url, note }) => where !== undefined || url !== undefined || note !== undefined,
    lacking: { zh: '没有写机器在哪里', en: 'does not say where the machines are' },
    hint: {
      zh: '写成 自助: { 地点: 政务大厅一楼 24 小时自助区 }',
      en: 'Write self-service: { where: … }',
    },
  },
};

export default defineRule({
  id: 'channel-without-facts',
  group: 'channels',
  severity: 'warning',
  source: 'N',
  zh: {
    summary: '办理形式没有写怎么用',
    why: '写了上门、预约、自助，却不说谁能用、怎么约、机器在哪里，群众用不上。',
  },
  en: {
    summary: 'A channel does not say how to use it',
    why: 'A home visit, appointment or machine helps nobody who is not told for whom, how and where.',
  },
  bad: 'channels: [窗口, 预约]\nonline: { consult: https://www.example.gov.cn/ask, reason: 要当面核验身份 }',
  good: `channels:
  窗口: 3 楼 5 号窗口
  预约: { phone: "12345" }
online: { consult: https://www.example.gov.cn/ask, reason: 要当面核验身份 }`,
  check({ item, report }) {
    if (!isLive(item)) return;
    for (const [index, channel] of (item.channels ?? []).entries()) {
      const demand = demands[channel.kind];
      if (!demand || demand.met(channel)) continue;
      report(
        ['channels', index],
        {
          zh: `“${channelKinds.word(channel.kind, 'zh')}”${demand.lacking.zh}，群众用不上`,
          en: `The channel “${channelKinds.word(channel.kind, 'en')}” ${demand.lacking.en}: nobody can use it`,
        },
        { hint: demand.hint },
      );
    }
  },
});
