/** Lists of the catalogue's things, each with the items it stands in: what one asks for before one asks for an item. */
import { z } from 'zod';
import { domainSchema } from '../../../model/config.js';
import { key, record } from '../../../model/field.js';
import { id, line, text } from '../../../model/scalars.js';
import { term } from '../../../model/term.js';
import { itemTypes, statuses } from '../../../model/vocabularies.js';
import { revised } from '../revised.js';
import { domainReferenceSchema, itemReferenceSchema, linkSchema, unitReferenceSchema } from './parts.js';
import {
  type PublishedCatalogue,
  type PublishedItem,
  publishedCertificateSchema,
  publishedLawSchema,
  publishedUnitSchema,
} from './records.js';

const items = key('事项', 'Items', z.array(itemReferenceSchema), '有关的事项。', 'The items it stands in.');

/** One line of the list of items. */
export const listedItemSchema = record({
  id: key('标识', 'Id', id, '标识。', 'Id.'),
  name: key('事项名称', 'Official name', line, '正式名称。', 'Official name.'),
  type: key('事项类型', 'Item type', term(itemTypes), '事项类型。', 'Item type.'),
  status: key('状态', 'Status', term(statuses), '状态。', 'Status.'),
  domain: key('领域', 'Domain', domainReferenceSchema, '领域。', 'Domain.'),
  unit: key('受理单位', 'Office', unitReferenceSchema, '受理单位。', 'Office.'),
  data: key(
    '数据',
    'Data',
    text,
    '相对 data 文件夹的地址。',
    'Address of its JSON relative to the data folder.',
  ),
  page: key('网页', 'Page', linkSchema, '给人看的网页。', 'The page people read.'),
});

/** The lists: the schema of an entry, and the entries. */
export const lists = {
  domains: {
    schema: revised(domainSchema.def.out, { items }),
    entries: ({ domains, items: all }: PublishedCatalogue) =>
      withItems(domains, all, (item) => [item.domain.id]),
  },
  units: {
    schema: revised(publishedUnitSchema, { items }),
    entries: ({ units, items: all }: PublishedCatalogue) => withItems(units, all, unitsOf),
  },
  laws: {
    schema: revised(publishedLawSchema, { items }),
    entries: ({ laws, items: all }: PublishedCatalogue) => withItems(laws, all, lawsOf),
  },
  certificates: {
    schema: revised(publishedCertificateSchema, { items }),
    entries: ({ certificates, items: all }: PublishedCatalogue) =>
      withItems(certificates, all, (item) => item.materials.map(({ certificate }) => certificate?.id)),
  },
} as const;

/** Things with the items that refer to them; `references` gives the ids an item refers to. */
function withItems<T extends { readonly id: string }>(
  things: readonly T[],
  all: readonly PublishedItem[],
  references: (item: PublishedItem) => readonly (string | undefined)[],
) {
  const found = new Map<string, { id: string; name: string }[]>(things.map((thing) => [thing.id, []]));
  for (const item of all) {
    for (const reference of new Set(references(item))) {
      if (reference !== undefined) found.get(reference)?.push({ id: item.id, name: item.name });
    }
  }
  return things.map((thing) => ({ ...thing, items: found.get(thing.id) ?? [] }));
}

function unitsOf({ unit, decidedBy, jointUnits = [] }: PublishedItem): (string | undefined)[] {
  return [unit, decidedBy, ...jointUnits].map((one) => one?.id);
}

function lawsOf({ basis, timeLimit, materials, fees }: PublishedItem): (string | undefined)[] {
  const all = [
    basis,
    timeLimit.basis,
    ...materials.map((material) => material.basis),
    ...fees.flatMap((fee) => [fee.basis, ...(fee.reduction ?? []).map((reduction) => reduction.basis)]),
  ];
  return all.flatMap((bases) => (bases ?? []).map(({ law }) => law.id));
}
