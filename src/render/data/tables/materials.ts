/** The tables of what an applicant brings, and of what people get wrong about it. */
import {
  type PublishedMaterial,
  publishedMaterialSchema,
  publishedMistakeSchema,
} from '../published/records.js';
import { durationColumns } from './duration.js';
import { type Part, partTable, subPartTable } from './parts.js';
import type { Table } from './table.js';

const materials = partTable({
  name: 'materials',
  label: { zh: '申请材料', en: 'Materials' },
  schema: publishedMaterialSchema,
  list: (item) => item.materials,
  columns: (column) => [
    column('name'),
    column('kind'),
    column('certificate', {
      about: {
        zh: '证明的标识；没有登记的没有，看证明名称。',
        en: 'Id of the certificate; absent where it is in no register: see its name.',
      },
      value: ({ part }) => part.certificate?.id,
    }),
    column('need'),
    column('when'),
    ...durationColumns<Part<PublishedMaterial>>(
      'deadline',
      { zh: '补正期限', en: 'Deadline' },
      ({ part }) => part.deadline,
    ),
    column('situations'),
    column('original', {
      about: {
        zh: '收几份原件；只核验不收的是 0。',
        en: 'How many originals are handed in; 0 where one is only shown.',
      },
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
    column('certificate', {
      as: 'certificateName',
      label: { zh: '证明名称', en: 'Name of the certificate' },
      value: ({ part }) => part.certificate?.name,
    }),
    column('shared', {
      as: 'isShared',
      label: { zh: '能否共享', en: 'Can be shared' },
      type: { type: 'boolean' },
      value: ({ part }) => (part.shared === undefined ? undefined : part.shared !== false),
    }),
    column('shared', {
      as: 'sharedSystem',
      label: { zh: '共享系统', en: 'Shared through' },
      value: ({ part }) => (part.shared ? part.shared.system : undefined),
    }),
    column('shared', {
      as: 'sharedSince',
      label: { zh: '共享日期', en: 'Shared since' },
      type: { type: 'date' },
      value: ({ part }) => (part.shared ? part.shared.since : undefined),
    }),
    column('mistakes', {
      as: 'noMistakes',
      label: { zh: '没有常见错误', en: 'No common mistake' },
      about: {
        zh: '查过、没有的是 true；有的是 false，看常见错误；没有写的没有。',
        en: 'true where none are known, false where there are some (in mistakes); absent where nothing is said.',
      },
      type: { type: 'boolean' },
      value: ({ part }) => part.mistakes && part.mistakes.length === 0,
    }),
  ],
  foreignKeys: [{ fields: ['certificate'], table: 'certificates', keys: ['id'] }],
});

const mistakes = subPartTable({
  name: 'mistakes',
  label: { zh: '常见错误', en: 'Common mistakes' },
  schema: publishedMistakeSchema,
  owner: { name: 'material', table: 'materials', label: { zh: '材料序号', en: 'Number of the material' } },
  owners: (item) => item.materials,
  list: (material: PublishedMaterial) => material.mistakes,
  columns: (column) => [
    column('wrong'),
    column('right'),
    column('why'),
    column('picture', { value: ({ part }) => part.picture?.path }),
  ],
});

/** Materials as tables. */
export const materialTables: readonly Table[] = [materials, mistakes];
