/** The linked data, read back by RDF libraries: one graph in three syntaxes, with the published values in it. */
import jsonld from 'jsonld';
import { Parser, type Quad, Store } from 'n3';
import { beforeAll, describe, expect, it } from 'vitest';
import { linkedFormat } from '../../src/render/data/linked/linked.js';
import { isoDuration, webIri } from '../../src/render/data/linked/scope.js';
import { expand, type PrefixedName } from '../../src/render/data/linked/vocabulary.js';
import type { PublishedCatalogue } from '../../src/render/data/published/records.js';
import { demonstration, everything, published, render, textOf } from './rendered.js';

type Files = ReadonlyMap<string, string | Uint8Array>;

/** A triple as text. Language tags compare without case (RDF 1.1, 3.3). */
function triple({ subject, predicate, object }: Quad): string {
  const { value, termType } = object;
  const suffix =
    object.termType === 'Literal' ? `@${object.language.toLowerCase()}^^${object.datatype.value}` : termType;
  return `${subject.value} ${predicate.value} ${value} ${suffix}`;
}

async function jsonLdQuads(files: Files, path: string): Promise<Quad[]> {
  const documentLoader = async (url: string) => ({
    documentUrl: url,
    document: JSON.parse(textOf(files, new URL(url).pathname.slice(1))),
  });
  const options = { documentLoader, base: `file:///${path}`, safe: true, format: 'application/n-quads' };
  const quads = await jsonld.toRDF(JSON.parse(textOf(files, path)), options as object);
  return new Parser({ format: 'N-Quads' }).parse(quads as unknown as string);
}

const parse = (files: Files, name: string, format: string): Quad[] =>
  new Parser({ format }).parse(textOf(files, `data/linked/catalogue.${name}`));

describe.each([
  ['everything', everything],
  ['demonstration', demonstration],
])('the graph of the catalogue “%s”', (_, root) => {
  let files: Files;
  let catalogue: PublishedCatalogue;
  let graph: Store;
  const iri = (name: PrefixedName): string => expand(name);
  const objects = (predicate: PrefixedName): string[] =>
    graph.getObjects(null, iri(predicate), null).map(({ value }) => value);
  const typed = (name: PrefixedName): string[] =>
    graph.getSubjects(iri('rdf:type'), iri(name), null).map(({ value }) => value);
  const total = (count: (item: PublishedCatalogue['items'][number]) => number): number =>
    catalogue.items.reduce((sum, item) => sum + count(item), 0);

  beforeAll(async () => {
    files = await render(root);
    catalogue = published(root);
    graph = new Store(parse(files, 'nt', 'N-Triples'));
  });

  it('is the same in JSON-LD, Turtle and N-Triples', async () => {
    const nt = new Set(parse(files, 'nt', 'N-Triples').map(triple));
    expect(new Set(parse(files, 'ttl', 'Turtle').map(triple))).toEqual(nt);
    expect(new Set((await jsonLdQuads(files, 'data/linked/catalogue.jsonld')).map(triple))).toEqual(nt);
    expect(parse(files, 'nt', 'N-Triples')).toHaveLength(nt.size);
  });

  it('holds what the files of single items hold', async () => {
    const whole = new Set(
      parse(files, 'nt', 'N-Triples').map((quad) => triple(quad).split(' ').slice(0, 2).join(' ')),
    );
    for (const path of [...files.keys()].filter((one) => one.startsWith('data/linked/items/')).slice(0, 6)) {
      for (const quad of await jsonLdQuads(files, path)) {
        expect(whole).toContain(triple(quad).split(' ').slice(0, 2).join(' '));
      }
    }
  });

  it('has every service, material, rule, fee and legal basis once', () => {
    expect(typed('cpsv:PublicService')).toHaveLength(catalogue.items.length);
    expect(typed('cv:Evidence')).toHaveLength(total((item) => item.materials.length));
    expect(typed('cv:Cost')).toHaveLength(total((item) => Math.max(1, item.fees.length)));
    expect(objects('cv:hasParticipation').length).toBe(
      total((item) => item.supervision.length + (item.decidedBy ? 1 : 0) + (item.jointUnits?.length ?? 0)),
    );
  });

  it('gives every fee its value, and the free services 0', () => {
    const values = catalogue.items.flatMap((item) =>
      item.fees.length === 0 ? [0] : item.fees.flatMap(({ amount }) => (amount ? [amount.amount] : [])),
    );
    const found = graph
      .getQuads(null, iri('cv:hasValue'), null, null)
      .map(({ object }) => Number(object.value));
    expect(found.sort()).toEqual(values.sort());
  });

  it('gives every limit with its exact amount and unit', () => {
    const expected = catalogue.items.flatMap(({ id, timeLimit }) =>
      (['promised', 'statutory'] as const).flatMap((kind) => {
        const limit = timeLimit[kind];
        return limit
          ? [`${encodeURIComponent(id)}#${kind}-limit ${limit.amount} ${limit.unit === 'working-day'}`]
          : [];
      }),
    );
    const found = graph.getQuads(null, iri('schema:value'), null, null).map(({ subject, object }) => {
      const unit = graph.getObjects(subject, iri('schema:unitCode'), null)[0]?.value;
      return `${subject.value.slice(subject.value.lastIndexOf('/') + 1)} ${object.value} ${unit === 'E49'}`;
    });
    expect(found.sort()).toEqual(expected.sort());
  });

  it('never turns working days into a duration', () => {
    for (const { id, timeLimit } of catalogue.items) {
      const service = typed('cpsv:PublicService').find((one) =>
        one.endsWith(`/${encodeURIComponent(id)}`),
      ) as string;
      const time = graph.getObjects(service, iri('cv:processingTime'), null).map(({ value }) => value);
      expect(time).toEqual(
        timeLimit.promised && timeLimit.promised.unit !== 'working-day'
          ? [isoDuration(timeLimit.promised)]
          : [],
      );
    }
  });

  it('has every telephone number', () => {
    const numbers = (
      contacts: readonly { readonly phones?: readonly { readonly text: string }[] | undefined }[],
    ): string[] => contacts.flatMap(({ phones }) => (phones ?? []).map(({ text }) => text));
    const found = objects('cv:telephone');
    for (const item of catalogue.items) {
      for (const number of numbers([...item.contacts.consult, ...item.supervision]))
        expect(found).toContain(number);
    }
  });

  it('gives every node that is referred to a type', () => {
    const types = new Set(graph.getSubjects(iri('rdf:type'), null, null).map(({ value }) => value));
    for (const { predicate, object } of graph) {
      if (object.termType === 'NamedNode' && predicate.value !== iri('rdf:type'))
        expect(types, predicate.value).toContain(object.value);
      expect(object.termType).not.toBe('BlankNode');
    }
  });
});

describe('an IRI', () => {
  it('holds nothing that a syntax would stumble over', () => {
    expect(webIri('https://a.invalid/表 格?x={1}|<2>')).not.toMatch(/[<>"{}|^`\\\s]/);
    expect(webIri('no address')).toBe('urn:x-text:no%20address');
  });
});

it('a catalogue without an address has no linked data', () => {
  const { url: _, ...rest } = published(everything);
  expect(linkedFormat(rest as PublishedCatalogue, [], { offered: 0 })).toEqual({});
});
