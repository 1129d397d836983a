/** The HSDS records hold the published values, under ids that never change. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readPhones } from '../../src/model/phone.js';
import { otherContacts, phones } from '../../src/render/data/hsds/reach.js';
import { HsdsScope } from '../../src/render/data/hsds/scope.js';
import { uuid5 } from '../../src/render/data/hsds/uuid.js';
import type { PublishedCatalogue } from '../../src/render/data/published/records.js';
import { temporaryFolder } from '../folder.js';
import { demonstration, everything, published, render, textOf } from './rendered.js';

interface Service {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly phones?: readonly { readonly number: string; readonly extension?: number }[];
  readonly contacts: readonly { readonly name: string; readonly email?: string }[];
  readonly cost_options: readonly { readonly amount?: number; readonly option: string }[];
  readonly required_documents?: readonly {
    readonly document: string;
    readonly attributes?: readonly {
      readonly taxonomy_term: { readonly taxonomy: string; readonly code: string };
    }[];
  }[];
  readonly service_at_locations?: readonly unknown[];
  readonly organization: { readonly id: string; readonly name: string };
  readonly attributes: readonly {
    readonly value?: string;
    readonly taxonomy_term: { readonly taxonomy: string; readonly code: string };
  }[];
}

describe.each([
  ['everything', everything],
  ['demonstration', demonstration],
])('the services of the catalogue “%s”', (_, root) => {
  let catalogue: PublishedCatalogue;
  let services: Map<string, Service>;

  beforeAll(async () => {
    const files = await render(root);
    catalogue = published(root);
    const paths = [...files.keys()].filter((path) => path.startsWith('data/hsds/services/'));
    const all = paths.map((path) => JSON.parse(textOf(files, path)) as Service);
    services = new Map(all.map((one) => [attribute(one, 'service-code', 'id') ?? '', one]));
    const page = JSON.parse(textOf(files, 'data/hsds/services.json')) as {
      total_items: number;
      contents: Service[];
    };
    expect(page.contents.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
    expect(page.total_items).toBe(all.length);
  });

  function attribute({ attributes }: Service, taxonomy: string, code: string): string | undefined {
    return attributes.find(
      (one) => one.taxonomy_term.taxonomy === taxonomy && one.taxonomy_term.code === code,
    )?.value;
  }

  it('are all there, with their materials, fees, places, limits and phones', () => {
    expect([...services.keys()].sort()).toEqual(catalogue.items.map(({ id }) => id).sort());
    for (const item of catalogue.items) {
      const service = services.get(item.id) as Service;
      expect(service.name).toBe(item.name);
      const documents = service.required_documents ?? [];
      expect(documents).toHaveLength(item.materials.length);
      for (const [index, { name, kind, certificate }] of item.materials.entries()) {
        const { document, attributes: known = [] } = documents[index] ?? {};
        expect(document).toContain(name);
        const term = (taxonomy: string): string | undefined =>
          known.find(({ taxonomy_term: one }) => one.taxonomy === taxonomy)?.taxonomy_term.code;
        expect([term('material-kind'), term('certificate')]).toEqual([
          kind,
          certificate && (certificate.id ?? certificate.name),
        ]);
      }
      expect(service.cost_options.map(({ amount }) => amount)).toEqual(
        item.fees.length === 0
          ? [0]
          : item.fees.flatMap(({ amount: { amount, amountMax } = { amount: undefined } }) =>
              amountMax === undefined ? [amount] : [amount, amountMax],
            ),
      );
      expect(service.service_at_locations ?? []).toHaveLength(item.contacts.places.length);
      for (const kind of ['promised', 'statutory'] as const) {
        const limit = item.timeLimit[kind];
        const value =
          limit &&
          `${limit.amountMax === undefined ? limit.amount : `${limit.amount}–${limit.amountMax}`} ${limit.unit}`;
        expect(attribute(service, 'time-limit', kind)).toBe(value);
      }
      const dialled = [...item.contacts.consult, ...item.supervision, ...(item.channels ?? [])].flatMap(
        ({ phones }) => phones ?? [],
      );
      expect((service.phones ?? []).map(({ number }) => number)).toEqual(
        dialled.map(({ text }) => text.replace(/转\d+$/, '')),
      );
    }
  });
});

describe('one service', () => {
  it('has extensions, e-mail addresses and statuses in their places', async () => {
    const files = await render(everything);
    const all = [...files]
      .filter(([path]) => path.startsWith('data/hsds/services/'))
      .map(([path]) => JSON.parse(textOf(files, path)) as Service);
    const card = all.find(({ name }) => name === '社会保障卡申领') as Service;
    expect(card.phones).toMatchObject([
      { number: '0412-5551234', extension: 801 },
      { number: '0412-5551235' },
      { number: '0412-5551234', description: '窗口' },
    ]);
    expect(card.contacts).toMatchObject([
      { name: 'https://www.example.gov.cn/ask' },
      { email: 'jubao@example.gov.cn' },
    ]);
    expect(card.required_documents?.map(({ document }) => /情形：[^；）]*/.exec(document)?.[0])).toEqual([
      undefined,
      '情形：补领',
      undefined,
    ]);
    expect(card.cost_options).toMatchObject([
      { option: '补卡工本费（最低）', amount: 10 },
      { option: '补卡工本费（最高）', amount: 15.5 },
      { option: '邮寄费' },
    ]);
    expect(all.map(({ status }) => status).sort()).toEqual(['active', 'active', 'defunct']);
  });
});

