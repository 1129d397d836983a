/** The words of what a page does: display, print, share, report; its totals, its flow chart and its end. */
import type { Words } from '../../../text/words.js';

/** The words of what a page does: display, print, share, report; its totals, its flow chart and its end. */
export const pageWords = {
  display: { zh: '显示方式', en: 'Display' },
  displayElder: { zh: '长辈版', en: 'Large text' },
  displayContrast: { zh: '高对比', en: 'High contrast' },
} as const satisfies Record<string, Words>;
