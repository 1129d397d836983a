/** What the exchange files are, for whoever reads them: their fields, their code tables, and what they leave out. */
import { type Key, keysOf } from '../../../model/field.js';
import type { Vocabulary } from '../../../model/vocabulary.js';
import { publishedItemSchema, publishedMaterialSchema } from '../published/records.js';
import { listDelimiter } from '../tables/table.js';
import type { ExchangeField, Misfit } from './field.js';
import { itemFields, materialFields } from './fields.js';

/** The standard the fields are of. */
export const exchangeStandard = 'GB/T 39046-2020';

/** The description of the files. `doNotFit`: the values their elements cannot hold as the standard has them. */
export function profile(doNotFit: readonly Misfit[]): object {
  return {
    standard: exchangeStandard,
    note: {
      zh: `字段取自 ${exchangeStandard} 表 4（事项管理）和附录 A 中核对到的数据项；没有核对到的，不导出，也不声称符合整个标准。“标识”“状态”“必要性”是本目录的，不属于标准。多个值用 ${listDelimiter} 隔开。`,
      en: `The fields are those elements of table 4 and appendix A of ${exchangeStandard} that have been checked; others are not exported, and conformity with the whole standard is not claimed. 标识, 状态 and 必要性 are the id, the status and the need of a material in this catalogue and no elements. Several values are divided by ${listDelimiter}.`,
    },
    fields: { items: itemFields.map(described), materials: materialFields.map(described) },
    codes: codeTables(),
    notCarried: {
      items: notCarried(keysOf(publishedItemSchema) ?? {}, itemFields, ['materials', 'id']),
      materials: notCarried(keysOf(publishedMaterialSchema) ?? {}, materialFields, []),
    },
    merged: mergedCodes(),
    doNotFit,
  };
}

function described<Row>({ name, element, isOwn, format, carries, only, codes }: ExchangeField<Row>): object {
  return { name, element, own: isOwn, format, carries, only, codes: codes?.name.zh };
}

/** The code sets in use, by their name. */
function vocabulariesInUse(): readonly Vocabulary[] {
  return [...itemFields, ...materialFields].flatMap(({ codes }) => codes ?? []);
}

function codeTables(): object {
  const table = ({ terms }: Vocabulary): object[] =>
    terms.flatMap(({ gb, zh, id }) => (gb === undefined ? [] : [{ code: gb, name: zh, id }]));
  return Object.fromEntries(vocabulariesInUse().map((one) => [one.name.zh, table(one)]));
}

/** Codes that stand for several of our values: who reads them back cannot tell which it was. */
function mergedCodes(): object[] {
  return vocabulariesInUse().flatMap(({ name, terms }) => {
    const coded = terms.filter(({ gb }) => gb !== undefined);
    const codes = [...new Set(coded.map(({ gb }) => gb))];
    return codes.flatMap((code) => {
      const values = coded.filter(({ gb }) => gb === code).map(({ zh }) => zh);
      return values.length > 1 ? [{ codes: name.zh, code, values }] : [];
    });
  });
}

/** Keys of a record that no element carries, or carries in part: then `but` has what is carried of them. */
function notCarried<Row>(
  keys: Readonly<Record<string, Key>>,
  fields: readonly ExchangeField<Row>[],
  besides: readonly string[],
): object[] {
  const whole = new Set(fields.flatMap(({ carries, only }) => (only ? [] : carries)));
  const touched = [...new Set(fields.flatMap(({ carries }) => carries))];
  return Object.entries(keys).flatMap(([name, { label }]) => {
    if (besides.includes(name) || whole.has(name)) return [];
    const parts = touched.filter((path) => path === name || path.startsWith(`${name}.`));
    return [{ key: name, name: label.zh, ...(parts.length > 0 ? { but: parts } : {}) }];
  });
}
