/** What HSDS has no member for, as attributes with terms of this catalogue's taxonomies. */

import type { Duration } from '../../../model/duration.js';
import { articlesInText, citationInText, titleInText } from '../../../model/lawTitle.js';
import {
  audiences,
  channelKinds,
  itemTypes,
  levels,
  materialKinds,
  resultKinds,
} from '../../../model/vocabularies.js';
import { onlineStages } from '../../view/contacts.js';
import { materialNeeds, needOf } from '../published/need.js';
import type { PublishedBasis } from '../published/parts.js';
import type { PublishedFee, PublishedItem, PublishedMaterial } from '../published/records.js';
import type { HsdsRecord, HsdsScope } from './scope.js';

/**
 * Adds one attribute: its taxonomy, the code and name of its term, its value. `linkType`: what it is an attribute of,
 * where that is a part of the record. `about`: describes the term, where its name does not. `variant`: tells the term
 * from others of its code, of which something else is known.
 */
type Add = (
  taxonomy: string,
  code: string,
  name: string,
  value?: string,
  uri?: string,
  linkType?: string,
  about?: string,
  variant?: string,
) => HsdsRecord;

/** The attributes of a service. */
export function attributes(item: PublishedItem, scope: HsdsScope): HsdsRecord[] {
  const add = adding('service', [item.id], scope);
  return [
    ...codes(item, add),
    ...terms(item, add, scope),
    ...limits(item, add, scope),
    ...laws(item.basis, add, scope),
    ...laws(item.timeLimit.basis ?? [], add, scope, 'time-limit'),
  ];
}

/**
 * By which law a document is asked for; where it need not be brought, not by all or not at once, that; what kind of
 * document it is, and which certificate of the register. Undefined where nothing of this is said.
 */
export function documentAttributes(
  owner: readonly (string | number)[],
  material: PublishedMaterial,
  scope: HsdsScope,
): readonly HsdsRecord[] | undefined {
  const { basis = [], kind, certificate } = material;
  const need = needOf(material);
  if (basis.length === 0 && need === 'always' && !kind && !certificate) return undefined;
  const add = adding('required_document', ['required_document', ...owner], scope);
  return [
    ...laws(basis, add, scope),
    ...(need === 'always' ? [] : [add('material-need', need, materialNeeds.word(need, scope.lang))]),
    ...(kind ? [add('material-kind', kind, materialKinds.word(kind, scope.lang))] : []),
    ...(certificate ? [add('certificate', certificate.id ?? certificate.name, certificate.name)] : []),
  ];
}

/** The ends of a range of amounts, in words. */
export const rangeEnds = {
  lower: { zh: '最低', en: 'lowest' },
  upper: { zh: '最高', en: 'highest' },
} as const;
/** An end of a range of amounts. */
export type RangeEnd = keyof typeof rangeEnds;

/**
 * By which law a fee is charged, and by which law some pay less (`link_type` says which of those: `reduction-1`);
 * which end of a range of amounts the option is, with the number of its fee. Undefined where there is none of these.
 */
export function costAttributes(
  owner: readonly (string | number)[],
  { basis = [], reduction = [] }: PublishedFee,
  scope: HsdsScope,
  range?: { readonly end: RangeEnd; readonly number: number },
): HsdsRecord[] | undefined {
  const add = adding('cost_option', ['cost_option', ...owner], scope);
  const all = [
    ...laws(basis, add, scope),
    ...reduction.flatMap((one, index) => laws(one.basis ?? [], add, scope, `reduction-${index + 1}`)),
    ...(range
      ? [add('amount-range', range.end, rangeEnds[range.end][scope.lang], String(range.number))]
      : []),
  ];
  return all.length > 0 ? all : undefined;
}

/** Adds attributes to one record. `owner`: what tells it from others. */
function adding(entity: string, owner: readonly (string | number)[], scope: HsdsScope): Add {
  let number = 0;
  const begin = owner.join('\n');
  return (taxonomy, code, name, value, uri, linkType = taxonomy, about = name, variant) => ({
    id: scope.uuid('attribute', begin, ++number),
    link_type: linkType,
    link_entity: entity,
    value,
    taxonomy_term: scope.term(taxonomy, code, name, uri, about, variant),
  });
}

function codes(item: PublishedItem, add: Add): HsdsRecord[] {
  const { catalogue, task, handling } = item.codes ?? {};
  return [
    add('service-code', 'id', '事项标识', item.id),
    ...(catalogue === undefined ? [] : [add('service-code', 'catalogue', '基本编码', catalogue)]),
    ...(task === undefined ? [] : [add('service-code', 'task', '实施编码', task)]),
    ...(handling === undefined ? [] : [add('service-code', 'handling', '业务办理项编码', handling)]),
  ];
}

function terms(item: PublishedItem, add: Add, { lang, say }: HsdsScope): HsdsRecord[] {
  const { domain, result } = item;
  return [
    add('item-type', item.type, itemTypes.word(item.type, lang)),
    add('domain', domain.id ?? domain.name, domain.name),
    ...(item.level ?? []).map((level) => add('level', level, levels.word(level, lang))),
    ...(item.audience ?? []).map((one) => add('audience', one, audiences.word(one, lang))),
    ...(item.channels ?? []).map(({ kind, where, who, note, url }) =>
      add('channel', kind, channelKinds.word(kind, lang), say.together(where, who, note, url)),
    ),
    ...onlineStages(item, lang).map(({ stage, label, url }) => add('online', stage, label, url)),
    ...(item.lifeEvents ?? []).map((event) => add('life-event', event, event)),
    ...(item.keywords ?? []).map((word) => add('keyword', word, word)),
    ...(result
      ? [add('result', result.kind ?? 'other', resultKinds.word(result.kind ?? 'other', lang), result.name)]
      : []),
  ];
}

/** The limits with their exact unit: `20 working-day`; HSDS knows no working days. */
function limits({ timeLimit }: PublishedItem, add: Add, { lang }: HsdsScope): HsdsRecord[] {
  const value = ({ amount, amountMax, unit }: Duration): string =>
    `${amountMax === undefined ? amount : `${amount}–${amountMax}`} ${unit}`;
  const names = {
    promised: { zh: '承诺时限', en: 'Promised' },
    statutory: { zh: '法定时限', en: 'Statutory' },
  } as const;
  return (['promised', 'statutory'] as const).flatMap((kind) => {
    const limit = timeLimit[kind];
    return limit ? [add('time-limit', kind, names[kind][lang], value(limit))] : [];
  });
}

function laws(basis: readonly PublishedBasis[], add: Add, scope: HsdsScope, linkType?: string): HsdsRecord[] {
  return basis.map(({ law, articles = [] }) => {
    const code = law.id ?? law.title;
    const where = articlesInText(law.title, articles) || law.docNo;
    const about = citationInText(law.title, law.docNo);
    const term = law.url ?? scope.termUri('law', code);
    return add('law', code, titleInText(law.title), where, term, linkType, about, scope.citedNumber(law));
  });
}
