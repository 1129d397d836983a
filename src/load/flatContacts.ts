/** Telephone, address and hours as keys of an item or a unit, as forms have them: in this format they stand in contacts. */
import { looksLikePhone } from '../model/phone.js';
import type { FieldPath } from '../text/source.js';
import type { Words } from '../text/words.js';
import { yamlWord } from '../text/yamlWord.js';
import type { Belonging } from './belongsElsewhere.js';

const phone = /^(?:咨询|联系|办公|服务|办理|窗口)?(?:电话|热线)(?:号码)?$|^(?:tele)?phone$|^tel$/i;
const place = /^(?:办理|受理|办公|联系|办事|单位|服务|窗口|详细)?(?:地址|地点)$|^address$/i;
const hours = /^(?:办公|工作|上班|服务|受理|接待)时间$|^(?:opening[ _-]?)?hours$/i;

/** Where such a key belongs, with its value written there; undefined for other keys. `parent`: the map it stands in. */
export function flatContact(spelling: string, written: string, parent: FieldPath): Belonging | undefined {
  const word = written === '' ? '…' : yamlWord(written);
  const isPhone = phone.test(spelling) || (/^(?:咨询|consult)$/.test(spelling) && looksLikePhone(written));
  const said = isPhone
    ? consult(written === '' ? '"…"' : JSON.stringify(written))
    : place.test(spelling)
      ? office(word, '…')
      : hours.test(spelling)
        ? office('…', word)
        : undefined;
  return said && { hint: said, path: [...parent, 'contacts'] };
}

function consult(value: string): Words {
  return {
    zh: `写到“咨询渠道”的“咨询”里：咨询渠道: { 咨询: [ ${value} ] }`,
    en: `Write it under consult in contacts: contacts: { consult: [ ${value} ] }`,
  };
}

function office(address: string, time: string): Words {
  return {
    zh: `写到“咨询渠道”的“办公地点”里：咨询渠道: { 办公地点: [ { 名称: …, 地址: ${address}, 办公时间: ${time} } ] }`,
    en: `Write it under places in contacts: contacts: { places: [ { name: …, address: ${address}, hours: ${time} } ] }`,
  };
}
