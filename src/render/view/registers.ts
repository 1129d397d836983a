/** The views of units, laws and certificates: labels come from the schema, so that a new key shows by itself. */

import type { Catalogue } from '../../model/catalogue.js';
import { keysOf } from '../../model/field.js';
import { type Law, lawSchema } from '../../model/law.js';
import { titleInText } from '../../model/lawTitle.js';
import { type Certificate, certificateSchema, type Unit, unitSchema } from '../../model/registers.js';
import { lawLevels, lawStatuses, levels, unitKinds } from '../../model/vocabularies.js';
import { joined, type Lang } from '../../text/words.js';
import { consultView, placeView, supervisionView } from './contacts.js';
import { dateText, groundText, numberText } from './format.js';
import type { Labelled, LabelledLink, PlaceView } from './types.js';
import { type WordKey, wordsIn } from './words.js';

/** An organisation as its page shows it. */
export interface UnitView {
  readonly id: string;
  readonly name: string;
  readonly facts: readonly Labelled[];
  /** The office above it. */
  readonly parent?: { readonly id: string; readonly name: string; readonly label: string };
  readonly url?: string;
  readonly consult: readonly LabelledLink[];
  readonly places: readonly PlaceView[];
  readonly supervision: readonly LabelledLink[];
}

/** A legal instrument as the register shows it. */
export interface LawView {
  readonly id: string;
  /** With 《》. */
  readonly title: string;
  readonly level: string;
  /** Where it is not simply in force. */
  readonly status?: string;
  readonly facts: readonly Labelled[];
  readonly url?: string;
}

/** A certificate as the register shows it. */
export interface CertificateView {
  readonly id: string;
  readonly name: string;
  readonly decision: string;
  readonly facts: readonly Labelled[];
  readonly replacement?: string;
  /** The clean-up tests it meets, in words. */
  readonly tests: readonly string[];
  /** The letter of notice and promise; empty where there is none. */
  readonly promise: readonly Labelled[];
}

type Schema = Parameters<typeof keysOf>[0];

/** What a key of a record is called. */
function labelOf(schema: Schema, key: string, lang: Lang): string {
  return keysOf(schema)?.[key]?.label[lang] ?? key;
}

/** The given keys that have a value, with their labels. */
function labelled(
  schema: Schema,
  values: Readonly<Record<string, string | undefined>>,
  lang: Lang,
): Labelled[] {
  return Object.entries(values).flatMap(([key, value]) =>
    value === undefined || value === '' ? [] : [{ label: labelOf(schema, key, lang), value }],
  );
}

/** An organisation; contacts and complaints it does not say itself are the catalogue's. */
export function unitView(unit: Unit, catalogue: Catalogue, lang: Lang): UnitView {
  const nameOf = (reference: string | undefined): string | undefined =>
    reference && (catalogue.findUnit(reference)?.name ?? reference);
  const parent = unit.parent === undefined ? undefined : catalogue.findUnit(unit.parent);
  const { config } = catalogue;
  const consult = unit.contacts?.consult ?? config.contacts?.consult ?? [];
  const places = unit.contacts?.places ?? config.contacts?.places ?? [];
  const supervision = unit.supervision ?? config.supervision ?? [];
  return {
    id: unit.id,
    name: unit.name,
    facts: labelled(
      unitSchema,
      {
        short: unit.short,
        aliases: unit.aliases && joined(unit.aliases, lang),
        kind: unit.kind && unitKinds.word(unit.kind, lang),
        code: unit.code,
        principal: nameOf(unit.principal),
      },
      lang,
    ),
    ...(parent
      ? { parent: { id: parent.id, name: parent.name, label: labelOf(unitSchema, 'parent', lang) } }
      : {}),
    ...(unit.url ? { url: unit.url } : {}),
    consult: consult.map((one) => consultView(one, lang)),
    places: places.map((one) => placeView(one, lang)),
    supervision: supervision.map((one) => supervisionView(one, lang)),
  };
}

/** A legal instrument. */
export function lawView(law: Law, catalogue: Catalogue, lang: Lang): LawView {
  const successor = law.replacedBy && (catalogue.findLaw(law.replacedBy)?.title ?? law.replacedBy);
  return {
    id: law.id,
    title: titleInText(law.title),
    level: lawLevels.word(law.level, lang),
    ...(law.status === undefined || law.status === 'in-force'
      ? {}
      : { status: lawStatuses.word(law.status, lang) }),
    facts: labelled(
      lawSchema,
      {
        short: law.short,
        docNo: law.docNo,
        issuer: law.issuer,
        effective: law.effective && dateText(law.effective, lang),
        amended: law.amended && dateText(law.amended, lang),
        replacedBy: successor && titleInText(successor),
        lastArticle: law.lastArticle === undefined ? undefined : String(law.lastArticle),
      },
      lang,
    ),
    ...(law.url ? { url: law.url } : {}),
  };
}

/** What became of a certificate, as it is said of one. */
const decisionWords = {
  keep: 'decisionKeep',
  abolish: 'decisionAbolish',
  promise: 'decisionPromise',
  share: 'decisionShare',
} as const satisfies Record<Certificate['decision'], WordKey>;

/** A certificate. */
export function certificateView(certificate: Certificate, catalogue: Catalogue, lang: Lang): CertificateView {
  const { tests = {}, promise = {}, basis, volume, setBy } = certificate;
  const schemaOf = (key: 'tests' | 'promise'): Schema => inner(keysOf(certificateSchema)?.[key]?.schema);
  return {
    id: certificate.id,
    name: certificate.name,
    decision: wordsIn(lang)[decisionWords[certificate.decision]],
    facts: labelled(
      certificateSchema,
      {
        purpose: certificate.purpose,
        requester: certificate.requester,
        issuer: certificate.issuer,
        reason: certificate.reason,
        basis:
          basis &&
          joined(
            basis.map((one) => groundText(one, catalogue, lang)),
            lang,
          ),
        guide: certificate.guide,
        setBy: setBy && levels.word(setBy, lang),
        volume: volume === undefined ? undefined : numberText(volume),
      },
      lang,
    ),
    ...(certificate.replacement ? { replacement: certificate.replacement } : {}),
    tests: Object.entries(tests).flatMap(([key, met]) =>
      met ? [labelOf(schemaOf('tests'), key, lang)] : [],
    ),
    promise: labelled(schemaOf('promise'), promise, lang),
  };
}

/** The record inside an optional key. */
function inner(schema: Schema | undefined): Schema {
  const unwrapped = schema && 'unwrap' in schema ? (schema as { unwrap(): Schema }).unwrap() : schema;
  return unwrapped as Schema;
}
