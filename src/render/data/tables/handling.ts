/** The tables of how an item is handled: situations, steps, materials, fees, channels, questions. */
import { faqSchema, situationSchema } from '../../../model/item.js';
import {
  type PublishedFee,
  type PublishedMaterial,
  publishedChannelSchema,
  publishedFeeSchema,
  publishedMaterialSchema,
  publishedMistakeSchema,
  publishedReductionSchema,
  publishedStepSchema,
} from '../published/records.js';
import { durationColumns } from './duration.js';
import { itemColumn, numberLabel, type Part, partsOf, partTable, toItem } from './parts.js';
import { columnsOf, numberColumn, type Table, table } from './table.js';

const situations = partTable({
  name: 'situations',
  label: { zh: '情形', en: 'Situations' },
  schema: situationSchema.def.out,
  list: (item) => item.situations,
  columns: (column) => [column('id'), column('name')],
});

const steps = partTable({
  name: 'steps',
  label: { zh: '办理流程', en: 'Steps' },
  schema: publishedStepSchema,
  list: ({ process }) => process,
  columns: (column) => [
    column('name'),
    column('actor'),
    column('detail'),
    ...durationColumns<Part<{ limit?: PublishedMaterial['deadline'] }>>(
      'limit',
      { zh: '时限', en: 'Time limit' },
      ({ part }) => part.limit,
    ),
    column('counted'),
    column('special'),
    column('output'),
  ],
});

const materials = partTable({
  name: 'materials',
  label: { zh: '申请材料', en: 'Materials' },
  schema: publishedMaterialSchema,
  list: (item) => item.materials,
  columns: (column) => [
    column('name'),
    column('kind'),
    column('certificate', { value: ({ part }) => part.certificate?.id }),
    column('need'),
    column('when'),
    ...durationColumns<Part<PublishedMaterial>>(
      'deadline',
      { zh: '补正期限', en: 'Deadline' },
      ({ part }) => part.deadline,
    ),
    column('situations'),
    column('original', {
      type: { type: 'integer' },
      value: ({ part }) => (part.original === 'shown' ? 0 : part.original),
    }),
    column('original', {
      as: 'originalShown',
      label: { zh: '原件只核验', en: 'Original only shown' },
      type: { type: 'boolean' },
      value: ({ part }) => part.original === 'shown',
    }),
    column('copies'),
    column('medium'),
    column('size'),
    column('source'),
    column('issuer', { value: ({ part }) => part.issuer?.name }),
    column('shared', {
      label: { zh: '共享来源', en: 'Shared by' },
      value: ({ part }) => (part.shared ? part.shared.from : undefined),
    }),
    column('exempt'),
    column('form', { value: ({ part }) => part.form?.path }),
    column('sample', { value: ({ part }) => part.sample?.path }),
    column('notes'),
    column('signature'),
  ],
  foreignKeys: [{ fields: ['certificate'], table: 'certificates', keys: ['id'] }],
});

const fees = partTable({
  name: 'fees',
  label: { zh: '收费', en: 'Fees' },
  schema: publishedFeeSchema,
  list: (item) => item.fees,
  columns: (column) => [
    column('name'),
    column('amount', { type: { type: 'number' }, value: ({ part }) => part.amount?.amount }),
    column('amount', {
      as: 'amountMax',
      label: { zh: '金额上限', en: 'Upper end' },
      type: { type: 'number' },
      value: ({ part }) => part.amount?.amountMax,
    }),
    column('amount', {
      as: 'currency',
      label: { zh: '币种', en: 'Currency' },
      value: ({ part }) => part.amount?.currency,
    }),
    column('per', { value: ({ part }) => part.amount?.per ?? part.per }),
    column('formula'),
    column('pay'),
  ],
});

type SubPart<T> = Part<T> & { readonly owner: number };

function* mistakesOf(items: Parameters<typeof partsOf>[0]) {
  for (const { item, number: owner, part } of partsOf(items, ({ materials: all }) => all)) {
    for (const [index, mistake] of (part.mistakes ?? []).entries())
      yield { item, owner, number: index + 1, part: mistake };
  }
}

const mistake = columnsOf(
  publishedMistakeSchema,
  ({ part }: SubPart<NonNullable<PublishedMaterial['mistakes']>[number]>) => part,
);

const mistakes = table<SubPart<NonNullable<PublishedMaterial['mistakes']>[number]>>({
  name: 'mistakes',
  label: { zh: '常见错误', en: 'Common mistakes' },
  columns: [
    itemColumn(({ item }) => item),
    numberColumn('material', { zh: '材料序号', en: 'Number of the material' }, ({ owner }) => owner),
    numberColumn('number', numberLabel, ({ number }) => number),
    mistake('wrong'),
    mistake('right'),
    mistake('why'),
    mistake('picture', { value: ({ part }) => part.picture?.path }),
  ],
  primaryKey: ['item', 'material', 'number'],
  foreignKeys: [toItem, { fields: ['item', 'material'], table: 'materials', keys: ['item', 'number'] }],
  rows: ({ items }) => mistakesOf(items),
});

type ReductionRow = SubPart<NonNullable<PublishedFee['reduction']>[number]>;

function* reductionsOf(items: Parameters<typeof partsOf>[0]): Generator<ReductionRow> {
  for (const { item, number: owner, part } of partsOf(items, ({ fees: all }) => all)) {
    for (const [index, one] of (part.reduction ?? []).entries())
      yield { item, owner, number: index + 1, part: one };
  }
}

const reduction = columnsOf(publishedReductionSchema, ({ part }: ReductionRow) => part);

const reductions = table<ReductionRow>({
  name: 'reductions',
  label: { zh: '减免', en: 'Reductions' },
  columns: [
    itemColumn(({ item }) => item),
    numberColumn('fee', { zh: '收费序号', en: 'Number of the fee' }, ({ owner }) => owner),
    numberColumn('number', numberLabel, ({ number }) => number),
    reduction('who'),
    reduction('amount'),
  ],
  primaryKey: ['item', 'fee', 'number'],
  foreignKeys: [toItem, { fields: ['item', 'fee'], table: 'fees', keys: ['item', 'number'] }],
  rows: ({ items }) => reductionsOf(items),
});

const channels = partTable({
  name: 'channels',
  label: { zh: '办理形式', en: 'Channels' },
  schema: publishedChannelSchema,
  list: (item) => item.channels,
  columns: (column) => [
    column('kind'),
    column('where'),
    column('who'),
    column('phone'),
    column('url'),
    column('note'),
  ],
});

const questions = partTable({
  name: 'questions',
  label: { zh: '常见问题', en: 'Questions and answers' },
  schema: faqSchema,
  list: ({ faq }) => faq,
  columns: (column) => [column('q'), column('a')],
});

/** How items are handled, as tables. */
export const handlingTables: readonly Table[] = [
  situations,
  steps,
  materials,
  mistakes,
  fees,
  reductions,
  channels,
  questions,
];
