/** The registers of certificates and of laws. */
import { type decisions, lawLevels } from '../../../model/vocabularies.js';
import { promisePath } from '../../handbooks/paths.js';
import { type CertificateView, certificateView, type LawView, lawView } from '../../view/registers.js';
import type { ListedItem } from '../listing.js';
import { homeCrumb, type Page } from '../page.js';
import type { Scope } from '../scope.js';
import { besideSite } from './leaflets.js';

/** What the register of certificates shows, by what was decided. */
export interface CertificatesData {
  readonly groups: readonly {
    readonly id: string;
    readonly title: string;
    readonly certificates: readonly (CertificateView & {
      readonly items: readonly ListedItem[];
      /** Where its letter of promise is, from the site's root, where it was printed together with the site. */
      readonly letterAddress?: string;
    })[];
  }[];
}

/** What the register of laws shows, by their rank. */
export interface LawsData {
  readonly levels: readonly {
    readonly id: string;
    readonly title: string;
    readonly laws: readonly (LawView & { readonly items: readonly ListedItem[] })[];
  }[];
}

/** The register of certificates: what may be asked for, and what replaces the rest. */
export function certificatesPage({
  catalogue,
  listing,
  lang,
  words,
  name,
  beside,
}: Scope): Page<CertificatesData> {
  const path = 'certificates/index.html';
  const titles = {
    keep: words.certificatesKept,
    promise: words.certificatesPromised,
    share: words.certificatesShared,
    abolish: words.certificatesAbolished,
  } as const;
  const order = ['abolish', 'share', 'promise', 'keep'] as const satisfies (typeof decisions.ids)[number][];
  return {
    path,
    template: 'certificates',
    title: words.certificateRegister,
    description: `${name}${words.colon}${words.certificatesAbout}`,
    crumbs: [homeCrumb(words)],
    column: path,
    meta: [],
    data: {
      groups: order
        .map((id) => ({
          id,
          title: titles[id],
          certificates: catalogue.certificates
            .filter(({ value }) => value.decision === id)
            .map(({ value }) => ({
              ...certificateView(value, catalogue, lang),
              items: listing.of('certificate', value.id),
              ...(id === 'promise' && beside.has('handbooks')
                ? { letterAddress: besideSite(promisePath(value.id)) }
                : {}),
            })),
        }))
        .filter(({ certificates }) => certificates.length > 0),
    },
  };
}

/** The register of laws, with the items that cite each. */
export function lawsPage({ catalogue, listing, lang, words, name }: Scope): Page<LawsData> {
  const path = 'laws/index.html';
  return {
    path,
    template: 'laws',
    title: words.lawRegister,
    description: `${name}${words.colon}${words.lawsAbout}`,
    crumbs: [homeCrumb(words)],
    column: path,
    meta: [],
    data: {
      levels: lawLevels.ids
        .map((id) => ({
          id,
          title: lawLevels.word(id, lang),
          laws: catalogue.laws
            .filter(({ value }) => value.level === id)
            .map(({ value }) => ({ ...lawView(value, catalogue, lang), items: listing.of('law', value.id) })),
        }))
        .filter(({ laws }) => laws.length > 0),
    },
  };
}
