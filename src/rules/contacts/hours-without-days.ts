/** Office hours say on which days, and what happens on public holidays. */

import { halfWidth } from '../../text/normal.js';
import { simplified } from '../../text/traditional.js';
import { defineRule } from '../rule.js';
import { whereverWritten } from './written.js';

const days =
  /工作日|周[一二三四五六日天末]|星期|礼拜|双休|每[天日周月]|逢|全天|24\s*小时|全年|365\s*天|随时|\b(?:working days?|weekdays?|mon|tue|wed|thu|fri|sat|sun|daily|every day)/iu;
/** Words that settle what happens on public holidays. */
const holidays =
  /工作日|假日|节日|节假|全年|全天|24\s*小时|365\s*天|随时|每[天日]|\b(?:working days?|holidays?|daily|every day)/iu;

export default defineRule({
  id: 'hours-without-days',
  group: 'contacts',
  severity: 'warning',
  source: 'WZ',
  zh: {
    summary: '办公时间没有写哪些日子',
    why: '只写几点到几点，群众会在周末和节假日跑空。',
  },
  en: {
    summary: 'Office hours do not say on which days',
    why: 'People who read only the time of day come in vain on weekends and public holidays.',
  },
  bad: `contacts:
  consult:
    - { kind: 电话, value: "12345" }
  places:
    - name: 市政务服务中心
      address: 市中心路 1 号
      room: 3 楼 5 号窗口
      hours: 8:30—11:30、13:00—16:30`,
  good: `contacts:
  consult:
    - { kind: 电话, value: "12345" }
  places:
    - name: 市政务服务中心
      address: 市中心路 1 号
      room: 3 楼 5 号窗口
      hours: 周一至周五 8:30—11:30、13:00—16:30，法定节假日不办公`,
  ...whereverWritten(({ contacts }, report) => {
    for (const [index, { name, hours }] of (contacts?.places ?? []).entries()) {
      const text = hours === undefined ? undefined : simplified(halfWidth(hours));
      if (text === undefined || (days.test(text) && holidays.test(text))) continue;
      const saysDays = days.test(text);
      report(
        ['contacts', 'places', index, 'hours'],
        {
          zh: saysDays
            ? `“${name}”的办公时间“${hours}”没有说法定节假日怎么办，群众节假日会跑空`
            : `“${name}”的办公时间“${hours}”没有写哪些日子，群众周末会跑空`,
          en: saysDays
            ? `The hours of “${name}” (“${hours}”) do not say what happens on public holidays`
            : `The hours of “${name}” (“${hours}”) do not say on which days`,
        },
        {
          hint: {
            zh: '写成 工作日 8:30—11:30、13:00—16:30，法定节假日不办公；全年都开的写 每天，节假日照常',
            en: 'Write: working days 8:30–11:30 and 13:00–16:30, closed on public holidays; or: every day, holidays included',
          },
        },
      );
    }
  }),
});
