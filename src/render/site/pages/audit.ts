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
    readonly rows: readonly AuditRow[];
  }[];
}

/** The page of clean-up figures. */
export function auditPage({ catalogue, lang, words, name }: Scope): Page<AuditData> {
  const view = auditView(catalogue, lang);
  const lists = [
    { id: 'certificates', title: words.auditCertificates, rows: view.certificates },
    { id: 'waived', title: words.auditWaived, rows: view.waived },
    { id: 'stamps', title: words.auditStamps, rows: view.stamps },
    { id: 'shareable', title: words.auditShareable, rows: view.shareable },
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
