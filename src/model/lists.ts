/** Lists and records, and the shorter ways to write them. */
import { z } from 'zod';
import type { Words } from '../text/words.js';
import { Fault, raise } from './fault.js';
import { spellingsOf } from './field.js';
import { bareWord, saysNothing } from './noneWords.js';
import { colonInScalar, joinedEntries, joinedValues } from './slips.js';
import { partlyKnown, vocabularyOf } from './term.js';
import { isScalar, type Scalar, textOf } from './written.js';

const nones = new WeakMap<z.ZodType, Words>();
const scalarKeys = new WeakMap<z.ZodType, string>();

/** The words that declare a list empty; undefined for a list that may be left out. */
export function noneWordsOf(schema: z.ZodType): Words | undefined {
  return nones.get(schema);
}

/** A list; one value alone stands for a list of it, unless it shows that several were meant. */
export function list<S extends z.ZodType>(element: S) {
  const isGood = (text: string): boolean => element.safeParse(text).success;
  // Other values know best what several in one are: two laws, two conditions.
  const words = vocabularyOf(element);
  const partly = (one: unknown): Fault | undefined =>
    typeof one === 'string' && /[、，,；;/／]/u.test(one) && !isGood(one)
      ? partlyKnown(one, words)
      : undefined;
  return z.preprocess((value, ctx) => {
    if (value === undefined) return value;
    if (!Array.isArray(value)) {
      const fault = words && partly(value);
      // Where all of them are known, the other fault has a fix.
      const other = fault && joinedValues(String(value), isGood);
      return fault && !other ? raise(ctx, value, fault) : one(value, element, ctx);
    }
    const several = words && (severalInOne(value, isGood) ?? firstFault(value, partly));
    return several ? raise(ctx, value, several.fault, [several.index]) : value;
  }, z.array(element));
}

/** The first entry of a list that is several values of a vocabulary: `[窗口、网上]`. */
export function severalInOne(
  values: readonly unknown[],
  isGood: (text: string) => boolean,
): { readonly index: number; readonly fault: Fault } | undefined {
  for (const [index, value] of values.entries()) {
    const fault = typeof value === 'string' ? joinedValues(value, isGood, true) : undefined;
    if (fault) return { index, fault };
  }
  return undefined;
}

/** The first entry of a list that a check finds fault with. */
export function firstFault(
  values: readonly unknown[],
  faultOf: (one: unknown) => Fault | undefined,
): { readonly index: number; readonly fault: Fault } | undefined {
  for (const [index, value] of values.entries()) {
    const fault = faultOf(value);
    if (fault) return { index, fault };
  }
  return undefined;
}

function one(value: unknown, element: z.ZodType, ctx: z.RefinementCtx): unknown[] {
  const isGood = (text: string): boolean => element.safeParse(text).success;
  const fault = typeof value === 'string' ? joinedEntries(value, isGood) : undefined;
  return fault ? raise(ctx, value, fault) : [value];
}

/** Nothing, in a word that leaves open whether there is none or nobody has looked. */
function noneOtherwise(value: Scalar, form: Words): Fault {
  const written = textOf(value).trim();
  return new Fault(
    'invalid-value',
    {
      zh: `“${written}”没有说清楚：是确实没有，还是还没有填`,
      en: `“${written}” leaves open whether there is none or nobody has looked`,
    },
    {
      zh: `查过没有的，写“${form.zh}”；有就逐条写`,
      en: `If there is none, write ${form.en}; else list them`,
    },
    {
      title: { zh: `改成 ${form.zh}`, en: `Change to ${form.en}` },
      text: form.zh,
      safe: false,
    },
  );
}

