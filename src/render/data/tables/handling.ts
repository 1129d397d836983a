/** The tables of how an item is handled: situations, steps, channels, questions. */
import type { Duration } from '../../../model/duration.js';
import { faqSchema } from '../../../model/item.js';
import { situationSchema } from '../../../model/situation.js';
import { publishedChannelSchema, publishedStepSchema } from '../published/records.js';
import { dialColumn } from './dial.js';
import { durationColumns } from './duration.js';
import { type Part, partTable } from './parts.js';
import type { Table } from './table.js';

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
    ...durationColumns<Part<{ limit?: Duration | undefined }>>(
      'limit',
      { zh: '时限', en: 'Time limit' },
      ({ part }) => part.limit,
    ),
    column('counted'),
    column('special'),
    column('output'),
  ],
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
    dialColumn(({ part }) => part.phones),
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
export const handlingTables: readonly Table[] = [situations, steps, channels, questions];
