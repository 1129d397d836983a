/** What HSDS has no member for, as attributes with terms of this catalogue's taxonomies. */
import type { Duration } from '../../../model/duration.js';
import { audiences, channelKinds, itemTypes, levels, resultKinds } from '../../../model/vocabularies.js';
import type { PublishedBasis } from '../published/parts.js';
import type { PublishedItem } from '../published/records.js';
import type { HsdsRecord, HsdsScope } from './scope.js';

/** Adds one attribute: its taxonomy, the code and name of its term, its value. */
type Add = (taxonomy: string, code: string, name: string, value?: string, uri?: string) => HsdsRecord;

/** The attributes of a service. */
export function attributes(item: PublishedItem, scope: HsdsScope): HsdsRecord[] {
  const add = adding('service', [item.id], scope);
  return [
    ...codes(item, add),
    ...terms(item, add, scope),
    ...limits(item, add, scope),
    ...laws(item.basis, add, scope),
  ];
}

/** By which law a part of a service is asked for; undefined where the item names none for it. */
export function lawAttributes(
  entity: 'required_document' | 'cost_option',
  owner: readonly (string | number)[],
  basis: readonly PublishedBasis[] | undefined,
  scope: HsdsScope,
): HsdsRecord[] | undefined {
  return basis && basis.length > 0
    ? laws(basis, adding(entity, [entity, ...owner], scope), scope)
    : undefined;
}

/** Adds attributes to one record. `owner`: what tells it from others. */
function adding(entity: string, owner: readonly (string | number)[], scope: HsdsScope): Add {
  let number = 0;
  const begin = owner.join('\n');
  return (taxonomy, code, name, value, uri) => ({
    id: scope.uuid('attribute', begin, ++number),
    link_type: taxonomy,
    link_entity: entity,
    value,
    taxonomy_term: scope.term(taxonomy, code, name, uri),
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

function terms(item: PublishedItem, add: Add, { lang }: HsdsScope): HsdsRecord[] {
  const { domain, result } = item;
  return [
    add('item-type', item.type, itemTypes.word(item.type, lang)),
    add('domain', domain.id ?? domain.name, domain.name),
    ...(item.level ?? []).map((level) => add('level', level, levels.word(level, lang))),
    ...(item.audience ?? []).map((one) => add('audience', one, audiences.word(one, lang))),
    ...(item.channels ?? []).map(({ kind }) => add('channel', kind, channelKinds.word(kind, lang))),
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

function laws(basis: readonly PublishedBasis[], add: Add, scope: HsdsScope): HsdsRecord[] {
  return basis.map(({ law, articles = [] }) => {
    const code = law.id ?? law.title;
    return add(
      'law',
      code,
      `《${law.title}》`,
      articles.join('、') || law.docNo,
      law.url ?? scope.termUri('law', code),
    );
  });
}
