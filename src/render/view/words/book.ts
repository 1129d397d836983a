/** Words of the parts of a handbook: codes to scan, finder, indexes, appendices. */
import type { Words } from '../../../text/words.js';

/** Words of the parts of a handbook. */
export const bookWords = {
  printQr: { zh: '扫码看最新内容', en: 'Scan for the latest version' },
  printQrAlt: { zh: '二维码，指向 {url}', en: 'QR code that leads to {url}' },
} as const satisfies Record<string, Words>;
