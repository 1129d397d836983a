/** Records that stand in several places of the published data: links, files, references, contacts, money. */
import { z } from 'zod';
import { basisSchema } from '../../../model/basis.js';
import { domainSchema } from '../../../model/config.js';
import { consultSchema, contactsSchema, placeSchema, supervisionSchema } from '../../../model/contacts.js';
import { currency } from '../../../model/currency.js';
import { key, optional, record } from '../../../model/field.js';
import { lawSchema } from '../../../model/law.js';
import { count, decimal } from '../../../model/quantities.js';
import { unitSchema } from '../../../model/registers.js';
import { id, line, text } from '../../../model/scalars.js';
import { term } from '../../../model/term.js';
import { contactKinds, decisions, lawLevels, statuses } from '../../../model/vocabularies.js';
import { revised } from '../revised.js';

const hrefKey = key('链接', 'Link', text, '相对 data 文件夹的地址。', 'Address relative to the data folder.');
const urlKey = optional(
  '网址',
  'Address',
  text,
  '绝对地址；目录给出网址时才有。',
  'Absolute address, where the catalogue has one.',
);
const numberedId = id.optional();

/** A place on the published site. */
export const linkSchema = record({ href: hrefKey, url: urlKey });

/** A file of the catalogue. */
export const fileSchema = record({
  path: key('路径', 'Path', text, 'files/ 里的路径。', 'Path below files/.'),
  bytes: key('字节', 'Bytes', count, '文件大小。', 'Size of the file.'),
  href: hrefKey,
  url: urlKey,
});

/** A law as it is cited: without id where it is not in the register. */
export const lawReferenceSchema = revised(lawSchema, { id: numberedId, level: term(lawLevels).optional() }, [
  'short',
  'issuer',
  'amended',
  'replacedBy',
  'lastArticle',
]);

/** A legal basis with its law. */
export const publishedBasisSchema = revised(basisSchema.def.out, { law: lawReferenceSchema }, ['docNo']);
/** Legal bases. */
export const basisList = z.array(publishedBasisSchema);

/** A unit as it is referred to: only its name where it is not in the register. */
export const unitReferenceSchema = revised(unitSchema, { id: numberedId }, [
  'aliases',
  'parent',
  'principal',
  'contacts',
  'supervision',
  'allow',
]);

/** A field of services as it is referred to. */
export const domainReferenceSchema = revised(domainSchema.def.out, { id: numberedId });

/** A certificate as it is referred to, with what was decided on it. */
export const certificateReferenceSchema = record({
  id: optional('标识', 'Id', id, '证明登记簿中的标识。', 'Id in the register of certificates.'),
  name: key('名称', 'Name', line, '名称。', 'Name.'),
  decision: optional(
    '清理结论',
    'Decision',
    term(decisions),
    '保留、取消、告知承诺、共享。',
    'keep, abolish, promise or share.',
  ),
});

/** An item as it is referred to. */
export const itemReferenceSchema = record({
  id: key('标识', 'Id', id, '事项标识。', 'Id of an item.'),
  name: optional('事项名称', 'Official name', line, '正式名称。', 'Official name.'),
  status: optional(
    '状态',
    'Status',
    term(statuses),
    '不是在用的才有：暂停、取消、草稿。',
    'Only where it is not in force: suspended, abolished or draft.',
  ),
});

/** One telephone number. */
export const phoneSchema = record({
  text: key('号码', 'Number', line, '规范写法。', 'The number in its best form.'),
  dial: key('拨号', 'Dial', line, '要拨的数字。', 'The digits to dial.'),
  extension: optional('分机', 'Extension', line, '分机号。', 'Extension.'),
});
/** Telephone numbers, read from what is written beside them. */
export const phonesKey = optional(
  '电话号码',
  'Numbers',
  z.array(phoneSchema),
  '读出的号码。',
  'The telephone numbers in it.',
);
const kindOfContact = term(contactKinds).optional();

/** One way to ask. */
export const publishedConsultSchema = revised(consultSchema.def.out, {
  kind: kindOfContact,
  phones: phonesKey,
});
/** One way to complain. */
export const publishedSupervisionSchema = revised(supervisionSchema.def.out, {
  kind: kindOfContact,
  phones: phonesKey,
});
/** One place to go to. */
export const publishedPlaceSchema = revised(placeSchema, { phones: phonesKey });

/** Ways to ask and places to go to, after inheritance. */
export const publishedContactsSchema = revised(contactsSchema, {
  consult: z.array(publishedConsultSchema),
  places: z.array(publishedPlaceSchema),
});
/** Ways to complain, after inheritance. */
export const supervisionList = z.array(publishedSupervisionSchema);

/** An amount of money; a range has `amountMax`. */
export const moneySchema = record({
  amount: key('金额', 'Amount', decimal, '金额；范围时是下限。', 'The amount, or the lower end of a range.'),
  amountMax: optional('上限', 'Upper end', decimal, '范围的上限。', 'Upper end of a range.'),
  currency: key('币种', 'Currency', currency, 'ISO 4217 代码。', 'ISO 4217 code.'),
  per: optional('单位', 'Per', line, '每什么。', 'What one amount buys.'),
});

/** A file, as published. */
export type FileLink = z.output<typeof fileSchema>;
/** A legal basis with its law. */
export type PublishedBasis = z.output<typeof publishedBasisSchema>;
/** A law as cited. */
export type LawReference = z.output<typeof lawReferenceSchema>;
/** A unit as referred to. */
export type UnitReference = z.output<typeof unitReferenceSchema>;
/** A way to ask. */
export type PublishedConsult = z.output<typeof publishedConsultSchema>;
/** A way to complain. */
export type PublishedSupervision = z.output<typeof publishedSupervisionSchema>;
/** A place. */
export type PublishedPlace = z.output<typeof publishedPlaceSchema>;
/** A telephone number. */
export type Phone = z.output<typeof phoneSchema>;
/** An item as referred to. */
export type ItemReference = z.output<typeof itemReferenceSchema>;
