/** The table of items: one row a service. */
import { resultKinds } from '../../../model/vocabularies.js';
import { saysFees } from '../published/gaps.js';
import { type PublishedItem, publishedItemSchema } from '../published/records.js';
import { durationColumns } from './duration.js';
import { columnsOf, type Table, table } from './table.js';

const item = columnsOf(publishedItemSchema, (row: PublishedItem) => row);
const list = { type: 'list' } as const;
const address = { type: 'string', format: 'uri' } as const;

/** The items. */
export const itemsTable: Table = table<PublishedItem>({
  name: 'items',
  label: { zh: '事项', en: 'Items' },
  columns: [
    item('id', { about: { zh: '事项标识。', en: 'Id of the item.' } }),
    item('name'),
    item('everydayName'),
    item('summary'),
    item('domain', {
      about: {
        zh: '领域的标识；没有登记的没有。',
        en: 'Id of the domain; absent where it is in no register.',
      },
      value: ({ domain }) => domain.id,
    }),
    item('unit', {
      about: {
        zh: '单位的标识；没有登记的没有，看单位名称。',
        en: 'Id of the unit; absent where it is in no register: see its name.',
      },
      value: ({ unit }) => unit.id,
    }),
    item('unit', {
      as: 'unitName',
      label: { zh: '单位名称', en: 'Name of the unit' },
      value: ({ unit }) => unit.name,
    }),
    item('decidedBy', { value: ({ decidedBy }) => decidedBy?.name }),
    item('jointUnits', { type: list, value: ({ jointUnits }) => jointUnits?.map(({ name }) => name) }),
    item('type'),
    item('level'),
    item('audience'),
    item('codes', {
      as: 'codeCatalogue',
      label: { zh: '基本编码', en: 'Basic code' },
      value: ({ codes }) => codes?.catalogue,
    }),
    item('codes', {
      as: 'codeTask',
      label: { zh: '实施编码', en: 'Task code' },
      value: ({ codes }) => codes?.task,
    }),
    item('codes', {
      as: 'codeHandling',
      label: { zh: '业务办理项编码', en: 'Handling code' },
      value: ({ codes }) => codes?.handling,
    }),
    item('status'),
    item('effective'),
    item('until'),
    item('abolished'),
    item('statusNote'),
    item('replacedBy', { value: ({ replacedBy }) => replacedBy?.id }),
    item('reviewed'),
    item('reviewDue'),
    item('caseType'),
    ...durationColumns<PublishedItem>(
      'promised',
      { zh: '承诺时限', en: 'Promised limit' },
      ({ timeLimit }) => timeLimit.promised,
    ),
    ...durationColumns<PublishedItem>(
      'statutory',
      { zh: '法定时限', en: 'Statutory limit' },
      ({ timeLimit }) => timeLimit.statutory,
    ),
    item('timeLimit', {
      as: 'counting',
      label: { zh: '计算说明', en: 'How it is counted' },
      value: ({ timeLimit }) => timeLimit.counting,
    }),
    item('fees', {
      as: 'free',
      label: { zh: '不收费', en: 'Free of charge' },
      about: {
        zh: '不收费的是 true，收费的是 false；没有写收费的没有。',
        en: 'true where it is free, false where it is charged for; absent where fees are not written.',
      },
      type: { type: 'boolean' },
      value: (row) => (saysFees(row) ? row.fees.length === 0 : undefined),
    }),
    item('conditions'),
    item('visits', {
      about: { zh: '要到现场几次。', en: 'How many times one has to come.' },
      type: { type: 'integer' },
      value: ({ visits }) => visits?.count,
    }),
    item('visits', {
      as: 'visitsReason',
      label: { zh: '到现场原因', en: 'Why in person' },
      value: ({ visits }) => visits?.reason,
    }),
    item('online', {
      as: 'applyUrl',
      label: { zh: '网上申请', en: 'Apply online' },
      type: address,
      value: ({ online }) => online?.apply,
    }),
    item('online', {
      as: 'trackUrl',
      label: { zh: '进度查询', en: 'Track progress' },
      type: address,
      value: ({ online }) => online?.track,
    }),
    item('online', {
      as: 'offlineReason',
      label: { zh: '暂不能网办原因', en: 'Why not online' },
      value: ({ online }) => online?.reason,
    }),
    item('result', {
      about: { zh: '办成以后拿到什么。', en: 'What one gets.' },
      value: ({ result }) => result?.name,
    }),
    item('result', {
      as: 'resultKind',
      label: { zh: '结果类型', en: 'Kind of result' },
      type: { type: 'string', enum: resultKinds.ids, codes: resultKinds },
      value: ({ result }) => result?.kind,
    }),
    item('result', {
      as: 'resultValidity',
      label: { zh: '有效期', en: 'Validity' },
      value: ({ result }) => result?.validity,
    }),
    item('result', {
      as: 'delivery',
      label: { zh: '送达', en: 'Delivery' },
      type: list,
      value: ({ result }) => result?.delivery,
    }),
    item('remedies'),
    item('firstContact'),
    item('related', { type: list, value: ({ related }) => related?.map(({ id }) => id) }),
    item('keywords'),
    item('themes'),
    item('lifeEvents'),
    item('page', { value: ({ page }) => page.url ?? page.href }),
    item('pinyin'),
    item('reviewMonths'),
    item('online', {
      as: 'consultUrl',
      label: { zh: '网上咨询', en: 'Ask online' },
      type: address,
      value: ({ online }) => online?.consult,
    }),
    item('online', {
      as: 'handleUrl',
      label: { zh: '网上办理', en: 'Handled online' },
      type: address,
      value: ({ online }) => online?.handle,
    }),
    item('online', {
      as: 'feedbackUrl',
      label: { zh: '结果反馈', en: 'Result online' },
      type: address,
      value: ({ online }) => online?.feedback,
    }),
    item('result', {
      as: 'resultSample',
      label: { zh: '结果样本', en: 'Sample of the result' },
      value: ({ result }) => result?.sample?.path,
    }),
  ],
  primaryKey: ['id'],
  foreignKeys: [
    { fields: ['domain'], table: 'domains', keys: ['id'] },
    { fields: ['unit'], table: 'units', keys: ['id'] },
  ],
  ofItem: (row) => [row],
});
