/**
 * What is published of a catalogue: every value resolved, every default filled in, so that a reader
 * needs no rule of inheritance. Declared once: the TypeScript types, the JSON Schemas and the tables
 * follow from it. Absent rather than null; no clock takes part.
 */
import { z } from 'zod';
import { configSchema, domainSchema } from '../../../model/config.js';
import { key, optional } from '../../../model/field.js';
import { changeSchema } from '../../../model/history.js';
import { channelSchema, itemSchema, translationSchema } from '../../../model/item.js';
import { lawSchema } from '../../../model/law.js';
import { materialSchema, mistakeSchema } from '../../../model/material.js';
import {
  feeSchema,
  reductionSchema,
  resultSchema,
  stepSchema,
  timeLimitSchema,
} from '../../../model/process.js';
import { date, flag } from '../../../model/quantities.js';
import { certificateSchema, unitSchema } from '../../../model/registers.js';
import { id, line, text } from '../../../model/scalars.js';
import { term } from '../../../model/term.js';
import { itemTypes, needs, statuses } from '../../../model/vocabularies.js';
import { revised } from '../revised.js';
import {
  basisList,
  certificateReferenceSchema,
  domainReferenceSchema,
  fileSchema,
  itemReferenceSchema,
  lawReferenceSchema,
  linkSchema,
  moneySchema,
  phonesKey,
  publishedContactsSchema,
  supervisionList,
  unitReferenceSchema,
} from './parts.js';

const fileKey = fileSchema.optional();
/** Who pays less. */
export const publishedReductionSchema = revised(reductionSchema.def.out, { basis: basisList.optional() });
/** A common mistake. */
export const publishedMistakeSchema = revised(mistakeSchema, { picture: fileKey });
/** A step. */
export const publishedStepSchema = revised(stepSchema.def.out, { counted: flag });
/** A channel. */
export const publishedChannelSchema = revised(channelSchema, { phones: phonesKey });

/** One charge. What `amount` holds is not repeated beside it. */
export const publishedFeeSchema = revised(
  feeSchema,
  {
    amount: moneySchema.optional(),
    basis: basisList.optional(),
    reduction: z.array(publishedReductionSchema).optional(),
  },
  ['currency'],
);

/** One material. */
export const publishedMaterialSchema = revised(materialSchema.def.out, {
  certificate: certificateReferenceSchema.optional(),
  need: term(needs),
  situations: optional(
    '情形',
    'Situations',
    z.array(id),
    '哪些情形要交；事项不分情形的没有。',
    'Ids of the situations that need it; absent where the item has none.',
  ),
  issuer: unitReferenceSchema.optional(),
  basis: basisList.optional(),
  exempt: flag,
  form: fileKey,
  sample: fileKey,
  mistakes: z.array(publishedMistakeSchema).optional(),
});

const publishedTranslationSchema = revised(
  translationSchema as unknown as ReturnType<typeof itemSchema.partial>,
  { body: optional('正文', 'Text', text, 'Markdown 正文。', 'Markdown text.') },
  ['id', 'allow'],
);

