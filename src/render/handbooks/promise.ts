/** The letter of notice and promise of a certificate: the data of `promise.typ`. */
import type { Catalogue } from '../../model/catalogue.js';
import { registeredCertificate } from '../../model/certificate.js';
import type { Material } from '../../model/material.js';
import type { Certificate } from '../../model/registers.js';
import { isOffered } from '../../model/status.js';
import type { Lang } from '../../text/words.js';
import type { RenderContext } from '../artefact.js';
import { citationText } from '../view/format.js';
import type { Labelled } from '../view/types.js';
import { wordsIn } from '../view/words.js';
import { type Imprint, imprint, languages } from './imprint.js';

/** The data of `promise.typ`. */
export interface PromiseView extends Imprint {
  readonly certificate: string;
  /** What the office gives notice of. */
  readonly elements: readonly Labelled[];
  /** What the applicant promises, in the certificate's own words. */
  readonly content?: string;
  /** Names of the items whose materials it stands in for. */
  readonly items: readonly string[];
}

/** The certificates that a promise stands in for. */
export function promised(catalogue: Catalogue): Certificate[] {
  return catalogue.certificates.map(({ value }) => value).filter(({ decision }) => decision === 'promise');
}

/** The view of a letter. Pure. */
export function promiseView(
  certificate: Certificate,
  catalogue: Catalogue,
  context: RenderContext,
): PromiseView {
  const { content, words: lang } = languages(undefined, catalogue, context.lang);
  const words = wordsIn(lang);
  const title = `${words.promiseTitle}${words.colon}${certificate.name}`;
  return {
    ...imprint(catalogue, title, content, lang),
    certificate: certificate.name,
    elements: noticeRows(certificate, catalogue, lang),
    ...(certificate.promise?.content ? { content: certificate.promise.content } : {}),
    items: itemsFor(certificate, catalogue),
  };
}

function noticeRows({ purpose, basis, promise }: Certificate, catalogue: Catalogue, lang: Lang): Labelled[] {
  const words = wordsIn(lang);
  const cited = (basis ?? []).map((one) => citationText(one, catalogue)).join('、');
  const rows: readonly (readonly [string, string | undefined])[] = [
    [words.promisePurpose, purpose],
    [words.promiseBasis, cited],
    [words.promiseObligation, promise?.obligation],
    [words.promiseHow, promise?.how],
    [words.promiseLiability, promise?.liability],
    [words.promiseVerification, promise?.verification],
    [words.promisePublication, promise?.publication],
    [words.promiseFallback, promise?.fallback],
    [words.promiseExcluded, promise?.excluded],
  ];
  return rows.flatMap(([label, value]) => (value ? [{ label, value }] : []));
}

function itemsFor(certificate: Certificate, catalogue: Catalogue): string[] {
  const asks = (material: Material): boolean => registeredCertificate(material, catalogue) === certificate;
  return catalogue.entries
    .filter(({ item }) => isOffered(item) && item.materials.some(asks))
    .map(({ item }) => item.name);
}
