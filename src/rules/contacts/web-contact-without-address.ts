/** Whoever is sent to a website is told its address. */
import { defineRule } from '../rule.js';
import { addressIn, completed, isAddress } from './address.js';
import { places } from './examplePlaces.js';
import { contactsOf, whereverWritten } from './written.js';

const mailAddress = /[^\s@:]@[^\s@.]+\.[^\s@]/;

export default defineRule({
  id: 'web-contact-without-address',
  group: 'contacts',
  severity: 'warning',
  source: 'N',
  zh: {
    summary: '网上咨询没有网址，或者电子邮件没有地址',
    why: '只写“官网”，群众要自己搜，搜到的可能是假网站；写了网址，点开就能问。',
  },
  en: {
    summary: 'A contact on the web or by e-mail without an address',
    why: '“The website” leaves people to search, and what they find may be a false one; an address opens at once.',
  },
  options: {
    except: {
      zh: '网址还没有核实、先写名称的网站。',
      en: 'Sites whose addresses are not confirmed yet, by the names they are written with.',
    },
  },
  bad: `contacts:
  consult: [ { kind: 网络, value: 官网 } ]${places}`,
  good: `contacts:
  consult: [ { kind: 网络, value: https://www.example.gov.cn/ask } ]${places}`,
  ...whereverWritten((written, report, { options }) => {
    for (const { path, contact } of contactsOf(written)) {
      const { kind, value } = contact;
      if (kind === 'email' && !mailAddress.test(value) && !options.except.includes(value)) {
        report(
          path,
          {
            zh: `电子邮件只写了“${value}”，没有邮箱地址，群众发不出去`,
            en: `The e-mail contact says only “${value}”, no address: nobody can write to it`,
          },
          {
            hint: {
              zh: '写邮箱地址，如 ask@example.gov.cn；不是电子邮件的，改 方式',
              en: 'Write the address, such as ask@example.gov.cn; where it is no e-mail, change the kind',
            },
          },
        );
        continue;
      }
      if (kind !== 'web' || isAddress(value) || options.except.includes(value)) continue;
      const within = addressIn(value);
      if (within !== undefined) {
        report(
          path,
          {
            zh: `网址“${value}”里还有别的字，点开的不是要去的网页`,
            en: `The address “${value}” holds other words: it does not open the page that is meant`,
          },
          {
            hint: {
              zh: `内容只写 ${within}，其他的话写到 名称`,
              en: `Write ${within} alone, and further words under name`,
            },
          },
        );
        continue;
      }
      report(
        path,
        {
          zh: `网上咨询只写了“${value}”，没有网址，群众要自己去搜`,
          en: `The contact on the web says only “${value}”, no address: people have to search for it`,
        },
        completed(value, path) ?? {
          hint: {
            zh: '写完整的网址，如 https://www.example.gov.cn/ask；网站的名字写到 名称',
            en: 'Write the full address, such as https://www.example.gov.cn/ask, and the site’s name under name',
          },
        },
      );
    }
  }),
});
