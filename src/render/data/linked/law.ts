/** Laws and their articles as legal resources (ELI). */
import { citationInText, titleInText } from '../../../model/lawTitle.js';
import { lawLevels, lawStatuses } from '../../../model/vocabularies.js';
import type { LawReference, PublishedBasis } from '../published/parts.js';
import type { LinkedNode } from './node.js';
import { agent } from './organisation.js';
import { type Scope, webIri } from './scope.js';

/** A law. One that is in no register goes by its title; its number is said where a citation gives it, so that is told apart. */
function law(cited: LawReference, scope: Scope): LinkedNode {
  const issuer = scope.lawIssuer(cited.id);
  const make = (id: string): LinkedNode => ({
    id,
    type: 'LegalResource',
    name: scope.text(titleInText(cited.title)),
    lawNumber: cited.docNo,
    passedBy: issuer === undefined ? undefined : agent({ name: issuer }, scope),
    lawInForce: cited.effective,
    classification: cited.level && scope.concept('law-level', lawLevels, cited.level),
    status: cited.status && scope.concept('law-status', lawStatuses, cited.status),
    page: cited.url === undefined ? undefined : { id: webIri(cited.url), type: 'Document' },
  });
  return scope.shared(scope.iri('law', cited.id ?? cited.title), make, cited.docNo);
}

/** What a basis names: the articles of the law, or the law as a whole. */
function legalResources(basis: PublishedBasis, scope: Scope): LinkedNode[] {
  const whole = law(basis.law, scope);
  const articles = basis.articles ?? [];
  if (articles.length === 0) return [whole];
  const { id: registered, title, docNo } = basis.law;
  return articles.map((article) => {
    const make = (id: string): LinkedNode => ({
      id,
      type: ['LegalResource', 'LegalResourceSubdivision'],
      name: scope.text(citationInText(title, undefined, [article])),
      article,
      articleOf: whole,
    });
    return scope.shared(scope.iri('law', `${registered ?? title}/${article}`), make, docNo);
  });
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
