/** What cannot be done online can at least be asked online. */
import { contactKindOf } from '../../model/contactKind.js';
import { isOnline } from '../../model/online.js';
import { isLive } from '../live.js';
import { isUnread } from '../registerPlace.js';
import { defineRule } from '../rule.js';

const onlineWays: readonly (string | undefined)[] = ['web', 'wechat', 'email'];

export default defineRule({
  id: 'offline-without-online-consultation',
  group: 'channels',
  severity: 'error',
  source: 'N',
  zh: {
    summary: '不能网办，也不能网上咨询',
    why: '2016 年通知要求：暂不能网办的事项，要能全程网上咨询，让群众少跑一趟问事的路。',
  },
  en: {
    summary: 'Neither the service nor advice on it is online',
    why: 'The 2016 notice wants full advice online for what cannot be done online, to spare people the journey just to ask.',
  },
  bad: `channels: [窗口]
online:
  reason: 要当面采集指纹
contacts:
  consult:
    - { kind: 电话, value: "12345" }
  places:
    - name: 市政务服务中心
      address: 市中心路 1 号
      room: 3 楼 5 号窗口
      hours: 工作日 8:30—11:30、13:00—16:30，法定节假日不办公`,
  good: `channels: [窗口]
online:
  reason: 要当面采集指纹
contacts:
  consult:
    - { kind: 电话, value: "12345" }
    - { kind: 微信, value: 市政务服务公众号 }
  places:
    - name: 市政务服务中心
      address: 市中心路 1 号
      room: 3 楼 5 号窗口
      hours: 工作日 8:30—11:30、13:00—16:30，法定节假日不办公`,
  check({ item, entry, catalogue, report }) {
    if (!isLive(item) || isOnline(item) || item.online?.consult !== undefined) return;
    const { consult, unit } = entry.effective;
    // No way to ask at all, or an unknown unit, is another finding.
    if (consult.length === 0 && (!unit || item.contacts?.consult !== undefined)) return;
    if (consult.some((one) => onlineWays.includes(contactKindOf(one)))) return;
    if (unit && isUnread(catalogue, unit, 'contacts')) return;
    report(
      [item.online ? 'online' : item.contacts ? 'contacts' : 'unit'],
      {
        zh: '这件事不能网办，咨询也只能打电话或者跑一趟，网上问不了',
        en: 'This cannot be done online, and one cannot ask online either: only by phone or in person',
      },
      {
        restsOn: [['online'], ['contacts'], ['unit']],
        hint: {
          zh: '在 网上办理 里写 咨询: https://…，或者在 咨询渠道 里加一条 方式: 网络（微信、邮件）',
          en: 'Write consult: https://… under online:, or add a way of kind web, wechat or email to contacts: consult:',
        },
      },
    );
  },
});
