/** Text inside XML and HTML. */
import { notInXml } from '../../text/xml.js';

/** Escapes what markup would read; characters XML 1.0 does not allow become U+FFFD. */
export function escapeMarkup(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
    .replace(notInXml, '\uFFFD');
}
