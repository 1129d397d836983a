/** A contact shows by what means it is reached. */
import { contactKindOf } from '../../model/contactKind.js';
import { readPhones } from '../../model/phone.js';
import type { Words } from '../../text/words.js';
import { yamlWord } from '../../text/yamlWord.js';
import { defineRule } from '../rule.js';
import { completed } from './address.js';
import { places } from './examplePlaces.js';
import { contactsOf, whereverWritten } from './written.js';

export default defineRule({
  id: 'contact-of-no-kind',
  group: 'contacts',
  severity: 'error',
  source: 'N',
  zh: {
    summary: '看不出是哪一种咨询方式',
    why: '“见官网”既不是号码，也不是网址，群众不知道怎么问：打电话、上网，还是去窗口。',
  },
  en: {
    summary: 'A contact does not show how it is reached',
    why: '“See the website” is neither a number nor an address: people do not know whether to phone, to look it up, or to come.',
  },
  bad: `contacts:
  consult: [见官网]${places}`,
  good: `contacts:
  consult: [ "0412-5550100", https://www.example.gov.cn/ask, { kind: 窗口, value: 咨询台 } ]${places}`,
  ...whereverWritten((written, report) => {
    for (const { path, contact } of contactsOf(written)) {
      const { value } = contact;
      if (contactKindOf(contact) !== undefined) continue;
      report(
        path,
        {
          zh: `“${value}”不是电话、网址，也不是电子邮箱，又没有写方式，群众不知道怎么问`,
          en: `“${value}” is neither a phone number nor an address on the web or by e-mail, and has no kind: people do not know how to ask`,
        },
        completed(value, path) ?? { hint: hintFor(value) },
      );
    }
  }),
});

/** What words show of the way they mean, in the order they are looked for. */
const ways: readonly (readonly [RegExp, zh: string, en: string])[] = [
  [/微信|公众号/u, '微信', 'wechat'],
  [/邮编|信箱|来信|信函/u, '信件', 'letter'],
  [/窗口|柜台|咨询台|服务台|大厅|中心/u, '窗口', 'window'],
];

/** What to write for words: a number among them is to be taken out, else they say where to go. */
function hintFor(value: string): Words {
  const number = /\d[\d-]{2,}\d/.exec(value)?.[0];
  if (number !== undefined && readPhones(number).phones.length > 0) {
    const label = value.replace(number, '').replace(/^(?:咨询|联系|服务)?电话[:：]?/u, '');
    if (label.trim() === '') return { zh: `写成 "${number}"`, en: `Write "${number}"` };
    return {
      zh: `号码单独写，说明写到 名称 或 时间：{ 方式: 电话, 号码: "${number}", 名称: … }`,
      en: `Write the number alone, and words under name or hours: { kind: phone, value: "${number}", name: … }`,
    };
  }
  if (/官网|网站|网址|小程序|客户端|app/iu.test(value)) {
    return {
      zh: `写网址，名称另写：{ 方式: 网络, 内容: https://…, 名称: ${yamlWord(value)} }`,
      en: `Write the address, and its name beside it: { kind: web, value: https://…, name: ${yamlWord(value)} }`,
    };
  }
  const [, zh = '…', en = '…'] = ways.find(([words]) => words.test(value)) ?? [];
  const rest = yamlWord(
    value.replace(/^(?:微信)?(?:公众号|号)?[:：]|[（(](?:微信)?公众号[）)]$/gu, '').trim() || value,
  );
  return zh === '…'
    ? {
        zh: `写号码或 https:// 网址；是窗口、信件、微信的，写明方式，如 { 方式: 窗口, 内容: 三楼咨询台 }`,
        en: `Write a number or an https:// address; of a counter, a letter or WeChat name the kind, as in { kind: window, value: 三楼咨询台 }`,
      }
    : {
        zh: `写明方式：{ 方式: ${zh}, 内容: ${rest} }`,
        en: `Name the kind: { kind: ${en}, value: ${rest} }`,
      };
}
