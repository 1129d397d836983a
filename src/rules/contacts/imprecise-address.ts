/** An address leads to the door: street and number, window or room. */

import type { Place } from '../../model/contacts.js';
import { halfWidth } from '../../text/normal.js';
import { simplified } from '../../text/traditional.js';
import type { Words } from '../../text/words.js';
import { defineRule } from '../rule.js';
import { whereverWritten } from './written.js';

/** A number of one digit or more, of which the last tells: 12号, 3-5号, 二十号. */
const number = /[\d一二三四五六七八九十百]\s*(?:号|弄|幢|栋|甲|乙)|\d$|[A-Z]座/u;
/** In the countryside houses have no number, and everybody knows the town hall. */
const countryside = /村|屯|组$|[镇乡](?:人民)?政府/u;
const village = /村|屯|组$/u;
const window =
  /室|房间|窗口|专区|柜台|服务台|登记台|咨询台|(?:[处科股所办]|服务站|[村居]委会)$|[A-Z]区|\d$|\b(?:room|window|counter|desk|office)\b/iu;
/** What is a window where a window is asked for: 1—6号, 综合受理区. */
const windowItself = /\d\s*号|区$/u;
/** What a name of a room is explained by: 基础教育科（402）. */
const remark = /\s*\([^()]*\)$/u;
const chinese = /\p{Script=Han}/u;

export default defineRule({
  id: 'imprecise-address',
  group: 'contacts',
  severity: 'warning',
  source: 'WZ',
  zh: {
    summary: '地址没有写到门牌和窗口',
    why: '只写到大楼或街道，群众要在里面一路打听，老年人和残疾人最难。',
  },
  en: {
    summary: 'An address does not lead to the street number and the window',
    why: 'Inside a large building people ask their way from desk to desk; it is hardest for the old and the disabled.',
  },
  bad: `contacts:
  consult:
    - { kind: 电话, value: "12345" }
  places:
    - name: 市政务服务中心
      address: 市中心路 1 号院内
      hours: 工作日 8:30—11:30、13:00—16:30，法定节假日不办公`,
  good: `contacts:
  consult:
    - { kind: 电话, value: "12345" }
  places:
    - name: 市政务服务中心
      address: 市中心路 1 号
      room: 3 楼 5 号窗口
      hours: 工作日 8:30—11:30、13:00—16:30，法定节假日不办公`,
  ...whereverWritten(({ contacts }, report) => {
    for (const [index, place] of (contacts?.places ?? []).entries()) {
      const lacking = lack(place);
      if (!lacking) continue;
      // What is vague is the room, where one is written: 一楼大厅.
      const at = lacking === noWindow && place.room !== undefined ? 'room' : 'address';
      const [zh, en] = at === 'room' ? ['窗口', 'room'] : ['地址', 'address'];
      report(
        ['contacts', 'places', index, at],
        {
          zh: `“${place.name}”的${zh}“${place[at]}”没有写到${lacking.zh}，群众到了还要打听`,
          en: `The ${en} “${place[at]}” of “${place.name}” lacks ${lacking.en}: people still have to ask their way`,
        },
        {
          hint: {
            zh: '地址 写到路名和门牌号，窗口 写楼层和窗口号，如 地址: 铁东区人民路 1 号，窗口: 2 楼 5 号窗口',
            en: 'Give street and number in address, floor and window in room',
          },
        },
      );
    }
  }),
});

const noWindow: Words = { zh: '窗口或房间', en: 'a window or room' };

/** What an address lacks; undefined where it lacks nothing, or where there is none (another rule's matter). */
function lack({ name, address, room }: Place): Words | undefined {
  if (address === undefined) return undefined;
  const where = simplified(halfWidth(address)).trim();
  const numbered = chinese.test(where) ? number.test(where) || countryside.test(where) : /\d/.test(where);
  if (!numbered) return { zh: '门牌号', en: 'a street number' };
  // An office of a village is a room or two, in a house that everybody knows.
  if (village.test(where) && !number.test(where)) return undefined;
  const written = simplified(halfWidth(room ?? '')).trim();
  const inside = [simplified(halfWidth(name)), where, written].flatMap((text) => [
    text,
    text.replace(remark, ''),
  ]);
  return windowItself.test(written.replace(remark, '')) || inside.some((text) => window.test(text))
    ? undefined
    : noWindow;
}
