/** Laws and their articles as legal resources (ELI). */
import { citationInText, titleInText } from '../../../model/lawTitle.js';
import { lawLevels, lawStatuses } from '../../../model/vocabularies.js';
import type { LawReference, PublishedBasis } from '../published/parts.js';
import type { LinkedNode } from './node.js';
import { type Scope, webIri } from './scope.js';

/** A law. One that is in no register goes by its title. */
export function law(cited: LawReference, scope: Scope): LinkedNode {
  return scope.shared(scope.iri('law', cited.id ?? cited.title), (id) => ({
    id,
    type: 'LegalResource',
    name: scope.text(titleInText(cited.title)),
    lawNumber: cited.docNo,
    lawInForce: cited.effective,
    classification: cited.level && scope.concept('law-level', lawLevels, cited.level),
    status: cited.status && scope.concept('law-status', lawStatuses, cited.status),
    page: cited.url === undefined ? undefined : { id: webIri(cited.url), type: 'Document' },
  }));
}

/** What a basis names: the articles of the law, or the law as a whole. */
function legalResources(basis: PublishedBasis, scope: Scope): LinkedNode[] {
  const whole = law(basis.law, scope);
  const articles = basis.articles ?? [];
  if (articles.length === 0) return [whole];
  return articles.map((article) =>
    scope.shared(scope.iri('law', `${basis.law.id ?? basis.law.title}/${article}`), (id) => ({
      id,
      type: ['LegalResource', 'LegalResourceSubdivision'],
      name: scope.text(citationInText(basis.law.title, undefined, [article])),
      article,
      articleOf: whole,
    })),
  );
}

/** What several bases name, each thing once. */
export function allResources(bases: readonly PublishedBasis[] | undefined, scope: Scope): LinkedNode[] {
  if (bases === undefined || bases.length === 0) return [];
  const found =
    bases.length === 1
      ? legalResources(bases[0] as PublishedBasis, scope)
      : bases.flatMap((basis) => legalResources(basis, scope));
  if (found.length === 1) return found;
  return [...new Map(found.map((node) => [node.id, node])).values()];
}
