/** The elements of GB/T 39046-2020, table 4 (事项管理), that an item and its materials fill. */

import type { Duration } from '../../../model/duration.js';
import { citationInText } from '../../../model/lawTitle.js';
import {
  audiences,
  caseTypes,
  channelKinds,
  itemTypes,
  levels,
  statuses,
  timeUnits,
  unitKinds,
} from '../../../model/vocabularies.js';
import { saysFees } from '../published/gaps.js';
import { materialNeeds, needOf } from '../published/need.js';
import type { PublishedBasis } from '../published/parts.js';
import type { PublishedItem, PublishedMaterial } from '../published/records.js';
import { codeOf, codesOf, type ExchangeField } from './field.js';

const yes = '1';
const no = '0';

const whether = { zh: '只说有没有', en: 'only whether there is any' };

/** What is exported of an item. */
export const itemFields: readonly ExchangeField<PublishedItem>[] = [
  { name: '事项名称', element: '1', format: 'an..200', carries: ['name'], value: ({ name }) => name },
  {
    name: '基本编码',
    element: '2',
    format: 'an..10',
    carries: ['codes.catalogue'],
    value: ({ codes }) => codes?.catalogue,
  },
  { name: '实施编码', format: 'an..24', carries: ['codes.task'], value: ({ codes }) => codes?.task },
  {
    name: '事项类型',
    element: '4–5',
    format: 'n2',
    carries: ['type'],
    codes: itemTypes,
    value: ({ type }) => codeOf(itemTypes, type),
  },
  {
    name: '设定依据',
    element: '6',
    format: 'a..1000',
    carries: ['basis.law', 'basis.articles'],
    value: ({ basis }) => basis.map(citation).join('；'),
  },
  {
    name: '行使层级',
    element: '7–8',
    carries: ['level'],
    codes: levels,
    value: ({ level }) => codesOf(levels, level),
  },
  {
    name: '实施主体',
    element: '11',
    format: 'an..100',
    carries: ['unit.name'],
    value: ({ unit }) => unit.name,
  },
  {
    name: '实施主体性质',
    carries: ['unit.kind'],
    codes: unitKinds,
    value: ({ unit }) => codeOf(unitKinds, unit.kind),
  },
  {
    name: '法定办结时限',
    element: '15',
    carries: ['timeLimit.statutory'],
    value: ({ timeLimit: { statutory } }) => statutory && amountText(statutory),
  },
  {
    name: '法定办结时限单位',
    element: '16',
    carries: ['timeLimit.statutory'],
    value: ({ timeLimit: { statutory } }) => statutory && timeUnits.word(statutory.unit, 'zh'),
  },
  {
    name: '法定办结时限说明',
    element: '17',
    carries: ['timeLimit.counting'],
    only: { zh: '有法定时限的才有', en: 'where there is a statutory limit' },
    value: ({ timeLimit: { statutory, counting } }) => statutory && counting,
  },
  {
    name: '受理条件',
    element: '21',
    carries: ['conditions'],
    value: ({ conditions }) => conditions?.map((one, index) => `${index + 1}. ${one}`).join('\n'),
  },
  {
    name: '联办机构',
    element: '23',
    carries: ['jointUnits.name'],
    value: ({ jointUnits }) => jointUnits?.map(({ name }) => name),
  },
  {
    name: '是否收费',
    element: '31',
    carries: ['fees'],
    only: whether,
    value: (row) => (saysFees(row) ? (row.fees.length > 0 ? yes : no) : undefined),
  },
  {
    name: '服务对象',
    element: '34',
    carries: ['audience'],
    codes: audiences,
    value: ({ audience }) => codesOf(audiences, audience),
  },
  {
    name: '办理形式',
    element: '39–40',
    carries: ['channels.kind'],
    codes: channelKinds,
    value: ({ channels }) =>
      codesOf(
        channelKinds,
        channels?.map(({ kind }) => kind),
      ),
  },
  {
    name: '是否网办',
    element: '47',
    carries: ['online'],
    only: whether,
    value: ({ online }) => online && ((online.apply ?? online.handle) === undefined ? no : yes),
  },
  {
    name: '办件类型',
    carries: ['caseType'],
    codes: caseTypes,
    value: ({ caseType }) => codeOf(caseTypes, caseType),
  },
  {
    name: '办公地址',
    element: '50',
    format: 'an..100',
    carries: ['contacts.places.name', 'contacts.places.address', 'contacts.places.room'],
    value: ({ contacts }) => contacts.places.map(({ name, address, room }) => together(name, address, room)),
  },
  {
    name: '办公时间',
    element: '51',
    format: 'an..150',
    carries: ['contacts.places.hours'],
    only: { zh: '不分地点，相同的写一次', en: 'not which place they are of; the same once' },
    value: ({ contacts }) => [...new Set(contacts.places.flatMap(({ hours }) => hours ?? []))],
  },
  {
    name: '常见问题',
    element: '55',
    carries: ['faq'],
    value: ({ faq }) => faq?.map(({ q, a }) => `问：${q}\n答：${a}`).join('\n'),
  },
  {
    name: '状态',
    isOwn: true,
    carries: ['status'],
    value: ({ status }) => statuses.word(status, 'zh'),
  },
];

/** What is exported of a material. */
export const materialFields: readonly ExchangeField<PublishedMaterial>[] = [
  { name: '材料名称', element: '56', format: 'an..200', carries: ['name'], value: ({ name }) => name },
  {
    name: '出具单位',
    element: '57',
    format: 'an..100',
    carries: ['issuer.name'],
    value: ({ issuer }) => issuer?.name,
  },
  {
    name: '原件份数',
    element: '62',
    format: 'n..2',
    carries: ['original'],
    only: { zh: '收几份；只核验不收的没有', en: 'how many are kept; not that one is only shown' },
    value: ({ original }) => (typeof original === 'number' ? original : undefined),
  },
  {
    name: '复印件份数',
    element: '63',
    format: 'n..2',
    carries: ['copies'],
    value: ({ copies }) => copies,
  },
  {
    name: '必要性',
    isOwn: true,
    carries: ['need', 'exempt'],
    value: (material) => materialNeeds.word(needOf(material), 'zh'),
  },
];

/** A basis as a citation: the title, its number where there is one, the articles. */
function citation({ law, articles = [] }: PublishedBasis): string {
  return citationInText(law.title, law.docNo, articles);
}

function amountText({ amount, amountMax }: Duration): string {
  return amountMax === undefined ? String(amount) : `${amount}至${amountMax}`;
}

function together(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join('，');
}
