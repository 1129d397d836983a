/** Materials as cards and table rows say them. */
import type { Catalogue } from '../../model/catalogue.js';
import { isForm, registeredCertificate } from '../../model/certificate.js';
import type { Item } from '../../model/item.js';
import type { Material } from '../../model/material.js';
import { situationId } from '../../model/situation.js';
import { materialKinds, materialSources, media, needs } from '../../model/vocabularies.js';
import { bracketed, joined, type Lang } from '../../text/words.js';
import { citationText, durationText, fileLink } from './format.js';
import { gapText, owes } from './gap.js';
import type { Labelled, Linked, MaterialView, MistakeView } from './types.js';
import { wordsIn } from './words.js';

/** The materials to bring and those that need not be brought, numbered apart. */
export function materialViews(
  item: Item,
  catalogue: Catalogue,
  lang: Lang,
): { readonly toBring: readonly MaterialView[]; readonly exempt: readonly MaterialView[] } {
  const toBring: MaterialView[] = [];
  const exempt: MaterialView[] = [];
  for (const material of item.materials) {
    const list = material.exempt ? exempt : toBring;
    list.push(materialView(material, list.length + 1, item, catalogue, lang));
  }
  return { toBring, exempt };
}

function materialView(
  material: Material,
  number: number,
  item: Item,
  catalogue: Catalogue,
  lang: Lang,
): MaterialView {
  const words = wordsIn(lang);
  const need = material.need ?? 'always';
  const certificate = registeredCertificate(material, catalogue);
  const kind = material.kind ?? (certificate ? 'certificate' : undefined);
  const ids = (material.situations ?? []).map((written) => situationId(written, item.situations ?? []));
  const names = ids.map((id) => item.situations?.find((situation) => situation.id === id)?.name ?? id);
  const { original, copies, amount } = amounts(material, lang);
  const form = paper('form', material, item, catalogue, lang);
  const sample = paper('sample', material, item, catalogue, lang);
  return {
    name: material.name,
    number,
    ...(kind ? { kind: materialKinds.word(kind, lang) } : {}),
    need: material.exempt ? (lang === 'zh' ? '免提交' : 'not needed') : needs.word(need, lang),
    needId: material.exempt ? 'exempt' : need,
    amount,
    original,
    copies,
    facts: materialFacts(material, catalogue, lang),
    ...(material.exempt ? { exemption: exemption(material, lang) } : {}),
    ...(form ? { form } : {}),
    ...(sample ? { sample } : {}),
    ...(material.notes ? { notes: material.notes } : {}),
    mistakes: (material.mistakes ?? []).map((mistake) => mistakeView(mistake, catalogue, lang)),
    ...(material.mistakes?.length === 0 ? { noMistake: words.noMistakeKnown } : {}),
    basis: (material.basis ?? []).map((basis) => citationText(basis, catalogue)),
    situationIds: ids,
    situations: names.length === 0 ? words.everySituation : joined(names, lang),
    ...(certificate ? { certificateId: certificate.id } : {}),
  };
}

/** The rules by which a form owes its blank and its filled sample. */
const owed = { form: 'form-without-blank', sample: 'form-without-sample' } as const;

/** The blank form or the filled sample: a link; a gap where it is owed, or named and not there; undefined where there is none. */
function paper(
  key: 'form' | 'sample',
  material: Material,
  item: Item,
  catalogue: Catalogue,
  lang: Lang,
): Linked | undefined {
  const words = wordsIn(lang);
  const path = material[key];
  if (path !== undefined && catalogue.files.has(path)) {
    const label = key === 'form' ? words.blankForm : words.filledSample;
    return fileLink(path, `${label}${words.colon}${material.name}`, catalogue.files);
  }
  const isOwed = isForm(material) && material.exempt !== true && owes(owed[key], item, catalogue);
  return path !== undefined || isOwed ? { text: gapText(['materials', 0, key], lang) } : undefined;
}

/** Originals and copies apart and in one line. */
function amounts(material: Material, lang: Lang): { original: string; copies: string; amount: string } {
  const words = wordsIn(lang);
  const piece = (n: number): string => (lang === 'zh' ? ` ${n} 份` : `: ${n}`);
  const original =
    material.original === 'shown'
      ? words.originalShown
      : material.original
        ? `${words.original}${piece(material.original)}`
        : '';
  const copies = material.copies ? `${words.copies}${piece(material.copies)}` : '';
  return {
    original,
    copies,
    amount: [original, copies].filter((text) => text !== '').join(lang === 'zh' ? ' · ' : ' · '),
  };
}

function materialFacts(material: Material, catalogue: Catalogue, lang: Lang): Labelled[] {
  const words = wordsIn(lang);
  const facts: Labelled[] = [];
  const add = (label: string, value: string | undefined): void => {
    if (value !== undefined && value !== '') facts.push({ label, value });
  };
  add(words.neededWhen, material.when);
  add(words.mayFollowWithin, material.deadline && durationText(material.deadline, lang));
  const issuer = material.issuer && (catalogue.findUnit(material.issuer)?.name ?? material.issuer);
  const source = material.source && materialSources.word(material.source, lang);
  add(words.issuedBy, issuer);
  add(words.materialSource, source);
  add(words.medium, material.medium && media.word(material.medium, lang));
  add(words.size, material.size);
  add(words.signature, material.signature);
  if (material.shared && !material.exempt) add(words.sharedFrom, material.shared.from);
  return facts;
}

/** 无需提交，由窗口向公安机关核验（系统）; or simply that it need not be handed in. */
function exemption(material: Material, lang: Lang): string {
  const { shared } = material;
  if (!shared) return lang === 'zh' ? '无需提交' : 'You need not hand it in';
  const system = shared.system ? bracketed(shared.system, lang) : '';
  const since = shared.since ? (lang === 'zh' ? `，自 ${shared.since} 起` : `, since ${shared.since}`) : '';
  return lang === 'zh'
    ? `无需提交，由窗口向${shared.from}核验${system}${since}`
    : `Not needed: staff check it with ${shared.from}${system}${since}`;
}

function mistakeView(
  mistake: NonNullable<Material['mistakes']>[number],
  catalogue: Catalogue,
  lang: Lang,
): MistakeView {
  return {
    wrong: mistake.wrong,
    right: mistake.right,
    ...(mistake.why ? { why: mistake.why } : {}),
    ...(mistake.picture
      ? {
          picture: fileLink(
            mistake.picture,
            `${wordsIn(lang).commonMistakes}${wordsIn(lang).colon}${mistake.wrong}`,
            catalogue.files,
          ),
        }
      : {}),
  };
}
