/** Addresses on the web and by mail. */
import { Fault, invalid } from './fault.js';
import { scalar } from './field.js';

const form = {
  zh: '网址，如 https://www.example.gov.cn/',
  en: 'an address such as https://www.example.gov.cn/',
};
const uri = { type: 'string', format: 'uri' };

/** An absolute `https:`, `http:` or `mailto:` address; other schemes are never published. */
export const url = scalar<string>(form, uri, uri, (written) => readAddress(written));

/** The address of a site: one that addresses of pages can be made from by adding to it. */
export const siteUrl = scalar<string>(form, uri, uri, (written) => {
  const address = readAddress(written);
  if (address instanceof Fault) return address;
  if (/^https?:[^?#]+$/i.test(address)) return page.test(address) ? onePage(address) : address;
  const bare = {
    zh: '网站的网址，后面没有 ? 和 #，如 https://www.example.gov.cn/',
    en: 'the address of a site without ? and #, such as https://www.example.gov.cn/',
  };
  return invalid(written.trim(), bare, pagesGoOn);
});

const pagesGoOn = {
  zh: '每一页的网址都由它接下去，二维码会打不开',
  en: 'the addresses of all pages go on from it, and QR codes would lead nowhere',
};

/** The file of one page at the end of an address. */
const page = /^(https?:\/\/[^/]+\/(?:.*\/)?)[^/]+\.(?:s?html?|php|jspx?|aspx?)$/i;

/** The fault of the address of a page, from which no other page has one. */
function onePage(address: string): Fault {
  const form = {
    zh: '网站的网址，不是其中一页的',
    en: 'the address of a site, not that of a page in it',
  };
  return invalid(address, form, pagesGoOn, page.exec(address)?.[1]);
}

/** Reads an absolute web or mail address, or says what is wrong with it. */
function readAddress(written: string): string | Fault {
  const value = written.trim();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  const control = /[\u0000-\u001f\u007f]/.test(value);
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(value)?.[1]?.toLowerCase();
  if (control || (scheme !== undefined && !['http', 'https', 'mailto'].includes(scheme))) {
    return new Fault(
      'unsafe-link',
      {
        zh: `网址“${value.slice(0, 60)}”不安全：只允许 https、http 和 mailto`,
        en: `The address “${value.slice(0, 60)}” is not safe: only https, http and mailto are allowed`,
      },
      { zh: '写完整的 https:// 网址', en: 'Write a full https:// address' },
    );
  }
  if (scheme !== undefined && /[，。；、]$/u.test(value)) return endOfSentence(value);
  const alone =
    scheme === undefined || scheme === 'mailto'
      ? undefined
      : wordsBehind.exec(value)?.[1]?.replace(/[（(][^（()）]*$/u, '');
  if (alone !== undefined) return withWords(value, alone);
  if (
    scheme === 'mailto'
      ? /[^\s@:]@[^\s@]/.test(value)
      : URL.canParse(value) && /^https?:\/\/[^/\s]/i.test(value)
  ) {
    return asUri(value);
  }
  const form = {
    zh: '完整的网址，如 https://www.example.gov.cn/',
    en: 'a full address such as https://www.example.gov.cn/',
  };
  const why = { zh: '不完整的网址点不开', en: 'an incomplete address cannot be followed' };
  const isMail = /^[^\s@/:]+@[^\s@/:]+\.[a-z]{2,}$/i.test(value);
  const fault = invalid(value, form, why, isMail ? `mailto:${value}` : undefined);
  if (isMail || !/^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:[:/?].*)?$/i.test(value)) return fault;
  const full = `https://${value}`;
  const hint = { zh: `写成 ${full}`, en: `Write ${full}` };
  const title = { zh: `改成 ${full}`, en: `Change to ${full}` };
  return new Fault(fault.rule, fault.message, hint, { title, text: full, safe: false });
}

/** Words behind an address, which would become part of it: `https://… 点申请`, `https://…（点“互动”）`. */
const wordsBehind = /^([^\s?#，。；、《“]+)(?:\s[^?#]*\p{Script=Han}[^?#]*$|[，。；、《“])/u;

/** The fault of an address with words behind it; `alone`: without them. */
function withWords(value: string, alone: string): Fault {
  const { rule, message } = invalid(
    value,
    { zh: '单独一个网址', en: 'an address alone' },
    {
      zh: '后面的话会当成网址的一部分，点不开',
      en: 'words behind it become part of it, and it leads nowhere',
    },
  );
  return new Fault(rule, message, {
    zh: `只写 ${alone}，其他的话写到 说明 或者正文里`,
    en: `Write ${alone} alone, and the words under note or in the text below`,
  });
}

/** An address with the punctuation of the sentence it was copied from, which would lead nowhere. */
function endOfSentence(value: string): Fault {
  const form = { zh: '网址，后面没有标点', en: 'an address without punctuation behind it' };
  const why = { zh: '带着标点点不开', en: 'with it the address cannot be followed' };
  return invalid(value, form, why, value.replace(/[，。；、]+$/u, ''));
}

/** An address with only the characters that RFC 3986 has; one that has no others stays as it is. */
function asUri(address: string): string {
  if (/^[!#$%&'()*+,\-./0-9:;=?@A-Z[\]_a-z~]+$/.test(address)) return address;
  return uriOf(address);
}

/** An address as browsers write it, without the characters that no URI has. Throws where it is none. */
export function uriOf(address: string): string {
  return new URL(address).href.replace(/[<>"{}|^`\\\s]/g, encodeURIComponent);
}

/** The address of a site as that of a folder: those of its pages can be put behind it. */
export function folderAddress(url: string): string {
  return url.endsWith('/') ? url : `${url}/`;
}
