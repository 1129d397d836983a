/** Lists of records that may be written as a map from the kind of each to its facts. */
import { z } from 'zod';
import { yamlWord } from '../text/yamlWord.js';
import { Fault, raise } from './fault.js';
import { keysOf } from './field.js';
import { firstFault, severalInOne } from './lists.js';
import { joinedEntries } from './slips.js';
import { partlyKnown, vocabularyOf } from './term.js';
import type { Vocabulary } from './vocabulary.js';
import { isScalar, type Scalar, textOf } from './written.js';

/** The keys of the element that the map's keys, and scalars in place of the facts, stand for. */
interface KeyedBy {
  readonly kindKey: string;
  readonly noteKey: string;
  readonly urlKey: string;
}

const keyed = new WeakMap<z.ZodType, KeyedBy>();

/** Whether a list may also be written as a map from the element's kind to its facts. */
export function isKeyed(schema: z.ZodType): boolean {
  return keyed.has(schema);
}

/** The keys that the map's key, and a scalar in place of the facts, stand for; undefined where no map will do. */
export function keyedBy(schema: z.ZodType): KeyedBy | undefined {
  return keyed.get(schema);
}

/**
 * A list of records that may be written as a list of kinds, a list of records, or a map from kind to facts. A scalar in
 * place of the facts is the note, an address the `url`; a plain yes says no more than the kind does:
 * `{ online: https://…, window: 三楼, mail: 是 }`. A plain no is a fault: what is listed would be published as offered.
 */
export function keyedList<S extends z.ZodType>(element: S, keys: KeyedBy) {
  const { kindKey } = keys;
  const isGood = (text: string): boolean => element.safeParse({ [kindKey]: text }).success;
  const kinds = vocabularyOf(keysOf(element)?.[kindKey]?.schema ?? element);
  const schema = z.preprocess((value, ctx) => {
    if (value === undefined) return value;
    const faultOf = (one: unknown): Fault | undefined => {
      if (!isScalar(one)) return undefined;
      const text = textOf(one).trim();
      // Nearly all are one word: to read each twice would cost more than all else here.
      if (!/[：:、，,；;/／]/u.test(text) || isGood(text)) return undefined;
      return pairInText(text, kinds) ?? partlyKnown(text, kinds);
    };
    if (isScalar(value)) {
      const fault = joinedEntries(textOf(value), isGood) ?? faultOf(value);
      return fault ? raise(ctx, value, fault) : [{ [kindKey]: value }];
    }
    if (Array.isArray(value)) {
      const several = severalInOne(value, isGood) ?? firstFault(value, faultOf);
      return several
        ? raise(ctx, value, several.fault, [several.index])
        : value.map((one) => (isScalar(one) ? { [kindKey]: one } : one));
    }
    const earlier = new Map<string, string>();
    return Object.entries(value as object).map(([kind, facts], index) => {
      const means = kinds?.read(kind) ?? kind;
      const before = earlier.get(means);
      earlier.set(means, kind);
      const fault = before === undefined ? factsFault(kind, facts) : sameKind(before, kind);
      if (fault) raise(ctx, facts, fault, [index]);
      return { [kindKey]: kind, ...(isScalar(facts) ? short(facts, keys) : (facts as object)) };
    });
  }, z.array(element));
  keyed.set(schema, keys);
  return schema;
}

/** What a scalar in place of the facts says. */
function short(facts: Scalar, { noteKey, urlKey }: KeyedBy): Record<string, Scalar> {
  const written = textOf(facts).trim();
  if (/^(?:true|yes|是|有|可以|支持)$/iu.test(written)) return {};
  return { [/^https?:\/\/\S+$/i.test(written) ? urlKey : noteKey]: facts };
}

/** Whether what stands behind a kind is a plain no, which would not keep it from being published as offered. */
export function saysNo(written: string): boolean {
  return /^(?:false|no|none|否|无|没有|不|不能|不可以|(?:暂)?不支持|不提供|未开通|暂无)$/iu.test(
    written.trim(),
  );
}

/** A kind and what there is to say of it in one text: `网上：否`, `窗口：三楼`. */
function pairInText(text: string, kinds: Vocabulary | undefined): Fault | undefined {
  const [, kind = '', rest = ''] = /^([^：:]{1,12}?)\s*[：:]\s*(.*)$/su.exec(text) ?? [];
  if (kinds?.read(kind) === undefined) return undefined;
  const [isYes, shown] = [/^(?:true|yes|是|有|可以|支持|√)?$/iu.test(rest), yamlWord(rest)];
  return (
    factsFault(kind, rest) ??
    new Fault(
      'invalid-value',
      {
        zh: `“${kind}”后面有冒号和别的话，整句话不是一种办法，不能归类，也不能查找`,
        en: `A colon and more stand behind “${kind}”; the whole is no value, and can be neither sorted nor searched by`,
      },
      isYes
        ? { zh: `只写 ${kind}`, en: `Write ${kind} alone` }
        : {
            zh: `写成 { 方式: ${kind}, 说明: ${shown} }；是地点、电话、网址的，写到那个键里`,
            en: `Write { kind: ${kind}, note: ${shown} }; a place, telephone or address goes under the key of that name`,
          },
    )
  );
}

/** What is wrong with the facts of a kind as a whole. */
function factsFault(kind: string, facts: unknown): Fault | undefined {
  if (Array.isArray(facts)) {
    return new Fault(
      'invalid-value',
      {
        zh: `“${kind}”后面写了一个列表，里面的内容发布不了`,
        en: `A list stands behind “${kind}”; nothing of it can be published`,
      },
      {
        zh: `写成一句话，或几个键，如 ${kind}: { 地点: … }`,
        en: `Write one sentence, or keys, as in ${kind}: { where: … }`,
      },
    );
  }
  const written = isScalar(facts) ? textOf(facts).trim() : '';
  if (!saysNo(written)) return undefined;
  return new Fault(
    'invalid-value',
    {
      zh: `写了“${kind}”就会发布成可以这样办，后面的“${written}”挡不住`,
      en: `Whatever is listed is published as offered: “${written}” does not take “${kind}” back`,
    },
    { zh: '不能这样办的，删掉这一行', en: 'Remove the line of what is not offered' },
  );
}

/** The fault of one kind under two keys. */
function sameKind(before: string, kind: string): Fault {
  return new Fault(
    'both-languages-of-key',
    {
      zh: `“${before}”和“${kind}”是同一种，写了两次，不知道该信哪一个`,
      en: `“${before}” and “${kind}” are one and the same, written twice; there is no telling which is meant`,
    },
    { zh: '合成一个', en: 'Make one of them' },
  );
}
