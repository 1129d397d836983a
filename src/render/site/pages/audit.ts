/** The clean-up figures: what is asked of people, and what is to be done about it. */
import { type AuditRow, auditView } from '../../view/audit.js';
import { homeCrumb, type Page } from '../page.js';
import type { Scope } from '../scope.js';

/** What the page of clean-up figures shows. */
export interface AuditData {
  readonly figures: readonly { readonly label: string; readonly text: string }[];
  readonly lists: readonly {
    readonly id: string;
    readonly title: string;
    /** What the fourth column says: the decision on certificates, how needed other materials are. */
    readonly standingTitle: string;
    readonly rows: readonly (AuditRow & { readonly standing: string })[];
  }[];
}

/** Where nothing is written. */
const none = '—';

/** The page of clean-up figures. */
export function auditPage({ catalogue, lang, words, name }: Scope): Page<AuditData> {
  const view = auditView(catalogue, lang);
  const shown = (rows: readonly AuditRow[], standing: 'decision' | 'need') => ({
    standingTitle: standing === 'decision' ? words.auditDecision : words.printNeed,
    rows: rows.map((row) => ({ ...row, basis: row.basis || none, standing: row[standing] || none })),
  });
  const lists = [
    { id: 'certificates', title: words.auditCertificates, ...shown(view.certificates, 'decision') },
    { id: 'waived', title: words.auditWaived, ...shown(view.waived, 'decision') },
    { id: 'stamps', title: words.auditStamps, ...shown(view.stamps, 'need') },
    { id: 'shareable', title: words.auditShareable, ...shown(view.shareable, 'need') },
  ];
  return {
    path: 'audit.html',
    template: 'audit',
    title: words.auditTitle,
    description: `${name}${words.colon}${words.auditLead}`,
    crumbs: [
      homeCrumb(words),
      { text: words.certificateRegister, kind: 'page', id: 'certificates/index.html' },
    ],
    column: 'certificates/index.html',
    meta: [],
    data: { figures: view.figures.map(({ label, text }) => ({ label, text })), lists },
  };
}
