/** The words of the clean-up report. */
import type { Words } from '../../../text/words.js';

/** The words of the clean-up report. */
export const auditWords = {
  auditTitle: { zh: '清理情况', en: 'Clean-up figures' },
  auditLead: {
    zh: '还要提交哪些证明和盖章，哪些已经免了，依据是什么，该怎么办。',
    en: 'Which certificates and stamps are still asked for and which no longer are, by which basis, and what is to be done.',
  },
  auditFigures: { zh: '总体情况', en: 'Figures' },
  auditCertificates: { zh: '仍要提交的证明', en: 'Certificates still asked for' },
  auditWaived: { zh: '已免提交的证明', en: 'Certificates no longer handed in' },
  auditStamps: { zh: '要求盖章的材料', en: 'Materials that need a stamp' },
  auditShareable: { zh: '政府部门核发、仍要提交的材料', en: 'Issued by offices and still asked for' },
  auditNone: { zh: '没有', en: 'None' },
  auditScroll: {
    zh: '表格比屏幕宽，左右滑动看全。',
    en: 'The table is wider than the screen: scroll it sideways.',
  },
  auditAction: { zh: '该做什么', en: 'Action due' },
  auditDecision: { zh: '清理结论', en: 'Decision' },
} as const satisfies Record<string, Words>;
