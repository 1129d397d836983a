/** The tables of domains, units, laws and certificates. */
import { domainSchema } from '../../../model/config.js';
import { type Key, keysOf } from '../../../model/field.js';
import { promiseSchema } from '../../../model/registers.js';
import {
  type PublishedCertificate,
  type PublishedLaw,
  type PublishedUnit,
  publishedCertificateSchema,
  publishedLawSchema,
  publishedUnitSchema,
} from '../published/records.js';
import { type Column, columnsOf, type Table, table } from './table.js';

const domain = columnsOf(
  domainSchema.def.out,
  (row: { id: string; name: string; nameEn?: string | undefined }) => row,
);
const unit = columnsOf(publishedUnitSchema, (row: PublishedUnit) => row);
const law = columnsOf(publishedLawSchema, (row: PublishedLaw) => row);
/** The elements of a letter of notice and promise. */
type Promised = NonNullable<PublishedCertificate['promise']>;

const certificate = columnsOf(publishedCertificateSchema, (row: PublishedCertificate) => row);

/** What the letter of notice and promise says, a column an element: `promiseContent` and its like. */
function promiseColumns(): Column<PublishedCertificate>[] {
  const elements = Object.entries(keysOf(promiseSchema) ?? {}) as [keyof Promised, Key][];
  return elements.map(([name, { label, about }]) => ({
    name: `promise${name[0]?.toUpperCase()}${name.slice(1)}`,
    label: { zh: `承诺：${label.zh}`, en: `Promise: ${label.en}` },
    about,
    type: { type: 'string' },
    required: false,
    value: ({ promise }) => promise?.[name],
  }));
}

/** The registers as tables. */
export const registerTables: readonly Table[] = [
  table({
    name: 'domains',
    label: { zh: '领域', en: 'Domains' },
    columns: [domain('id'), domain('name'), domain('nameEn')],
    primaryKey: ['id'],
    ofHead: ({ domains }) => domains,
  }),
  table({
    name: 'units',
    label: { zh: '单位', en: 'Units' },
    columns: [
      unit('id'),
      unit('name'),
      unit('short'),
      unit('aliases'),
      unit('code'),
      unit('kind'),
      unit('parent', { value: ({ parent }) => parent?.id }),
      unit('principal', { value: ({ principal }) => principal?.id }),
      unit('url'),
    ],
    primaryKey: ['id'],
    foreignKeys: ['parent', 'principal'].map((name) => ({ fields: [name], table: 'units', keys: ['id'] })),
    ofHead: ({ units }) => units,
  }),
  table({
    name: 'laws',
    label: { zh: '法律', en: 'Laws' },
    columns: [
      law('id'),
      law('title'),
      law('short'),
      law('level'),
      law('docNo'),
      law('issuer'),
      law('effective'),
      law('amended'),
      law('status'),
      law('replacedBy', { value: ({ replacedBy }) => replacedBy?.id }),
      law('lastArticle'),
      law('url'),
    ],
    primaryKey: ['id'],
    foreignKeys: [{ fields: ['replacedBy'], table: 'laws', keys: ['id'] }],
    ofHead: ({ laws }) => laws,
  }),
  table({
    name: 'certificates',
    label: { zh: '证明', en: 'Certificates' },
    columns: [
      certificate('id'),
      certificate('name'),
      certificate('purpose'),
      certificate('requester', { value: ({ requester }) => requester?.name }),
      certificate('issuer', { value: ({ issuer }) => issuer?.name }),
      certificate('decision'),
      certificate('reason'),
      certificate('replacement'),
      certificate('tests', {
        type: { type: 'list' },
        value: ({ tests }) =>
          tests && Object.entries(tests).flatMap(([test, applies]) => (applies ? [test] : [])),
      }),
      certificate('guide'),
      certificate('volume'),
      certificate('setBy'),
      ...promiseColumns(),
    ],
    primaryKey: ['id'],
    ofHead: ({ certificates }) => certificates,
  }),
];
