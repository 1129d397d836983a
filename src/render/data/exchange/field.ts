/** Fields of the exchange profile: the elements of GB/T 39046-2020 that have been read in its text, and no others. */
import type { Vocabulary } from '../../../model/vocabulary.js';
import type { Words } from '../../../text/words.js';
import { type Cell, listDelimiter } from '../tables/table.js';

/** One element of the standard as it is exported. */
export interface ExchangeField<Row> {
  /** Its name, and that of the column. */
  readonly name: string;
  /** Its number in table 4 of the standard; absent where only its code set (appendix A) was read. */
  readonly element?: string;
  /** Format in the notation of the standard, where it was read: `an..200`. */
  readonly format?: string;
  /** The keys of our format it carries, as paths. */
  readonly carries: readonly string[];
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
function mostOf(format: string | undefined): number | undefined {
  const bound = /^(?:an?|n)\.{0,2}(\d+)$/.exec(format ?? '')?.[1];
  return bound === undefined ? undefined : Number(bound);
}

/** What of the cells of a row does not fit their elements. */
export function* misfits(
  item: string,
  cells: readonly Cell[],
  fields: readonly Omit<ExchangeField<never>, 'value'>[],
): Generator<Misfit> {
  for (const [index, { name, format, codes }] of fields.entries()) {
    const most = mostOf(format);
    const cell = cells[index];
    const one =
      codes || cell === undefined ? '' : Array.isArray(cell) ? cell.join(listDelimiter) : String(cell);
    const length = [...one].length;
    if (most === undefined || length <= most) continue;
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
  return ids && [...new Set(ids.flatMap((id) => codeOf(vocabulary, id) ?? []))].sort();
}
