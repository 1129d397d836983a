/**
 * The same facts in every format, each read back by a library for that format: services, materials, fees, legal
 * bases, time limits and telephone numbers.
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
  fees: string[];
  bases: string[];
  limits: string[];
  phones: string[];
}

function facts(): Facts {
  return { services: [], materials: [], fees: [], bases: [], limits: [], phones: [] };
}

function sorted(all: Facts): Facts {
  return Object.fromEntries(
    Object.entries(all).map(([name, lines]) => [name, [...new Set(lines as string[])].sort()]),
  ) as unknown as Facts;
}

/** The digits of a number without its extension. */
const digits = (text: string): string => text.replace(/转.*$/, '').replace(/\D/g, '');
const limitLine = (id: string, kind: string, amount: unknown, most: unknown, unit: unknown): string =>
  `${id} ${kind} ${amount} ${most ?? ''} ${unit}`;
const basisLines = (id: string, title: string, articles: readonly string[]): string[] =>
  articles.length === 0 ? [`${id} 《${title}》`] : articles.map((article) => `${id} 《${title}》${article}`);

function fromJson(files: Files): Facts {
  const all = facts();
  for (const path of [...files.keys()].filter((one) => one.startsWith('data/items/'))) {
    const item = JSON.parse(textOf(files, path)) as PublishedItem;
    const { id } = item;
    all.services.push(`${id} ${item.name}`);
    for (const [index, { name }] of item.materials.entries())
      all.materials.push(`${id} ${index + 1} ${name}`);
    if (item.fees.length === 0) all.fees.push(`${id} free`);
    for (const [index, { amount }] of item.fees.entries())
      all.fees.push(`${id} ${index + 1} ${amount?.amount ?? 'unknown'}`);
    for (const { law, articles = [] } of item.basis) all.bases.push(...basisLines(id, law.title, articles));
    for (const kind of ['promised', 'statutory'] as const) {
      const limit = item.timeLimit[kind];
      if (limit) all.limits.push(limitLine(id, kind, limit.amount, limit.amountMax, limit.unit));
    }
    for (const { phones } of [...item.contacts.consult, ...item.supervision])
      for (const { text } of phones ?? []) all.phones.push(`${id} ${digits(text)}`);
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
  for (const { item, number, name } of await rows('materials'))
    all.materials.push(`${item} ${number} ${name}`);
  for (const { item, number, amount } of await rows('fees'))
    all.fees.push(`${item} ${number} ${amount || 'unknown'}`);
  for (const { item = '', subject, title = '', articles = '' } of await rows('bases'))
    if (subject === 'item') all.bases.push(...basisLines(item, title, articles.split('|').filter(Boolean)));
  for (const { item, dial = '' } of await rows('contacts'))
    for (const number of dial.split('|').filter(Boolean)) all.phones.push(`${item} ${digits(number)}`);
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
    for (const one of objects(service, 'cpsv:hasInput'))
      all.materials.push(`${id} ${part(one, 'material')} ${chinese(one)}`);
    for (const cost of objects(service, 'cv:hasCost')) {
      const which = part(cost, 'fee');
      const amount = number(cost, 'cv:hasValue');
      all.fees.push(which === '0' && amount === 0 ? `${id} free` : `${id} ${which} ${amount ?? 'unknown'}`);
    }
    for (const resource of objects(service, 'cv:hasLegalResource'))
      all.bases.push(`${id} ${chinese(resource)}`);
    for (const rule of objects(service, 'cpsv:follows')) {
      const kind = /#(promised|statutory)-limit$/.exec(rule.value)?.[1];
      const unit = unitsByCode[value(rule, 'schema:unitCode') ?? ''] ?? 'on-the-spot';
      if (kind)
        all.limits.push(
          limitLine(id, kind, number(rule, 'schema:value'), number(rule, 'schema:maxValue'), unit),
        );
    }
    const points = [service, ...objects(service, 'cv:hasParticipation')].flatMap((one) =>
      objects(one, 'cv:contactPoint'),
    );
    for (const point of points)
      for (const phone of objects(point, 'cv:telephone')) all.phones.push(`${id} ${digits(phone.value)}`);
  }
  return sorted(all);
}

interface HsdsService {
  readonly name: string;
  readonly required_documents: readonly { readonly document: string }[];
  readonly cost_options: readonly { readonly option: string; readonly amount?: number }[];
  readonly phones: readonly { readonly number: string }[];
  readonly attributes: readonly {
    readonly value?: string;
    readonly taxonomy_term: { readonly taxonomy: string; readonly code: string; readonly name: string };
  }[];
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
    for (const [index, { document }] of one.required_documents.entries()) {
      const name = names.get(`${id} ${index + 1}`) ?? '';
      const isIt = document === name || document.startsWith(`${name}（`);
      all.materials.push(`${id} ${index + 1} ${isIt ? name : document}`);
    }
    for (const [index, { option, amount }] of one.cost_options.entries()) {
      const isFree = option === wordsIn('zh').free && amount === 0;
      all.fees.push(isFree ? `${id} free` : `${id} ${index + 1} ${amount ?? 'unknown'}`);
    }
    for (const { name, value = '' } of of('law'))
      all.bases.push(...basisLines(id, name.slice(1, -1), value.startsWith('第') ? value.split('、') : []));
    for (const { code, value = '' } of of('time-limit')) {
      const [, amount, most, unit] = /^(\d+)(?:–(\d+))? (\S+)$/.exec(value) ?? [];
      all.limits.push(limitLine(id, code, amount, most, unit));
    }
    for (const phone of one.phones) all.phones.push(`${id} ${digits(phone.number)}`);
  }
  return sorted(all);
}

function generated(): string {
  const folder = temporaryFolder();
  generateCatalogue(folder, 40);
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
    for (const kind of ['services', 'materials', 'fees', 'bases', 'limits', 'phones'] as const)
      expect(expected[kind].length, kind).toBeGreaterThan(name === 'everything' ? 0 : 20);
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
