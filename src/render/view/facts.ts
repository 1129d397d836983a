/** The six key facts, the limits and the registry data of an item. */
import type { Catalogue, Entry } from '../../model/catalogue.js';
import type { Item } from '../../model/item.js';
import { isOnline } from '../../model/online.js';
import { caseTypeOf, statusOf } from '../../model/status.js';
import {
  audiences,
  caseTypes,
  channelKinds,
  deliveries,
  itemTypes,
  levels,
  resultKinds,
  statuses,
} from '../../model/vocabularies.js';
import { bracketed, joined, type Lang, separated } from '../../text/words.js';
import { costText } from './cost.js';
import { dateText, durationText, feeText, fileLink, groundText, reducedText } from './format.js';
import { gapText, owes } from './gap.js';
import type { FeeView, Labelled, LabelledLink, StepView } from './types.js';
import { anyoneText, whoText } from './who.js';
import { wordsIn } from './words.js';

/** Who may apply, in words. */
export function audienceText(item: Item, lang: Lang): string {
  const words = (item.audience ?? []).map((audience) => audiences.word(audience, lang));
  return words.length === 0 ? anyoneText(item, lang) : joined(words, lang);
}

/** The promised time in words, or that there is none where that is allowed, or the gap. */
export function promisedText(item: Item, catalogue: Pick<Catalogue, 'config'>, lang: Lang): string {
  const { promised } = item.timeLimit;
  if (promised) return durationText(promised, lang);
  return owes('no-promised-limit', item, catalogue)
    ? gapText(['timeLimit', 'promised'], lang)
    : wordsIn(lang).notPromised;
}

/** How many visits it takes, in words; undefined where the item does not say. */
export function visitsText({ visits }: Item, lang: Lang): string | undefined {
  if (!visits) return undefined;
  if (visits.count === 0) return wordsIn(lang).noVisit;
  return lang === 'zh' ? `${visits.count} 次` : `${visits.count}`;
}

/** How to apply, in words: where no channels are listed, at the counter, and online where there is an address for it. */
export function howText(item: Item, lang: Lang): string {
  const listed = (item.channels ?? []).map(({ kind }) => kind);
  const atCounter = item.visits?.count === 0 ? [] : (['window'] as const);
  const kinds = listed.length > 0 ? listed : [...atCounter, ...(isOnline(item) ? (['online'] as const) : [])];
  return kinds.length === 0
    ? wordsIn(lang).notSaid
    : joined(
        kinds.map((kind) => channelKinds.word(kind, lang)),
        lang,
      );
}

/** The six key facts, in order: who, how, how long, how much, visits, what one gets. */
export function keyFacts(entry: Entry, catalogue: Catalogue, lang: Lang): Labelled[] {
  const words = wordsIn(lang);
  const { item } = entry;
  return [
    { label: words.factWho, value: whoText(item, lang) },
    { label: words.factHow, value: howText(item, lang) },
    { label: words.factTime, value: promisedText(item, catalogue, lang) },
    { label: words.factCost, value: costText(entry, lang, words.timeAndCost) },
    { label: words.factVisits, value: visitsText(item, lang) ?? words.notSaid },
    { label: words.factResult, value: item.result?.name ?? words.notSaid },
  ];
}

/** The limits, promised first. */
export function limitViews(item: Item, catalogue: Catalogue, lang: Lang): Labelled[] {
  const words = wordsIn(lang);
  const { statutory, counting } = item.timeLimit;
  return [
    { label: words.promisedLimit, value: promisedText(item, catalogue, lang) },
    ...(statutory ? [{ label: words.statutoryLimit, value: durationText(statutory, lang) }] : []),
    ...(counting ? [{ label: words.counting, value: counting }] : []),
  ];
}

/** The charges. */
export function feeViews(item: Item, catalogue: Catalogue, lang: Lang): FeeView[] {
  return item.fees.map((fee) => ({
    name: fee.name,
    amount: separated([feeText(fee, lang), fee.amount && fee.formula], lang),
    basis: (fee.basis ?? []).map((basis) => groundText(basis, catalogue, lang)),
    reductions: (fee.reduction ?? []).map(({ who, amount, basis }) => {
      const cited = (basis ?? []).map((one) => groundText(one, catalogue, lang)).join('、');
      const less = amount ? `${wordsIn(lang).colon}${reducedText(amount, fee.currency, lang)}` : '';
      return `${who}${less}${cited ? bracketed(cited, lang) : ''}`;
    }),
    ...(fee.pay ? { pay: joined(fee.pay, lang) } : {}),
  }));
}