/** An item, fully resolved. */
export const publishedItemSchema = revised(
  itemSchema,
  {
    id,
    language: key('语言', 'Language', line, '正文语言（BCP 47）。', 'Language of the text (BCP 47).'),
    page: key('网页', 'Page', linkSchema, '给人看的网页。', 'The page people read.'),
    domain: domainReferenceSchema,
    type: term(itemTypes),
    status: term(statuses),
    replacedBy: itemReferenceSchema.optional(),
    reviewDue: optional(
      '核验到期',
      'Check due',
      date,
      '下次应核验的日期。',
      'The day until which the last check is good.',
    ),
    basis: basisList,
    unit: unitReferenceSchema,
    decidedBy: unitReferenceSchema.optional(),
    jointUnits: z.array(unitReferenceSchema).optional(),
    process: z.array(publishedStepSchema),
    materials: z.array(publishedMaterialSchema),
    fees: z.array(publishedFeeSchema),
    timeLimit: revised(timeLimitSchema.def.out, { basis: basisList.optional() }),
    result: revised(resultSchema.def.out, { sample: fileKey }).optional(),
    channels: z.array(publishedChannelSchema).optional(),
    contacts: publishedContactsSchema,
    supervision: supervisionList,
    related: z.array(itemReferenceSchema).optional(),
    gaps: optional(
      '待补',
      'Gaps',
      z.array(line),
      '必填而没有写、或者读不出来的键。它们在这里的值什么也没有说：fees 空着不是不收费，materials 空着不是不用交材料。',
      'Required keys that are not written or cannot be read. Their values here say nothing: empty fees are not free of charge, empty materials not that none are needed.',
    ),
    body: optional(
      '正文',
      'Text',
      text,
      'Markdown 正文；item: 和 file: 链接指本目录的事项和文件。',
      'Markdown text; item: and file: links lead to items and files of this catalogue.',
    ),
    translations: optional(
      '译文',
      'Translations',
      z.record(z.string(), publishedTranslationSchema),
      '语言 → 译文写出的键。',
      'Language → the keys its translation gives, as written.',
    ),
  },
  ['allow'],
);

/** A unit. */
export const publishedUnitSchema = revised(
  unitSchema,
  {
    parent: unitReferenceSchema.optional(),
    principal: unitReferenceSchema.optional(),
    contacts: publishedContactsSchema,
    supervision: supervisionList,
  },
  ['allow'],
);

/** A law. */
export const publishedLawSchema = revised(lawSchema, {
  replacedBy: lawReferenceSchema.optional(),
});

/** A certificate. */
export const publishedCertificateSchema = revised(
  certificateSchema,
  {
    basis: basisList.optional(),
    requester: unitReferenceSchema.optional(),
    issuer: unitReferenceSchema.optional(),
  },
  ['allow'],
);

/** A change, with the name of its item where the catalogue still has it. */
export const publishedChangeSchema = revised(changeSchema, { item: itemReferenceSchema.optional() });

/** The whole catalogue. */
export const publishedCatalogueSchema = revised(
  configSchema,
  {
    language: line,
    languages: z.array(line),
    domains: z.array(domainSchema.def.out),
    contacts: publishedContactsSchema.optional(),
    supervision: supervisionList,
    units: key('单位', 'Units', z.array(publishedUnitSchema), '单位登记簿。', 'The register of units.'),
    laws: key('法律', 'Laws', z.array(publishedLawSchema), '法律登记簿。', 'The register of laws.'),
    certificates: key(
      '证明',
      'Certificates',
      z.array(publishedCertificateSchema),
      '证明登记簿。',
      'The register of certificates.',
    ),
    items: key('事项', 'Items', z.array(publishedItemSchema), '全部事项。', 'All items.'),
    history: optional(
      '变更记录',
      'History',
      z.array(publishedChangeSchema),
      '什么时候改了什么，新的在前。',
      'What changed and when, newest first.',
    ),
  },
  ['handbooks', 'leaflets', 'rules'],
);

/** A charge. */
export type PublishedFee = z.output<typeof publishedFeeSchema>;
/** A material. */
export type PublishedMaterial = z.output<typeof publishedMaterialSchema>;
/** An item. */
export type PublishedItem = z.output<typeof publishedItemSchema>;
/** A unit. */
export type PublishedUnit = z.output<typeof publishedUnitSchema>;
/** A law. */
export type PublishedLaw = z.output<typeof publishedLawSchema>;
/** A certificate. */
export type PublishedCertificate = z.output<typeof publishedCertificateSchema>;
/** A change. */
export type PublishedChange = z.output<typeof publishedChangeSchema>;
/** A catalogue. */
export type PublishedCatalogue = z.output<typeof publishedCatalogueSchema>;
/** A catalogue without its items, which come one by one. */
export type PublishedHead = Omit<PublishedCatalogue, 'items'>;
