/**
 * The same facts in every format, each read back by a library for that format: services, materials and whether these
 * have to be brought, fees, legal bases, time limits and telephone numbers.
 */
import { parse } from 'csv-parse/sync';
import { Parser, Store, type Term } from 'n3';
import { readSheet } from 'read-excel-file/node';
import { beforeAll, describe, expect, it } from 'vitest';
import { expand, type PrefixedName } from '../../src/render/data/linked/vocabulary.js';
import type { PublishedItem } from '../../src/render/data/published/records.js';
import { guarded } from '../../src/render/data/tables/csv.js';
import { tables } from '../../src/render/data/tables/tables.js';
import { wordsIn } from '../../src/render/view/words.js';
import { generateCatalogue } from '../bench/generate.js';
import { temporaryFolder } from '../folder.js';
import { demonstration, everything, render, textOf } from './rendered.js';

type Files = ReadonlyMap<string, string | Uint8Array>;

/** What a format says, each fact once, as sorted lines that begin with the item. */
interface Facts {
  services: string[];
  materials: string[];
  /** Materials that need not be brought, not by all or not at once. */
  needs: string[];
  fees: string[];
  bases: string[];
  limits: string[];
  phones: string[];
  /** Upper ends of fees that are a range. */
  ranges: string[];
}

const kinds = ['services', 'materials', 'needs', 'fees', 'bases', 'limits', 'phones', 'ranges'] as const;

function facts(): Facts {
  return { services: [], materials: [], needs: [], fees: [], bases: [], limits: [], phones: [], ranges: [] };
}

/** Every fact as often as it is said; but a basis is cited or it is not. */
function sorted(all: Facts): Facts {
  const bases = [...new Set(all.bases)];
  return Object.fromEntries(
    kinds.map((kind) => [kind, (kind === 'bases' ? bases : all[kind]).sort()]),
  ) as unknown as Facts;
}

/** Whose basis it is. */
const ofItem = (id: string): string => `${id} item`;
const ofMaterial = (id: string, number: unknown): string => `${id} material ${number}`;
const ofFee = (id: string, number: unknown): string => `${id} fee ${number}`;
const ofLimit = (id: string): string => `${id} limit`;
const ofReduction = (id: string, fee: unknown, number: unknown): string => `${id} reduction ${fee} ${number}`;
const feeLine = (id: string, number: unknown, amount: unknown, currency: unknown): string =>
  amount === undefined || amount === '' ? `${id} ${number} unknown` : `${id} ${number} ${amount} ${currency}`;

/** The digits of a number without its extension. */
const digits = (text: string): string => text.replace(/转.*$/, '').replace(/\D/g, '');
const limitLine = (id: string, kind: string, amount: unknown, most: unknown, unit: unknown): string =>
  `${id} ${kind} ${amount} ${most ?? ''} ${unit}`;
const basisLines = (whose: string, title: string, articles: readonly string[]): string[] =>
  articles.length === 0
    ? [`${whose} 《${title}》`]
    : articles.map((article) => `${whose} 《${title}》${article}`);
const citations = (whose: string, bases: PublishedItem['basis'] | undefined): string[] =>
  (bases ?? []).flatMap(({ law, articles = [] }) => basisLines(whose, law.title, articles));

function fromJson(files: Files): Facts {
  const all = facts();
  for (const path of [...files.keys()].filter((one) => one.startsWith('data/items/'))) {
    const item = JSON.parse(textOf(files, path)) as PublishedItem;
    const { id } = item;
    all.services.push(`${id} ${item.name}`);
    all.bases.push(...citations(ofItem(id), item.basis), ...citations(ofLimit(id), item.timeLimit.basis));
    for (const [index, { name, basis, need, exempt }] of item.materials.entries()) {
      all.materials.push(`${id} ${index + 1} ${name}`);
      if (exempt || need !== 'always') all.needs.push(`${id} ${index + 1} ${exempt ? 'exempt' : need}`);
      all.bases.push(...citations(ofMaterial(id, index + 1), basis));
    }
    if (item.fees.length === 0) all.fees.push(`${id} free`);
    for (const [index, { amount, basis, reduction = [] }] of item.fees.entries()) {
      all.fees.push(feeLine(id, index + 1, amount?.amount, amount?.currency));
      if (amount?.amountMax !== undefined) all.ranges.push(`${id} ${index + 1} ${amount.amountMax}`);
      all.bases.push(...citations(ofFee(id, index + 1), basis));
      for (const [part, one] of reduction.entries())
        all.bases.push(...citations(ofReduction(id, index + 1, part + 1), one.basis));
    }
    for (const kind of ['promised', 'statutory'] as const) {
      const limit = item.timeLimit[kind];
      if (limit) all.limits.push(limitLine(id, kind, limit.amount, limit.amountMax, limit.unit));
    }
    const { consult, places } = item.contacts;
    const numbered = { consult, supervision: item.supervision, place: places, channel: item.channels ?? [] };
    for (const use of ['consult', 'supervision', 'place', 'channel'] as const)
      for (const { phones } of numbered[use])
        for (const { text } of phones ?? []) all.phones.push(`${id} ${use} ${digits(text)}`);
  }
  return sorted(all);
}

