/** A time limit as four columns: its words, its amount, the end of its range, its unit. */
import type { Duration } from '../../../model/duration.js';
import { timeUnits } from '../../../model/vocabularies.js';
import type { Words } from '../../../text/words.js';
import type { Cell, Column, ColumnType } from './table.js';

/** The columns `name`, `nameAmount`, `nameMax`, `nameUnit`. */
export function durationColumns<Row>(
  name: string,
  label: Words,
  limit: (row: Row) => Duration | undefined,
): Column<Row>[] {
  const column = (
    suffix: string,
    zh: string,
    en: string,
    type: ColumnType,
    value: (d: Duration) => Cell,
  ): Column<Row> => ({
    name: `${name}${suffix}`,
    label: { zh: `${label.zh}${zh}`, en: `${label.en}${en}` },
    about: { zh: `${label.zh}${zh}`, en: `${label.en}${en}` },
    type,
    required: false,
    value: (row) => {
      const duration = limit(row);
      return duration && value(duration);
    },
  });
  return [
    column('', '', '', { type: 'string' }, ({ text }) => text),
    column('Amount', '（数）', ' (amount)', { type: 'integer' }, ({ amount }) => amount),
    column('Max', '（上限）', ' (upper end)', { type: 'integer' }, ({ amountMax }) => amountMax),
    column(
      'Unit',
      '（单位）',
      ' (unit)',
      { type: 'string', enum: timeUnits.ids, codes: timeUnits },
      ({ unit }) => unit,
    ),
  ];
}
