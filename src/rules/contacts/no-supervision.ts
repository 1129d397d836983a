/** Every item says where to complain. */
import { isLive } from '../live.js';
import { isConfigUnread, isUnread } from '../registerPlace.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'no-supervision',
  group: 'contacts',
  severity: 'error',
  source: 'N',
  zh: {
    summary: '没有监督途径',
    why: '受了刁难没有地方说，指南里的承诺就没有人管。',
  },
  en: {
    summary: 'There is nowhere to complain',
    why: 'Where nobody can complain, nobody keeps what the guide promises.',
  },
  bad: 'supervision: []',
  good: `supervision:
  - { kind: 电话, value: "12388", name: 纪检监察举报电话 }`,
  check({ item, entry, catalogue, report }) {
    const { supervision, unit } = entry.effective;
    if (!isLive(item) || supervision.length > 0) return;
    if (!unit && item.supervision === undefined) return;
    if (unit && isUnread(catalogue, unit, 'supervision')) return;
    if (isConfigUnread(catalogue, 'supervision')) return;
    report(
      [item.supervision ? 'supervision' : 'unit'],
      {
        zh: '没有监督途径，事项、受理单位和目录都没有写，群众受了委屈没有地方反映',
        en: 'Neither the item, nor its office, nor the catalogue says where to complain',
      },
      {
        restsOn: [['supervision'], ['unit']],
        hint: {
          zh: '在 监督途径 里写电话、网址或地址，如 - { 方式: 电话, 号码: "12345" }；写在 catalogue.yaml 里，所有事项都能用',
          en: 'Write supervision: with a phone, address on the web or by post, such as - { kind: phone, value: "12345" }; in catalogue.yaml it serves every item',
        },
      },
    );
  },
});
