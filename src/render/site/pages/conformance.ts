/** The conformance page: which standards are followed, and how that is known. */
import { claimName, claims, type Evidence, evidenceWords } from '../../view/conformance.js';
import { homeCrumb, type Page } from '../page.js';
import type { Scope } from '../scope.js';

/** What the conformance page shows. */
export interface ConformanceData {
  readonly standards: readonly {
    readonly name: string;
    readonly evidenceId: Evidence;
    readonly evidence: string;
    readonly text: string;
    readonly paths: readonly string[];
  }[];
  /** Whether the report of this build stands beside the site. */
  readonly hasReport: boolean;
}

/** The page. Standards of files that the catalogue does not publish are left to the report. */
export function conformancePage({ words, name, lang, beside }: Scope): Page<ConformanceData> {
  return {
    path: 'conformance.html',
    template: 'conformance',
    title: words.conformanceTitle,
    description: `${name}${words.colon}${words.conformanceLead}`,
    crumbs: [homeCrumb(words), { text: words.about, kind: 'page', id: 'about.html' }],
    meta: [],
    data: {
      standards: claims.map((claim) => ({
        name: claimName(claim),
        evidenceId: claim.evidence,
        evidence: evidenceWords[claim.evidence][lang],
        text: claim.checked[lang],
        paths: claim.files,
      })),
      hasReport: beside.has('data'),
    },
  };
}
