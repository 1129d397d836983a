/** Telephone numbers as a column: what one dials. */
import type { Phone } from '../published/parts.js';
import type { Column } from './table.js';

/** The column of the numbers of a row. */
export function dialColumn<Row>(phones: (row: Row) => readonly Phone[] | undefined): Column<Row> {
  return {
    name: 'dial',
    label: { zh: '拨号', en: 'Dial' },
    about: { zh: '读出的号码，只有数字。', en: 'The numbers to dial, digits only.' },
    type: { type: 'list' },
    required: false,
    value: (row) => phones(row)?.map(({ dial }) => dial),
  };
}