it.each([
  ['everything', everything],
  ['demonstration', demonstration],
])('no record of the catalogue “%s” has anything empty', async (_, root) => {
  for (const [path, content] of await render(root)) {
    if (!path.startsWith('data/hsds/') || path === 'data/hsds/services.json') continue;
    expect(String(content), path).not.toMatch(/:(?:\[\]|\{\}|""|null)/);
  }
});

it('a law that one citation gives the number of, and another does not, is two terms with ids of their own', async () => {
  const root = temporaryFolder();
  cpSync(everything, root, { recursive: true });
  const file = join(root, 'items/card.md');
  const basis = 'basis:\n  - 《某办法》第一条\n  - 《某办法》（测府〔2020〕1号）第二条';
  writeFileSync(file, readFileSync(file, 'utf8').replace('basis:', basis));
  const terms = new Map<string, Set<string>>();
  for (const [path, content] of await render(root)) {
    if (!path.startsWith('data/hsds/services/')) continue;
    for (const { taxonomy_term: term } of (JSON.parse(String(content)) as Service).attributes) {
      const { id } = term as { readonly id?: string };
      terms.set(id ?? '', (terms.get(id ?? '') ?? new Set()).add(JSON.stringify(term)));
    }
  }
  for (const records of terms.values()) expect([...records]).toHaveLength(1);
  expect([...terms.values()].filter(([record]) => record?.includes('某办法'))).toHaveLength(2);
});

it('a unit that is in no register is an organization with a file of its own all the same', async () => {
  const root = temporaryFolder();
  cpSync(everything, root, { recursive: true });
  const file = join(root, 'items/card.md');
  writeFileSync(file, readFileSync(file, 'utf8').replace('unit: 卡中心', 'unit: 没登记的单位'));
  const files = await render(root);
  const read = <T>(path: string): T => JSON.parse(textOf(files, path)) as T;
  const services = [...files.keys()].filter((path) => path.startsWith('data/hsds/services/'));
  for (const { organization } of services.map((path) => read<Service>(path)))
    expect(read(`data/hsds/organizations/${organization.id}.json`)).toMatchObject({
      name: organization.name,
    });
  const page = read<{ total_items: number; contents: { id: string; name: string }[] }>(
    'data/hsds/organizations.json',
  );
  expect(page.contents.map(({ name }) => name)).toContain('没登记的单位');
  expect(page.total_items).toBe(page.contents.length);
  expect([...files.keys()].filter((path) => path.startsWith('data/hsds/organizations/'))).toHaveLength(
    page.total_items,
  );
});

it('an extension that begins with zeros is no number, and stays with its number', () => {
  const scope = new HsdsScope(published(everything));
  const { phones: read } = readPhones('0412-5551234转0801、802');
  expect(phones('owner', read, undefined, scope)).toMatchObject([
    { number: '0412-5551234转0801', extension: undefined },
    { number: '0412-5551234', extension: 802 },
  ]);
});

it('an address for mail is one only where the contact is by mail and can be written to', () => {
  const contacts = [
    { kind: 'email' as const, value: 'mailto:ask@example.gov.cn', name: '咨询台' },
    { kind: 'email' as const, value: '见大厅公告' },
    { kind: 'wechat' as const, value: 'ask@example.gov.cn' },
  ];
  expect(otherContacts('owner', contacts, '咨询', new HsdsScope(published(everything)))).toMatchObject([
    { name: '咨询台', email: 'ask@example.gov.cn' },
    { name: '见大厅公告', email: undefined },
    { name: 'ask@example.gov.cn', email: undefined },
  ]);
});

it('the number of a law is said with a citation only where the register has another or none', () => {
  const scope = new HsdsScope(published(everything));
  const law = { id: 'insurance-law', title: '中华人民共和国社会保险法' };
  expect(scope.citedNumber({ ...law, docNo: '主席令第三十五号' })).toBeUndefined();
  expect(scope.citedNumber({ ...law, docNo: '主席令第二十五号' })).toBe('主席令第二十五号');
  expect(scope.citedNumber({ title: '某办法', docNo: '某府发〔2020〕1号' })).toBe('某府发〔2020〕1号');
});

it('an id is a UUID of version 5 (RFC 9562, A.4)', () => {
  expect(uuid5('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com')).toBe(
    '2ed6657d-e927-568b-95e1-2665a8aea6a2',
  );
});
