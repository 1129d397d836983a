/** Every item says how to ask. */
import { isLive } from '../live.js';
import { isConfigUnread, isUnread } from '../registerPlace.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'no-consultation',
  group: 'contacts',
  severity: 'error',
  source: 'N',
  zh: {
    summary: '没有咨询渠道',
    why: '群众看不懂时没有地方问，只能白跑一趟。',
  },
  en: {
    summary: 'There is no way to ask',
    why: 'Whoever does not understand the guide has nobody to ask and makes the journey for nothing.',
  },
  bad: `contacts:
  consult: []
  places:
    - name: 市政务服务中心
      address: 市中心路 1 号
      room: 3 楼 5 号窗口
      hours: 工作日 8:30—11:30、13:00—16:30，法定节假日不办公`,
  good: `contacts:
  consult:
    - { kind: 电话, value: "12345" }
  places:
    - name: 市政务服务中心
      address: 市中心路 1 号
      room: 3 楼 5 号窗口
      hours: 工作日 8:30—11:30、13:00—16:30，法定节假日不办公`,
  check({ item, entry, catalogue, report }) {
    const { consult, unit } = entry.effective;
    if (!isLive(item) || consult.length > 0) return;
    // Without its unit nobody knows what the item inherits; that it is unknown is another finding.
    if (!unit && item.contacts?.consult === undefined) return;
    if (unit && isUnread(catalogue, unit, 'contacts')) return;
    if (isConfigUnread(catalogue, 'contacts')) return;
    report(
      [item.contacts ? 'contacts' : 'unit'],
      {
        zh: unit
          ? `事项没有写咨询渠道，受理单位“${unit.name}”在登记表里也没有写，群众没有地方问`
          : '没有咨询渠道，群众没有地方问',
        en: unit
          ? `Neither the item nor its office “${unit.name}” says how to ask: people have nobody to turn to`
          : 'No way to ask is given: people have nobody to turn to',
      },
      {
        restsOn: [['contacts'], ['unit']],
        hint: {
          zh: '在 咨询渠道 的 咨询 里写电话，如 - { 方式: 电话, 号码: "0412-5551234" }；写在单位登记表里，它的事项都能用，写在 catalogue.yaml 里，所有事项都能用',
          en: 'Write a phone under contacts: consult:, such as - { kind: phone, value: "0412-5551234" }; in the register of units it serves all items of the unit, in catalogue.yaml every item',
        },
      },
    );
  },
});
