/** What an applicant hands in or shows, and by which law it is asked for. */
import { decisions, materialKinds, materialSources, media } from '../../../model/vocabularies.js';
import { joined } from '../../../text/words.js';
import { wordsIn } from '../../view/words.js';
import { materialNeeds, needOf } from '../published/need.js';
import type { PublishedItem, PublishedMaterial } from '../published/records.js';
import { allResources } from './law.js';
import type { LinkedNode } from './node.js';
import { agent } from './organisation.js';
import type { Scope } from './scope.js';

/** The materials of an item, in their order. */
export function evidence(item: PublishedItem, service: string, scope: Scope): LinkedNode[] {
  return item.materials.map((material, index) => {
    const part = `material-${index + 1}`;
    return {
      id: `${service}#${part}`,
      type: 'Evidence',
      identifier: `${item.id}/${part}`,
      name: scope.text(material.name),
      description: scope.text(materialText(material, item, scope)),
      classification: material.kind && scope.concept('material-kind', materialKinds, material.kind),
      otherType: need(material, scope),
      language: scope.language(),
      evidenceType: evidenceType(material, scope),
      publisher: material.issuer && agent(material.issuer, scope),
      page: documents(material, scope),
      supportsRequirement: requirement(item, material, service, part, scope),
    };
  });
}

/** Whether it has to be brought; undefined where it simply has. */
function need(material: PublishedMaterial, scope: Scope): LinkedNode | undefined {
  const value = needOf(material);
  return value === 'always' ? undefined : scope.concept('material-need', materialNeeds, value);
}

/** The types of evidence an item asks for: the certificates of the register. */
export function evidenceTypes(item: PublishedItem, scope: Scope): LinkedNode[] {
  const found = item.materials.flatMap((material) => evidenceType(material, scope) ?? []);
  return [...new Map(found.map((node) => [node.id, node])).values()];
}

function evidenceType({ certificate }: PublishedMaterial, scope: Scope): LinkedNode | undefined {
  if (!certificate) return undefined;
  const identifier = certificate.id ?? certificate.name;
  return scope.shared(scope.iri('certificate', identifier), (id) => ({
    id,
    type: 'EvidenceType',
    identifier,
    name: scope.text(certificate.name),
    evidenceTypeClassification:
      certificate.decision && scope.concept('certificate-decision', decisions, certificate.decision),
  }));
}

function documents({ name, form, sample }: PublishedMaterial, scope: Scope): LinkedNode[] {
  const words = wordsIn(scope.lang);
  const files = [
    [words.blankForm, form],
    [words.filledSample, sample],
  ] as const;
  return files.flatMap(([word, file]) =>
    file?.url === undefined ? [] : [scope.document(file.url, scope.say.aside(name, word))],
  );
}

/**
 * That the material is handed in, or that it need not be, by the law that speaks of it; undefined where the item names
 * no law for it.
 */
function requirement(
  item: PublishedItem,
  { name, basis, exempt }: PublishedMaterial,
  service: string,
  part: string,
  scope: Scope,
): LinkedNode | undefined {
  if (basis === undefined || basis.length === 0) return undefined;
  return {
    id: `${service}#${part}-requirement`,
    type: 'Requirement',
    identifier: `${item.id}/${part}-requirement`,
    name: scope.text(requirementText(name, exempt, scope)),
    isDerivedFrom: allResources(basis, scope),
  };
}

function requirementText(name: string, exempt: boolean, { lang }: Scope): string {
  if (lang === 'zh') return `${exempt ? '免提交' : '提交'}${name}`;
  return exempt ? `Need not be handed in: ${name}` : `Hand in: ${name}`;
}

/** What kind of document a material is, in words; for where nothing else tells. */
export function kindText({ kind }: PublishedMaterial, { lang }: Scope): string | undefined {
  return kind && materialKinds.word(kind, lang);
}

/** Numbers, medium, cases and notes of a material of an item in one line; undefined where nothing is said of it. */
export function materialText(
  material: PublishedMaterial,
  item: PublishedItem,
  scope: Scope,
): string | undefined {
  const words = wordsIn(scope.lang);
  const { say } = scope;
  const counted = (word: string, count: number | undefined): string | undefined =>
    count === undefined || count === 0
      ? undefined
      : scope.lang === 'zh'
        ? `${word}${count}份`
        : `${word}: ${count}`;
  const { original, copies, when, deadline, medium, size, source, shared, notes, signature } = material;
  const only = onlyFor(material, item, scope);
  return say.together(
    material.exempt ? words.noNeedToBring : undefined,
    original === 'shown' ? words.originalShown : counted(words.original, original),
    counted(words.copies, copies),
    medium && say.labelled(words.medium, media.word(medium, scope.lang)),
    size,
    source && say.labelled(words.materialSource, materialSources.word(source, scope.lang)),
    shared ? say.labelled(words.sharedFrom, say.aside(shared.from, shared.system)) : undefined,
    only && say.labelled(words.situation, only),
    when && say.labelled(words.neededWhen, when),
    deadline && say.labelled(words.mayFollowWithin, scope.durationText(deadline)),
    signature && say.labelled(words.signature, signature),
    notes,
  );
}

/** The situations that need a material, by name; undefined where all of the item's do. */
function onlyFor(
  { situations: ids = [] }: PublishedMaterial,
  { situations = [] }: PublishedItem,
  { lang }: Scope,
): string | undefined {
  const needing = situations.filter(({ id }) => ids.includes(id));
  if (needing.length === situations.length) return undefined;
  return joined(
    needing.map(({ name }) => name),
    lang,
  );
}
