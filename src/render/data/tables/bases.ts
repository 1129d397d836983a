/** The tables of legal bases: of items and their parts, and of certificates. */
import { type PublishedBasis, publishedBasisSchema } from '../published/parts.js';
import type { PublishedCertificate, PublishedItem } from '../published/records.js';
import { itemColumn, numberLabel, toItem } from './parts.js';
import { type Column, columnsOf, numberColumn, type Table, table } from './table.js';

const subjects = ['item', 'timeLimit', 'material', 'fee', 'reduction'] as const;

interface Row {
  readonly item: PublishedItem;
  /** What the basis is given for. */
  readonly subject: (typeof subjects)[number];
  /** Number of the material or fee, and within a fee of the reduction; 0 where there is none. */
  readonly subjectNumber: number;
  readonly partNumber: number;
  readonly number: number;
  readonly basis: PublishedBasis;
}

const toLaw = { fields: ['law'], table: 'laws', keys: ['id'] } as const;

function basisColumns<R extends { readonly basis: PublishedBasis }>(): Column<R>[] {
  const column = columnsOf(publishedBasisSchema, ({ basis }: R) => basis);
  return [
    column('law', {
      about: {
        zh: '法律的标识；没有登记的没有，看法律名称。',
        en: 'Id of the law; absent where it is in no register: see its title.',
      },
      value: ({ basis }) => basis.law.id,
    }),
    column('law', {
      as: 'title',
      label: { zh: '法律名称', en: 'Title' },
      value: ({ basis }) => basis.law.title,
    }),
    column('law', {
      as: 'docNo',
      label: { zh: '文号', en: 'Document number' },
      value: ({ basis }) => basis.law.docNo,
    }),
    column('articles'),
    column('text'),
    column('note'),
  ];
}

function basesOf(item: PublishedItem): readonly Row[] {
  return [
    ...numbered(item, 'item', 0, 0, item.basis),
    ...numbered(item, 'timeLimit', 0, 0, item.timeLimit.basis),
    ...item.materials.flatMap(({ basis }, index) => numbered(item, 'material', index + 1, 0, basis)),
    ...item.fees.flatMap((fee, index) => [
      ...numbered(item, 'fee', index + 1, 0, fee.basis),
      ...(fee.reduction ?? []).flatMap(({ basis }, part) =>
        numbered(item, 'reduction', index + 1, part + 1, basis),
      ),
    ]),
  ];
}

function numbered(
  item: PublishedItem,
  subject: Row['subject'],
  subjectNumber: number,
  partNumber: number,
  bases: readonly PublishedBasis[] = [],
): readonly Row[] {
  return bases.map((basis, index) => ({
    item,
    subject,
    subjectNumber,
    partNumber,
    number: index + 1,
    basis,
  }));
}

const bases = table<Row>({
  name: 'bases',
  label: { zh: '依据', en: 'Legal bases' },
  columns: [
    itemColumn(({ item }) => item),
    {
      name: 'subject',
      label: { zh: '依据对象', en: 'Subject' },
      about: {
        zh: '事项、时限、材料、收费还是减免的依据。',
        en: 'What it is the basis of: item, timeLimit, material, fee or reduction.',
      },
      type: { type: 'string', enum: subjects },
      required: true,
      value: ({ subject }) => subject,
    },
    numberColumn(
      'subjectNumber',
      { zh: '对象序号', en: 'Number of the subject' },
      (row) => row.subjectNumber,
      {
        zh: '材料或者收费的序号，减免时是收费的序号；事项和时限是 0。',
        en: 'Number of the material or fee, of a reduction that of its fee; 0 of the item and of its limit.',
      },
    ),
    numberColumn('partNumber', { zh: '减免序号', en: 'Number of the reduction' }, (row) => row.partNumber, {
      zh: '减免的序号；不是减免的是 0。',
      en: 'Number of the reduction; 0 where it is none.',
    }),
    numberColumn('number', numberLabel, ({ number }) => number),
    ...basisColumns<Row>(),
  ],
  primaryKey: ['item', 'subject', 'subjectNumber', 'partNumber', 'number'],
  foreignKeys: [toItem, toLaw],
  ofItem: basesOf,
});

interface CertificateRow {
  readonly certificate: PublishedCertificate;
  readonly number: number;
  readonly basis: PublishedBasis;
}

const certificateBases = table<CertificateRow>({
  name: 'certificate-bases',
  label: { zh: '证明的依据', en: 'Legal bases of certificates' },
  columns: [
    {
      name: 'certificate',
      label: { zh: '证明', en: 'Certificate' },
      about: { zh: '证明标识。', en: 'Id of the certificate.' },
      type: { type: 'string' },
      required: true,
      value: ({ certificate }) => certificate.id,
    },
    numberColumn('number', numberLabel, ({ number }) => number),
    ...basisColumns<CertificateRow>(),
  ],
  primaryKey: ['certificate', 'number'],
  foreignKeys: [{ fields: ['certificate'], table: 'certificates', keys: ['id'] }, toLaw],
  ofHead: ({ certificates }) =>
    certificates.flatMap((certificate) =>
      (certificate.basis ?? []).map((basis, index) => ({ certificate, number: index + 1, basis })),
    ),
});

/** Legal bases as tables. */
export const basisTables: readonly Table[] = [bases, certificateBases];