type Rows = (table: string) => Promise<readonly Record<string, string>[]>;

/** The tables, whatever they were read from: every cell as text. */
async function fromTables(rows: Rows): Promise<Facts> {
  const all = facts();
  for (const row of await rows('items')) {
    const { id = '' } = row;
    all.services.push(`${id} ${row.name}`);
    if (row.free === 'true') all.fees.push(`${id} free`);
    for (const kind of ['promised', 'statutory'])
      if (row[`${kind}Unit`])
        all.limits.push(limitLine(id, kind, row[`${kind}Amount`], row[`${kind}Max`], row[`${kind}Unit`]));
  }
  for (const { item, number, name, need, exempt } of await rows('materials')) {
    all.materials.push(`${item} ${number} ${name}`);
    const isExempt = exempt === 'true';
    if (isExempt || need !== 'always') all.needs.push(`${item} ${number} ${isExempt ? 'exempt' : need}`);
  }
  for (const { item = '', number, amount, amountMax, currency } of await rows('fees')) {
    all.fees.push(feeLine(item, number, amount, currency));
    if (amountMax) all.ranges.push(`${item} ${number} ${amountMax}`);
  }
  for (const row of await rows('bases')) {
    const { item = '', subject = '', subjectNumber, partNumber, title = '', articles = '' } = row;
    const whose = {
      item: ofItem(item),
      timeLimit: ofLimit(item),
      material: ofMaterial(item, subjectNumber),
      fee: ofFee(item, subjectNumber),
      reduction: ofReduction(item, subjectNumber, partNumber),
    }[subject];
    all.bases.push(...basisLines(whose ?? subject, title, articles.split('|').filter(Boolean)));
  }
  for (const [table, ofTable] of [['contacts'], ['places', 'place'], ['channels', 'channel']] as const)
    for (const { item, use = ofTable, dial = '' } of await rows(table))
      for (const number of dial.split('|').filter(Boolean))
        all.phones.push(`${item} ${use} ${digits(number)}`);
  return sorted(all);
}

/** CSV, read by a CSV library; the apostrophe before what a spreadsheet would run is taken off. */
function fromCsv(files: Files): Promise<Facts> {
  return fromTables(async (table) => {
    const path = `data/tables/${table}.csv`;
    if (!files.has(path)) return [];
    const read: Record<string, string>[] = parse(textOf(files, path), { columns: true, bom: true });
    return read.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, text]) => [name, guarded.test(text) ? text.slice(1) : text]),
      ),
    );
  });
}

/** XLSX, read by a spreadsheet library. */
function fromWorkbook(files: Files): Promise<Facts> {
  const bytes = Buffer.from(files.get('data/tables/catalogue.xlsx') as Uint8Array);
  return fromTables(async (name) => {
    if (!files.has(`data/tables/${name}.csv`)) return [];
    const label = tables.find((table) => table.name === name)?.label.zh ?? '';
    const [head = [], ...rows] = await readSheet(bytes, label, { trim: false });
    const keys = head.map((cell) => String(cell).split('\n')[1] ?? '');
    return rows.map((row) =>
      Object.fromEntries(keys.map((key, index) => [key, row[index] === null ? '' : String(row[index])])),
    );
  });
}

const unitsByCode: Readonly<Record<string, string>> = {
  HUR: 'hour',
  E49: 'working-day',
  DAY: 'day',
  MON: 'month',
  ANN: 'year',
};

