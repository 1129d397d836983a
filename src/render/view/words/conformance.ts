/** The words of the conformance page. */
import type { Words } from '../../../text/words.js';

/** The words of the conformance page. */
export const conformanceWords = {
  conformanceTitle: { zh: '符合哪些标准', en: 'Standards followed' },
  conformanceLead: {
    zh: '数据和网页照哪些标准做，怎么检查的。没有检查的，就说没有检查。',
    en: 'Which standards data and pages follow, and how that was checked. What was not checked is said to be so.',
  },
  conformanceReport: {
    zh: '这一次发布的核对结果（JSON）',
    en: 'What this build checked, with the result (JSON)',
  },
  conformanceFiles: { zh: '文件', en: 'Files' },
} as const satisfies Record<string, Words>;
