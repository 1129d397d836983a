/** The tables of charges and of who pays less. */
import { type PublishedFee, publishedFeeSchema, publishedReductionSchema } from '../published/records.js';
import { partTable, subPartTable } from './parts.js';
import type { Table } from './table.js';

const fees = partTable({
  name: 'fees',
  label: { zh: '收费', en: 'Fees' },
  schema: publishedFeeSchema,
  list: (item) => item.fees,
  columns: (column) => [
    column('name'),
    column('amount', {
      about: { zh: '金额；范围时是下限。', en: 'The amount, or the lower end of a range.' },
      type: { type: 'number' },
      value: ({ part }) => part.amount?.amount,
    }),
    column('amount', {
      as: 'amountMax',
      label: { zh: '金额上限', en: 'Upper end' },
      about: { zh: '范围的上限。', en: 'Upper end of a range.' },
      type: { type: 'number' },
      value: ({ part }) => part.amount?.amountMax,
    }),
    column('amount', {
      as: 'currency',
      label: { zh: '币种', en: 'Currency' },
      about: { zh: 'ISO 4217 代码。', en: 'ISO 4217 code.' },
      value: ({ part }) => part.amount?.currency,
    }),
    column('per', { value: ({ part }) => part.amount?.per ?? part.per }),
    column('formula'),
    column('pay'),
  ],
});

const reductions = subPartTable({
  name: 'reductions',
  label: { zh: '减免', en: 'Reductions' },
  schema: publishedReductionSchema,
  owner: { name: 'fee', table: 'fees', label: { zh: '收费序号', en: 'Number of the fee' } },
  owners: (item) => item.fees,
  list: (fee: PublishedFee) => fee.reduction,
  columns: (column) => [column('who'), column('amount')],
});

/** Fees as tables. */
export const feeTables: readonly Table[] = [fees, reductions];
