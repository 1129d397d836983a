/** XML as workbooks and feeds are written in it. */
import { notInXml } from '../../text/xml.js';

/** The first line of every XML file. */
export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Text in XML 1.0: characters that it cannot hold are left out. */
export function escaped(text: string): string {
  if (plain.test(text)) return text;
  return text
    .replace(notInXml, '')
    .replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] as string)
    .replaceAll('\r', '&#13;');
}

/** Most texts have nothing to be escaped: no control characters, no halves of characters, none of XML's own. */
const plain = /^[ !#-%'-;=?-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]*$/u;