/** The steps. */
export function stepViews(item: Item, lang: Lang): StepView[] {
  const words = wordsIn(lang);
  return item.process.map((step, index) => {
    const uncounted = step.counted === false ? words.notCounted : undefined;
    const limit = [step.limit && durationText(step.limit, lang), uncounted]
      .filter(Boolean)
      .join(lang === 'zh' ? '，' : ', ');
    return {
      number: index + 1,
      name: step.name,
      ...(step.actor ? { actor: step.actor } : {}),
      ...(step.detail ? { detail: step.detail } : {}),
      ...(limit ? { limit } : {}),
      ...(step.output ? { output: step.output } : {}),
      ...(step.special ? { special: step.special } : {}),
    };
  });
}

/** What one gets. */
export function resultViews(item: Item, catalogue: Catalogue, lang: Lang): LabelledLink[] {
  const words = wordsIn(lang);
  const { result } = item;
  if (!result) return [{ label: words.result, text: words.notSaid }];
  // “其他” says nothing of what one gets.
  const said = result.kind === 'none' || result.kind === 'other' ? undefined : result.kind;
  const kind = said && resultKinds.word(said, lang);
  return [
    { label: words.result, text: kind ? result.name + bracketed(kind, lang) : result.name },
    ...(result.sample
      ? [{ label: words.resultSample, ...fileLink(result.sample, result.name, catalogue.files) }]
      : []),
    ...(result.validity ? [{ label: words.validity, text: result.validity }] : []),
    ...(result.delivery
      ? [
          {
            label: words.delivery,
            text: joined(
              result.delivery.map((way) => deliveries.word(way, lang)),
              lang,
            ),
          },
        ]
      : []),
  ];
}

function isLasting(item: Item): boolean {
  return statusOf(item) === 'in-force' && item.until === undefined && item.abolished === undefined;
}

/** What a register says of the item: names, codes, type, level, dates. */
export function registryViews({ id, item, effective }: Entry, catalogue: Catalogue, lang: Lang): Labelled[] {
  const words = wordsIn(lang);
  const unitName = (reference: string): string => catalogue.findUnit(reference)?.name ?? reference;
  const date = (value: string | undefined): string | undefined => value && dateText(value, lang);
  const list = (values: readonly string[] | undefined): string | undefined => values && joined(values, lang);
  const caseType = caseTypeOf(item);
  const rows: readonly (readonly [string, string | undefined])[] = [
    [words.officialName, item.name],
    [words.itemId, id],
    [words.basicCode, item.codes?.catalogue],
    [words.taskCode, item.codes?.task],
    [words.handlingCode, item.codes?.handling],
    [words.itemType, itemTypes.word(item.type ?? 'public-service', lang)],
    [words.domain, domainName(effective.domain, item.domain, lang)],
    [words.unit, unitName(item.unit)],
    [words.decidedBy, item.decidedBy && unitName(item.decidedBy)],
    [words.jointUnits, list(item.jointUnits?.map(unitName))],
    [words.itemLevel, list(item.level?.map((level) => levels.word(level, lang)))],
    [words.audience, item.audience && audienceText(item, lang)],
    [words.caseType, caseType && caseTypes.word(caseType, lang)],
    [words.status, statuses.word(statusOf(item), lang)],
    // Where it is suspended, has ended or will end, the note stands at the top.
    [words.statusNote, isLasting(item) ? item.statusNote : undefined],
    [words.effectiveFrom, date(item.effective)],
    [words.until, date(item.until)],
    [words.abolishedOn, date(item.abolished)],
    [words.reviewMonths, item.reviewMonths === undefined ? undefined : monthsText(item.reviewMonths, lang)],
    [words.themes, list(item.themes)],
    [words.lifeEvents, list(item.lifeEvents)],
    [words.keywords, list(item.keywords)],
  ];
  return rows.flatMap(([label, value]) => (value === undefined ? [] : [{ label, value }]));
}

/** A number of months in words. */
function monthsText(months: number, lang: Lang): string {
  return lang === 'zh' ? `${months}个月` : `${months} month${months === 1 ? '' : 's'}`;
}

/** The name of a domain in a language, or the reference as written where it has no record. */
export function domainName(
  domain: { readonly name: string; readonly nameEn?: string | undefined } | undefined,
  written: string,
  lang: Lang,
): string {
  return (lang === 'en' ? domain?.nameEn : undefined) ?? domain?.name ?? written;
}
