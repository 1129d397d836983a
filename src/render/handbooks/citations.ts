/** What the items of a handbook refer to: laws, certificates, offices, each with the places that do. */

import type { Basis } from '../../model/basis.js';
import type { Catalogue } from '../../model/catalogue.js';
import { registeredCertificate } from '../../model/certificate.js';
import type { Item } from '../../model/item.js';
import { titleInText } from '../../model/lawTitle.js';
import type { Certificate } from '../../model/registers.js';
import { isOffered } from '../../model/status.js';
import { lawLevels } from '../../model/vocabularies.js';
import { by, grouped } from '../../text/order.js';
import type { Lang } from '../../text/words.js';
import { consultView, placeView } from '../view/contacts.js';
import { readingOf } from '../view/reading.js';
import { certificateView, lawView } from '../view/registers.js';
import type { Labelled, LabelledLink, PlaceView } from '../view/types.js';
import { wordsIn } from '../view/words.js';
import type { Held } from './indexes.js';

/** A law that items cite, and the places where they do. */
export interface CitedLaw {
  /** With 《》 and document number. */
  readonly title: string;
  readonly facts: readonly Labelled[];
  readonly url?: string;
  readonly at: readonly number[];
}

/** Laws of one rank. */
export interface LawGroup {
  readonly head: string;
  readonly laws: readonly CitedLaw[];
}

/** A certificate, what has become of it, and the places of the items that ask for it. */
export interface CitedCertificate {
  readonly name: string;
  readonly facts: readonly Labelled[];
  readonly at: readonly number[];
}

/** Certificates about which the same was decided. */
export interface CertificateGroup {
  readonly head: string;
  readonly certificates: readonly CitedCertificate[];
}

/** An office in the directory, and the places of the items it takes applications for. */
export interface OfficeView {
  readonly name: string;
  readonly consult: readonly LabelledLink[];
  readonly places: readonly PlaceView[];
  readonly at: readonly number[];
}

/**
 * The laws that items cite: by rank, then by how their titles are read. Those in no register come last. Of an item that
 * has ended a book tells its own basis alone.
 */
export function lawsCited(held: readonly Held[], catalogue: Catalogue, lang: Lang): LawGroup[] {
  const citations = held.flatMap(({ entry, at }) => {
    const bases = isOffered(entry.item) ? basesOf(entry.item) : entry.item.basis;
    return bases.map((basis) => ({ basis, at }));
  });
  const cited = [...grouped(citations, ({ basis }) => catalogue.findLaw(basis.law)?.id ?? basis.law)].map(
    ([reference, found]) => {
      const law = catalogue.findLaw(reference);
      const title = law?.title ?? reference;
      // Its last article is for those who keep the register.
      const view = law && lawView({ ...law, lastArticle: undefined }, catalogue, lang);
      return {
        level: law?.level,
        key: readingOf(title).key,
        law: {
          title: view?.title ?? titleInText(title),
          facts: view?.facts ?? [],
          ...(view?.url ? { url: view.url } : {}),
          at: once(found.map(({ at }) => at)),
        },
      };
    },
  );
  const sorted = cited.sort(by(({ key }) => key));
  return [...lawLevels.ids, undefined]
    .map((id) => ({
      head: id === undefined ? wordsIn(lang).printOtherLaws : lawLevels.word(id, lang),
      laws: sorted.filter(({ level }) => level === id).map(({ law }) => law),
    }))
    .filter(({ laws }) => laws.length > 0);
}

/** Every legal basis an item names: its own, and those of its limits, materials and charges. */
function basesOf({ basis, timeLimit, materials, fees }: Item): readonly Basis[] {
  return [
    ...basis,
    ...(timeLimit.basis ?? []),
    ...materials.flatMap((material) => material.basis ?? []),
    ...fees.flatMap((fee) => [
      ...(fee.basis ?? []),
      ...(fee.reduction ?? []).flatMap((one) => one.basis ?? []),
    ]),
  ];
}

/**
 * The certificates of the register, by what was decided about them; of a book about some of the items only those that
 * these items ask for.
 */
export function certificatesCited(
  held: readonly Held[],
  catalogue: Catalogue,
  all: boolean,
  lang: Lang,
): CertificateGroup[] {
  const words = wordsIn(lang);
  const asking = (certificate: Certificate): number[] =>
    once(
      held
        .filter(({ entry }) =>
          entry.item.materials.some((material) => registeredCertificate(material, catalogue) === certificate),
        )
        .map(({ at }) => at),
    );
  const heads = [
    ['keep', words.certificatesKept],
    ['promise', words.certificatesPromised],
    ['share', words.certificatesShared],
    ['abolish', words.certificatesAbolished],
  ] as const;
  const cited = catalogue.certificates
    .map(({ value }) => ({ value, at: asking(value) }))
    .filter(({ at }) => all || at.length > 0);
  return heads
    .map(([decision, head]) => ({
      head,
      certificates: cited
        .filter(({ value }) => value.decision === decision)
        .map(({ value, at }) => ({ name: value.name, facts: certificateFacts(value, catalogue, lang), at }))
        .sort(by(({ name }) => readingOf(name).key)),
    }))
    .filter(({ certificates }) => certificates.length > 0);
}

/** What one wants to know of a certificate on paper: what to do now, who issues it, how to get it. */
function certificateFacts(certificate: Certificate, catalogue: Catalogue, lang: Lang): Labelled[] {
  const { replacement, facts } = certificateView({ ...certificate, volume: undefined }, catalogue, lang);
  return [...(replacement ? [{ label: wordsIn(lang).instead, value: replacement }] : []), ...facts];
}

/** The offices that take the applications, in the order of the register. */
export function officesOf(held: readonly Held[], { units, config }: Catalogue, lang: Lang): OfficeView[] {
  const taken = grouped(held, ({ entry }) => entry.effective.unit?.id ?? '');
  return units.flatMap(({ value: { id, name, contacts } }) => {
    const items = taken.get(id);
    if (!items) return [];
    return [
      {
        name,
        consult: (contacts?.consult ?? config.contacts?.consult ?? []).map((one) => consultView(one, lang)),
        places: (contacts?.places ?? config.contacts?.places ?? []).map((one) => placeView(one, lang)),
        at: once(items.map(({ at }) => at)),
      },
    ];
  });
}

function once(places: readonly number[]): number[] {
  return [...new Set(places)].sort((a, b) => a - b);
}
