/** Whoever must come is told where, and when it is open. */
import type { Item } from '../../model/item.js';
import { isLive } from '../live.js';
import { isConfigUnread, isUnread } from '../registerPlace.js';
import { defineRule, type ItemContext } from '../rule.js';
import { type ReportContact, type WrittenContacts, whereverWritten } from './written.js';

const written = whereverWritten(incompletePlaces);

export default defineRule({
  id: 'no-place',
  group: 'contacts',
  severity: 'error',
  source: 'N',
  zh: {
    summary: '没有办公地点、地址或办公时间',
    why: '群众不知道去哪里、几点开门，就会跑空。一次都不用跑的事项除外。',
  },
  en: {
    summary: 'Place, address or office hours are missing',
    why: 'People who do not know where to go and when it is open go in vain. Items nobody need come for are exempt.',
  },
  bad: `contacts:
  consult:
    - { kind: 电话, value: "12345" }
  places:
    - name: 市政务服务中心
      address: 市中心路 1 号
      room: 3 楼 5 号窗口`,
  good: `contacts:
  consult:
    - { kind: 电话, value: "12345" }
  places:
    - name: 市政务服务中心
      address: 市中心路 1 号
      room: 3 楼 5 号窗口
      hours: 工作日 8:30—11:30、13:00—16:30，法定节假日不办公`,
  check(context) {
    const { item } = context;
    if (!isLive(item) || item.visits?.count === 0) return;
    anyPlace(item, context);
    written.check(context);
  },
  checkCatalogue: written.checkCatalogue,
});

function anyPlace(item: Item, { entry, catalogue, report }: ItemContext): void {
  const { places, unit } = entry.effective;
  if (places.length > 0 || (!unit && item.contacts?.places === undefined)) return;
  if (unit && isUnread(catalogue, unit, 'contacts')) return;
  if (isConfigUnread(catalogue, 'contacts')) return;
  report(
    [item.contacts ? 'contacts' : 'unit'],
    {
      zh: unit
        ? `事项没有写办公地点，受理单位“${unit.name}”在登记表里也没有写，群众不知道去哪里办`
        : '没有办公地点，群众不知道去哪里办',
      en: unit
        ? `Neither the item nor its office “${unit.name}” names a place: people do not know where to go`
        : 'No place is named: people do not know where to go',
    },
    {
      restsOn: [['contacts'], ['unit'], ['visits']],
      hint: {
        zh: '在 咨询渠道 的 办公地点 里写名称、地址、窗口、办公时间；不用到现场的，写 到现场次数: 0',
        en: 'Write name, address, room and hours under contacts: places:; where nobody need come, write visits: 0',
      },
    },
  );
}

function incompletePlaces({ contacts }: WrittenContacts, report: ReportContact): void {
  for (const [index, place] of (contacts?.places ?? []).entries()) {
    const path = ['contacts', 'places', index];
    if (place.address === undefined) {
      report(
        path,
        {
          zh: `办公地点“${place.name}”没有地址，外地人和老年人找不到`,
          en: `The place “${place.name}” has no address: whoever is new to town cannot find it`,
        },
        {
          hint: {
            zh: '写 地址，到路名和门牌号，如 铁东区人民路 1 号',
            en: 'Write its address down to street and number',
          },
        },
      );
    }
    if (place.hours === undefined) {
      report(
        path,
        {
          zh: `办公地点“${place.name}”没有办公时间，群众会在关门时到`,
          en: `The place “${place.name}” has no office hours: people will find it closed`,
        },
        {
          hint: {
            zh: '写 办公时间，如 工作日 8:30—11:30、13:00—16:30，法定节假日不办公',
            en: 'Write its hours, such as: working days 8:30–11:30 and 13:00–16:30, closed on public holidays',
          },
        },
      );
    }
  }
}