/** RDF, read by an RDF library from one of its syntaxes. */
function fromRdf(files: Files, extension: 'ttl' | 'nt'): Facts {
  const graph = new Store(new Parser().parse(textOf(files, `data/linked/catalogue.${extension}`)));
  const objects = (subject: Term, predicate: PrefixedName): Term[] =>
    graph.getObjects(subject, expand(predicate), null);
  const value = (subject: Term, predicate: PrefixedName): string | undefined =>
    objects(subject, predicate)[0]?.value;
  const number = (subject: Term, predicate: PrefixedName): number | undefined => {
    const text = value(subject, predicate);
    return text === undefined ? undefined : Number(text);
  };
  const chinese = (subject: Term): string =>
    graph
      .getQuads(subject, expand('dct:title'), null, null)
      .find(({ object }) => object.termType === 'Literal' && object.language.startsWith('zh'))?.object
      .value ?? '';
  const all = facts();
  for (const service of graph.getSubjects(expand('rdf:type'), expand('cpsv:PublicService'), null)) {
    const id = value(service, 'dct:identifier') ?? '';
    const part = ({ value: iri }: Term, kind: string): string => iri.split(`#${kind}-`)[1] ?? '';
    all.services.push(`${id} ${chinese(service)}`);
    const cited = (whose: string, resources: readonly Term[]): void => {
      for (const resource of resources) all.bases.push(`${whose} ${chinese(resource)}`);
    };
    for (const one of objects(service, 'cpsv:hasInput')) {
      const which = part(one, 'material');
      all.materials.push(`${id} ${which} ${chinese(one)}`);
      for (const need of objects(one, 'schema:additionalType'))
        all.needs.push(`${id} ${which} ${value(need, 'skos:notation')}`);
      for (const requirement of objects(one, 'cv:supportsRequirement'))
        cited(ofMaterial(id, which), objects(requirement, 'cv:isDerivedFrom'));
    }
    for (const cost of objects(service, 'cv:hasCost')) {
      const which = part(cost, 'fee');
      const amount = number(cost, 'cv:hasValue');
      const most = number(cost, 'schema:maxPrice');
      if (most !== undefined) all.ranges.push(`${id} ${which} ${most}`);
      const [currency] = objects(cost, 'cv:currency').map((one) => value(one, 'skos:notation'));
      all.fees.push(which === '0' && amount === 0 ? `${id} free` : feeLine(id, which, amount, currency));
    }
    cited(ofItem(id), objects(service, 'cv:hasLegalResource'));
    for (const rule of objects(service, 'cpsv:follows')) {
      const fee = part(rule, 'fee-rule');
      if (fee !== '') cited(ofFee(id, fee), objects(rule, 'cpsv:implements'));
      const [, of, reduction] = /#reduction-rule-(\d+)-(\d+)$/.exec(rule.value) ?? [];
      if (of) cited(ofReduction(id, of, reduction), objects(rule, 'cpsv:implements'));
      const kind = /#(promised|statutory)-limit$/.exec(rule.value)?.[1];
      if (/-limit$/.test(rule.value)) cited(ofLimit(id), objects(rule, 'cpsv:implements'));
      const unit = unitsByCode[value(rule, 'schema:unitCode') ?? ''] ?? 'on-the-spot';
      if (kind)
        all.limits.push(
          limitLine(id, kind, number(rule, 'schema:value'), number(rule, 'schema:maxValue'), unit),
        );
    }
    const points = objects(service, 'cv:contactPoint');
    const owners = {
      consult: points.filter((one) => part(one, 'enquiries') !== ''),
      place: points.filter((one) => part(one, 'place') !== ''),
      supervision: objects(service, 'cv:hasParticipation').flatMap((one) => objects(one, 'cv:contactPoint')),
      channel: objects(service, 'cv:hasChannel'),
    };
    for (const [use, owner] of Object.entries(owners))
      for (const one of owner)
        for (const phone of objects(one, 'cv:telephone'))
          all.phones.push(`${id} ${use} ${digits(phone.value)}`);
  }
  return sorted(all);
}

interface HsdsAttribute {
  readonly link_type: string;
  readonly value?: string;
  readonly taxonomy_term: { readonly taxonomy: string; readonly code: string; readonly name: string };
}

interface HsdsPhone {
  readonly number: string;
  readonly description: string;
}

interface HsdsService {
  readonly name: string;
  readonly required_documents?: readonly {
    readonly document: string;
    readonly attributes?: readonly HsdsAttribute[];
  }[];
  readonly cost_options?: readonly {
    readonly option: string;
    readonly amount?: number;
    readonly currency?: string;
    readonly attributes?: readonly HsdsAttribute[];
  }[];
  readonly phones?: readonly HsdsPhone[];
  readonly service_at_locations?: readonly {
    readonly location: { readonly phones?: readonly HsdsPhone[] };
  }[];
  readonly attributes: readonly HsdsAttribute[];
}

/** The bases among the attributes of a record of HSDS. */
function hsdsBases(whose: string, attributes: readonly HsdsAttribute[] = [], of = 'law'): string[] {
  return attributes.flatMap(({ link_type, value = '', taxonomy_term: { taxonomy, name } }) =>
    taxonomy === 'law' && link_type === of
      ? basisLines(whose, name.slice(1, -1), value.startsWith('第') ? value.split('、') : [])
      : [],
  );
}

