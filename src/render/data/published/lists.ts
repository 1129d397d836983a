/** Lists of the catalogue's things, each with the items it stands in: what one asks for before one asks for an item. */
import { z } from 'zod';
import { domainSchema } from '../../../model/config.js';
import { key, record } from '../../../model/field.js';
import { id, line, text } from '../../../model/scalars.js';
import { term } from '../../../model/term.js';
import { itemTypes, statuses } from '../../../model/vocabularies.js';
import { revised } from '../revised.js';
import {
  domainReferenceSchema,
  type ItemReference,
  itemReferenceSchema,
  linkSchema,
  unitReferenceSchema,
} from './parts.js';
import {
  type PublishedHead,
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

/** The schemas of the entries of each list. */
export const lists = {
  domains: revised(domainSchema.def.out, { items }),
  units: revised(publishedUnitSchema, { items }),
  laws: revised(publishedLawSchema, { items }),
  certificates: revised(publishedCertificateSchema, { items }),
} as const;

type ListName = keyof typeof lists;
const listNames = Object.keys(lists) as ListName[];

/** The ids of what an item refers to, for each list. */
const references: Readonly<Record<ListName, (item: PublishedItem) => readonly (string | undefined)[]>> = {
  domains: ({ domain }) => [domain.id],
  units: unitsOf,
  laws: lawsOf,
  certificates: ({ materials }) => materials.map(({ certificate }) => certificate?.id),
};

/** Where items were found: for each list, by the ids of its entries. */
export type FoundInLists = Readonly<Record<ListName, Readonly<Record<string, readonly ItemReference[]>>>>;

/** The lists while they are being made: of the items, only what the lists name them by is kept. */
export class ItemLists {
  readonly #found: Readonly<Record<ListName, Map<string, ItemReference[]>>>;

  constructor(private readonly head: PublishedHead) {
    this.#found = { domains: new Map(), units: new Map(), laws: new Map(), certificates: new Map() };
  }

  add(item: PublishedItem): void {
    const { id: own, name: called, status } = item;
    const named = [{ id: own, name: called, ...(status === 'in-force' ? {} : { status }) }];
    for (const name of listNames) {
      for (const reference of new Set(references[name](item))) {
        if (reference !== undefined) this.#put(name, reference, named);
      }
    }
  }

  /** Adds what was found elsewhere. */
  include(found: FoundInLists): void {
    for (const name of listNames) {
      for (const [reference, items] of Object.entries(found[name])) this.#put(name, reference, items);
    }
  }

  /** What has been found, as a plain value. */
  get found(): FoundInLists {
    const { domains, units, laws, certificates } = this.#found;
    return {
      domains: Object.fromEntries(domains),
      units: Object.fromEntries(units),
      laws: Object.fromEntries(laws),
      certificates: Object.fromEntries(certificates),
    };
  }

  /** The lists, with their entries. */
  *all(): Generator<readonly [name: ListName, entries: readonly object[]]> {
    for (const name of listNames) {
      yield [
        name,
        this.head[name].map((thing) => ({ ...thing, items: this.#found[name].get(thing.id) ?? [] })),
      ];
    }
  }

  #put(name: ListName, reference: string, items: readonly ItemReference[]): void {
    const known = this.#found[name].get(reference);
    if (known) known.push(...items);
    else this.#found[name].set(reference, [...items]);
  }
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
