/** Fields of the exchange profile: the elements of GB/T 39046-2020 that have been read in its text, and no others. */
import type { Vocabulary } from '../../../model/vocabulary.js';
import type { Words } from '../../../text/words.js';
import { type Cell, listDelimiter } from '../tables/table.js';

/** One element of the standard as it is exported. */
export interface ExchangeField<Row> {
  /** Its name, and that of the column. */
  readonly name: string;
  /** Its number in table 4 of the standard; absent where only its code set (appendix A) was read, or where it is our own. */
  readonly element?: string;
  /** Whether it is none of the standard's: what a reader must know all the same. */
  readonly isOwn?: boolean;
  /** Format in the notation of the standard, where it was read: `an..200`. */
  readonly format?: string;
  /** The keys of our format it carries, as paths. */
  readonly carries: readonly string[];
  /** What of those keys it tells, where that is not all. */
  readonly only?: Words;
  /** The code set its values are of. */
  readonly codes?: Vocabulary;
  value(row: Row): Cell;
}

/** A value the element cannot hold as the standard has it; it is exported whole all the same. */
export interface Misfit {
  readonly item: string;
  readonly field: string;
  readonly value: string;
  readonly reason: Words;
}

/** The number of characters a format allows; undefined where it sets no bound. */
function mostOf(format: string): number | undefined {
  const known = bounds.get(format);
  if (known !== undefined || bounds.has(format)) return known;
  const bound = /^(?:an?|n)\.{0,2}(\d+)$/.exec(format)?.[1];
  const most = bound === undefined ? undefined : Number(bound);
  bounds.set(format, most);
  return most;
}

/** What the few formats of the standard allow. */
const bounds = new Map<string, number | undefined>();

/** What of the cells of a row does not fit their elements. */
export function* misfits(
  item: string,
  cells: readonly Cell[],
  fields: readonly Omit<ExchangeField<never>, 'value'>[],
): Generator<Misfit> {
  for (let index = 0; index < fields.length; index++) {
    const { name, format, codes } = fields[index] as (typeof fields)[number];
    const cell = cells[index];
    if (format === undefined || codes || cell === undefined) continue;
    const most = mostOf(format);
    const one = Array.isArray(cell) ? cell.join(listDelimiter) : String(cell);
    // There are never more characters than units of UTF-16, so most texts need not be counted.
    if (most === undefined || one.length <= most) continue;
    const length = [...one].length;
    if (length <= most) continue;
    const reason = {
      zh: `标准最多 ${most} 个字符，这里有 ${length} 个，照样导出`,
      en: `The standard allows ${most} characters; there are ${length}, exported whole`,
    };
    yield { item, field: name, value: one, reason };
  }
}

/** The code of a value in the standard. */
export function codeOf<Id extends string>(
  vocabulary: Vocabulary<Id>,
  id: Id | undefined,
): string | undefined {
  return vocabulary.terms.find((term) => term.id === id)?.gb;
}

/** The codes of several values, each once and in order. */
export function codesOf<Id extends string>(
  vocabulary: Vocabulary<Id>,
  ids: readonly Id[] | undefined,
): readonly string[] | undefined {
  if (ids?.length === 1) {
    const code = codeOf(vocabulary, ids[0]);
    return code === undefined ? [] : [code];
  }
  return ids && [...new Set(ids.flatMap((id) => codeOf(vocabulary, id) ?? []))].sort();
}