/** Nothing, and then something all the same: 无（现场拍照）, 免费（工本费除外）. */
function noneAndMore(written: string, isNone: (text: string) => boolean, form: Words): Fault | undefined {
  const [, before = '', after = ''] = /^([^（(，,；;]+)[（(，,；;](.+)$/su.exec(written.trim()) ?? [];
  const more = after.trim().replace(/(?<=.)[）)]$/su, '');
  if (more === '' || !(isNone(before.trim()) || saysNothing(before))) return undefined;
  return new Fault(
    'invalid-value',
    {
      zh: `“${written.trim()}”既说没有，又说了别的，会当成一项印出来`,
      en: `“${written.trim()}” says that there is none, and more; it would be printed as an entry`,
    },
    {
      zh: `没有的只写“${form.zh}”，“${more}”写到正文里；有的话逐条写`,
      en: `If there is none, write ${form.en} alone, and “${more}” in the text below; else list them`,
    },
  );
}

/** The word for an empty list as one of the entries of a list. */
function noneInList(written: string, form: Words, entries: number): Fault {
  return new Fault(
    'invalid-value',
    {
      zh: `“${written.trim()}”写成了列表里的一项，会当成一项印出来`,
      en: `“${written.trim()}” is an entry of a list, and would be printed as one`,
    },
    entries > 1
      ? { zh: '别的几项都要的，删掉这一项', en: 'If the other entries hold, remove this one' }
      : {
          zh: `没有的，在冒号后面直接写 ${form.zh}，不用“- ”和方括号`,
          en: `If there is none, write ${form.en} right behind the colon, without “- ” or brackets`,
        },
  );
}

/** A list that a word (无, none, 不收费 …) declares empty; an empty list without the word is a fault. */
export function listOrNone<S extends z.ZodType>(
  element: S,
  isNoneWord: (text: string) => boolean,
  form: Words,
) {
  const isNone = (text: string): boolean => isNoneWord(bareWord(text));
  const schema = z.preprocess((value, ctx) => {
    if (isScalar(value) && isNone(textOf(value))) return [];
    if (Array.isArray(value) && value.length === 0) {
      return raise(
        ctx,
        value,
        new Fault(
          'invalid-value',
          { zh: '空列表没有说清楚', en: 'An empty list does not say what is meant' },
          { zh: `没有就写：${form.zh}`, en: `If there is none, write: ${form.en}` },
        ),
      );
    }
    if (isScalar(value) && saysNothing(textOf(value))) return raise(ctx, value, noneOtherwise(value, form));
    const entries: readonly unknown[] = Array.isArray(value) ? value : [value];
    const none = firstFault(entries, (one) =>
      isScalar(one) && (isNone(textOf(one)) || saysNothing(textOf(one)))
        ? noneInList(textOf(one), form, entries.length)
        : undefined,
    );
    if (none) return raise(ctx, value, none.fault, entries.length > 1 ? [none.index] : []);
    const [only] = entries;
    if (isScalar(only) && entries.length === 1) {
      const fault = noneAndMore(textOf(only), isNone, form);
      if (fault) return raise(ctx, value, fault);
    }
    return value === undefined || Array.isArray(value) ? value : one(value, element, ctx);
  }, z.array(element));
  nones.set(schema, form);
  return schema;
}

/**
 * A record that may be written as one scalar, which then is the value of `standsFor`; where it takes
 * more to say which record that is, `expand` does, or says what is wrong.
 */
export function shorthand<S extends z.ZodType>(
  schema: S,
  standsFor: string | undefined,
  expand: (written: Scalar) => unknown = (written) => ({ [standsFor as string]: written }),
) {
  const short = z.preprocess((value, ctx) => {
    if (!isScalar(value)) return value;
    const expanded = expand(value);
    const isKey = (word: string): boolean => spellingsOf(schema).has(word);
    const record = expanded instanceof Fault ? expanded : (colonInScalar(textOf(value), isKey) ?? expanded);
    return record instanceof Fault ? raise(ctx, value, record) : record;
  }, schema);
  if (standsFor !== undefined) scalarKeys.set(short, standsFor);
  return short;
}

/** The key whose value a scalar in place of the record is; undefined where there is no single one. */
export function scalarKeyOf(schema: z.ZodType): string | undefined {
  return scalarKeys.get(schema);
}
