/** One item, resolved: what it inherits, what it refers to and what it leaves to the defaults. */
import type { Entry } from '../../../model/catalogue.js';
import { ownLanguage } from '../../../model/config.js';
import type { Item } from '../../../model/item.js';
import type { Material } from '../../../model/material.js';
import type { Fee } from '../../../model/process.js';
import { situationId } from '../../../model/situation.js';
import { caseTypeOf, defaultReviewMonths, reviewDue, statusOf } from '../../../model/status.js';
import { by } from '../../../text/order.js';
import { gapFields, isGap } from '../../view/gap.js';
import { completed, inOrder } from '../published/order.js';
import {
  type PublishedFee,
  type PublishedItem,
  type PublishedMaterial,
  publishedItemSchema,
  publishedMaterialSchema,
  publishedMistakeSchema,
  publishedStepSchema,
} from '../published/records.js';
import { consults, supervisions, withPhones } from './contacts.js';
import type { References } from './references.js';

/** The published record of an item. */
export function resolveItem(entry: Entry, refs: References): PublishedItem {
  return inOrder(publishedItemSchema, resolvedItem(entry, refs));
}

/** What the published record of an item says; not everything that stands in it is in its order. */
export function resolvedItem(entry: Entry, refs: References): PublishedItem {
  const { id, item, effective } = entry;
  const { config } = refs.catalogue;
  const { areaCode } = config;
  const { timeLimit, result } = item;
  return completed(publishedItemSchema, item as Omit<Item, 'allow'>, {
    id,
    language: ownLanguage(config),
    page: refs.page(id),
    domain: effective.domain ?? { name: item.domain },
    type: item.type ?? ('public-service' as const),
    status: statusOf(item),
    replacedBy: item.replacedBy === undefined ? undefined : refs.item(item.replacedBy),
    reviewMonths:
      item.reviewed === undefined ? item.reviewMonths : (item.reviewMonths ?? defaultReviewMonths),
    reviewDue: reviewDue(item),
    basis: refs.bases(item.basis),
    unit: effective.unit ? refs.registered(effective.unit) : { name: item.unit },
    decidedBy: item.decidedBy === undefined ? undefined : refs.unit(item.decidedBy),
    jointUnits: item.jointUnits?.map((unit) => refs.unit(unit)),
    process: item.process.map((step) =>
      completed(publishedStepSchema, step, { counted: step.counted ?? true }),
    ),
    materials: item.materials.map((one) => material(one, item.situations ?? [], refs)),
    fees: item.fees.map((one) => fee(one, refs)),
    caseType: caseTypeOf(item),
    timeLimit: timeLimit.basis
      ? { ...timeLimit, basis: refs.bases(timeLimit.basis) }
      : (timeLimit as PublishedItem['timeLimit']),
    result:
      result?.sample === undefined
        ? (result as PublishedItem['result'])
        : { ...result, sample: refs.file(result.sample) },
    channels: item.channels && withPhones(item.channels, areaCode),
    contacts: {
      consult: consults(effective.consult, areaCode),
      places: withPhones(effective.places, areaCode),
    },
    supervision: supervisions(effective.supervision, areaCode),
    related: item.related?.map((one) => refs.item(one)),
    gaps: gapsOf(entry),
    body: bodyText(entry.body.text),
    translations: translations(entry.translations),
  });
}

/** The keys whose values are only stand-ins; undefined where there are none. */
function gapsOf(entry: Entry): PublishedItem['gaps'] {
  if (entry.broken.length === 0) return undefined;
  const gaps = gapFields.filter((field) => isGap(entry, field));
  return gaps.length > 0 ? gaps : undefined;
}

function material(
  written: Material,
  situations: NonNullable<Item['situations']>,
  refs: References,
): PublishedMaterial {
  const { issuer, form, sample } = written;
  const certificate = refs.certificate(written);
  // An empty list names none to be kept to: every situation, as where there is no list.
  const asked = (written.situations ?? []).map((one) => situationId(one, situations));
  const every = situations.length === 0 ? undefined : situations.map(({ id }) => id);
  return completed(publishedMaterialSchema, written, {
    kind: written.kind ?? (certificate === undefined ? undefined : 'certificate'),
    certificate,
    need: written.need ?? 'always',
    situations: asked.length > 0 ? asked : every,
    issuer: issuer === undefined ? undefined : refs.unit(issuer),
    basis: written.basis && refs.bases(written.basis),
    exempt: written.exempt ?? false,
    form: form === undefined ? undefined : refs.file(form),
    sample: sample === undefined ? undefined : refs.file(sample),
    mistakes: written.mistakes?.map((one) =>
      completed(publishedMistakeSchema, one as Omit<typeof one, 'picture'>, {
        picture: one.picture === undefined ? undefined : refs.file(one.picture),
      }),
    ),
  });
}

function fee(
  { amount, currency = 'CNY', per, basis, reduction, ...written }: Fee,
  refs: References,
): PublishedFee {
  return {
    ...written,
    ...(amount ? { amount: { ...amount, currency, per } } : { per }),
    basis: basis && refs.bases(basis),
    reduction: reduction?.map((one) => ({ ...one, basis: one.basis && refs.bases(one.basis) })),
  };
}

/** A body without the line ends of the machine it was written on; undefined where there is none. */
function bodyText(text: string): string | undefined {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  return lines.trim() || undefined;
}

function translations(all: Entry['translations']): PublishedItem['translations'] {
  const entries = Object.entries(all);
  if (entries.length === 0) return undefined;
  entries.sort(by(([lang]) => lang));
  return Object.fromEntries(
    entries.map(([lang, { item, body }]) => [lang, { ...item, body: bodyText(body.text) }]),
  );
}