/** HSDS: a document is told with its copies and notes after its name, so the name is what the JSON has at that place. */
function fromHsds(files: Files, names: ReadonlyMap<string, string>): Facts {
  const all = facts();
  for (const path of [...files.keys()].filter((one) => one.startsWith('data/hsds/services/'))) {
    const one = JSON.parse(textOf(files, path)) as HsdsService;
    const of = (taxonomy: string) =>
      one.attributes.flatMap(({ value, taxonomy_term: term }) =>
        term.taxonomy === taxonomy ? [{ ...term, value }] : [],
      );
    const id = of('service-code').find(({ code }) => code === 'id')?.value ?? '';
    all.services.push(`${id} ${one.name}`);
    all.bases.push(...hsdsBases(ofItem(id), one.attributes));
    all.bases.push(...hsdsBases(ofLimit(id), one.attributes, 'time-limit'));
    for (const [index, { document, attributes }] of (one.required_documents ?? []).entries()) {
      all.bases.push(...hsdsBases(ofMaterial(id, index + 1), attributes));
      for (const { taxonomy_term: term } of attributes ?? [])
        if (term.taxonomy === 'material-need') all.needs.push(`${id} ${index + 1} ${term.code}`);
      const name = names.get(`${id} ${index + 1}`) ?? '';
      const isIt = document === name || document.startsWith(`${name}（`);
      all.materials.push(`${id} ${index + 1} ${isIt ? name : document}`);
    }
    const upper = ({ attributes = [] }: NonNullable<HsdsService['cost_options']>[number]) =>
      attributes.find(
        ({ link_type, taxonomy_term }) => `${link_type} ${taxonomy_term.code}` === 'amount-range upper',
      );
    const options = one.cost_options ?? [];
    for (const cost of options) {
      const fee = upper(cost)?.value;
      if (fee !== undefined) all.ranges.push(`${id} ${fee} ${cost.amount}`);
    }
    const fees = options.filter((cost) => !upper(cost));
    for (const [index, { option, amount, currency, attributes }] of fees.entries()) {
      const isFree = option === wordsIn('zh').free && amount === 0;
      all.fees.push(isFree ? `${id} free` : feeLine(id, index + 1, amount, currency));
      all.bases.push(...hsdsBases(ofFee(id, index + 1), attributes));
      const reductions = new Set(
        attributes?.flatMap(({ link_type }) => /^reduction-(\d+)$/.exec(link_type)?.[1] ?? []),
      );
      for (const part of reductions)
        all.bases.push(...hsdsBases(ofReduction(id, index + 1, part), attributes, `reduction-${part}`));
    }
    for (const { code, value = '' } of of('time-limit')) {
      const [, amount, most, unit] = /^(\d+)(?:–(\d+))? (\S+)$/.exec(value) ?? [];
      all.limits.push(limitLine(id, code, amount, most, unit));
    }
    const { enquiries, complaints } = wordsIn('zh');
    const useOf = (description: string): string =>
      description.startsWith(enquiries)
        ? 'consult'
        : description.startsWith(complaints)
          ? 'supervision'
          : 'channel';
    for (const { number, description } of one.phones ?? [])
      all.phones.push(`${id} ${useOf(description)} ${digits(number)}`);
    for (const { number } of (one.service_at_locations ?? []).flatMap(
      ({ location }) => location.phones ?? [],
    ))
      all.phones.push(`${id} place ${digits(number)}`);
  }
  return sorted(all);
}

function generated(): string {
  const folder = temporaryFolder();
  generateCatalogue(folder, 200);
  return folder;
}

describe.each([
  ['everything', () => everything],
  ['demonstration', () => demonstration],
  ['generated', generated],
])('the facts of the catalogue “%s”', (name, folderOf) => {
  let files: Files;
  let expected: Facts;

  beforeAll(async () => {
    files = await render(folderOf());
    expected = fromJson(files);
  }, 120_000);

  it('are there', () => {
    const few = ['ranges', 'needs'];
    for (const kind of kinds.filter((one) => !few.includes(one) || name === 'everything'))
      expect(expected[kind].length, kind).toBeGreaterThan(name === 'everything' ? 0 : 20);
    const subjects = name === 'generated' ? ['limit'] : ['limit', 'reduction'];
    for (const whose of ['item', 'material', 'fee', ...subjects])
      expect(
        expected.bases.some((line) => line.split(' ')[1] === whose),
        whose,
      ).toBe(true);
  });

  it('are the same in CSV', async () => {
    expect(await fromCsv(files)).toEqual(expected);
  });

  it('are the same in the workbook', { timeout: 120_000 }, async () => {
    expect(await fromWorkbook(files)).toEqual(expected);
  });

  it.each(['ttl', 'nt'] as const)('are the same in RDF (%s)', (extension) => {
    expect(fromRdf(files, extension)).toEqual(expected);
  });

  it('are the same in HSDS', () => {
    const names = new Map(
      expected.materials.map((line) => {
        const [, key = '', material = ''] = /^(\S+ \d+) (.*)$/s.exec(line) ?? [];
        return [key, material];
      }),
    );
    expect(fromHsds(files, names)).toEqual(expected);
  });
});
