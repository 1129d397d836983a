/** What describes the data: the Data Package, the DCAT description and the manifest agree with the files. */
import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { Validator } from '@seriousme/openapi-schema-validator';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Artefact } from '../../src/render/artefact.js';
import { Ledger } from '../../src/render/data/manifest/ledger.js';
import { demonstration, everything, published, render, textOf } from './rendered.js';

interface Described {
  readonly path: string;
  readonly bytes: number;
  readonly hash?: string;
  readonly sha256?: string;
}

describe('the descriptions of the data', () => {
  let files: Map<string, string | Uint8Array>;
  const facts = (path: string): { bytes: number; sha256: string } => {
    const content = files.get(path);
    if (content === undefined) throw new Error(`${path} is not published`);
    return { bytes: Buffer.byteLength(content), sha256: createHash('sha256').update(content).digest('hex') };
  };

  beforeAll(async () => {
    files = await render(everything);
  });

  it('name in the manifest every other file, with its size and hash', () => {
    const { files: listed } = JSON.parse(textOf(files, 'data/manifest.json')) as { files: Described[] };
    expect(listed.map(({ path }) => `data/${path}`)).toEqual(
      [...files.keys()].filter((path) => path !== 'data/manifest.json').sort(),
    );
    for (const { path, bytes, sha256 } of listed)
      expect({ bytes, sha256 }, path).toEqual(facts(`data/${path}`));
  });

  it('say in DCAT which edition it is and when it last changed', () => {
    const nodes: Record<string, unknown>[] = JSON.parse(textOf(files, 'data/dcat.jsonld'))['@graph'];
    const { edition, date, history = [] } = published(everything);
    const dataset = nodes.find(({ type }) => type === 'Dataset');
    expect(dataset).toMatchObject({ version: edition, modified: history[0]?.date ?? date });
  });

  it('name in the Data Package every table in both forms, with size and hash', () => {
    const { resources } = JSON.parse(textOf(files, 'data/tables/datapackage.json')) as {
      resources: Described[];
    };
    const csv = [...files.keys()].filter((path) => /^data\/tables\/.*\.csv$/.test(path));
    expect(
      resources
        .filter(({ path }) => path.endsWith('.csv'))
        .map(({ path }) => posix.join('data/tables', path)),
    ).toEqual(csv);
    expect(resources).toHaveLength(2 * csv.length);
    for (const { path, bytes, hash } of resources) {
      const { bytes: size, sha256 } = facts(posix.join('data/tables', path));
      expect({ bytes, hash }).toEqual({ bytes: size, hash: `sha256:${sha256}` });
    }
  });

  it('say what every code means, in the Data Package and in the schemas', () => {
    const { resources } = JSON.parse(textOf(files, 'data/tables/datapackage.json')) as {
      resources: { schema: { fields: { name: string; description: string; categories?: unknown[] }[] } }[];
    };
    const fields = resources.flatMap(({ schema }) => schema.fields);
    expect(fields.find(({ name }) => name === 'caseType')?.categories).toEqual([
      { value: 'on-the-spot', label: '即办件' },
      { value: 'promised', label: '承诺件' },
    ]);
    expect(fields.find(({ name }) => name === 'audience')?.description).toContain('person 自然人');
    const { properties } = JSON.parse(textOf(files, 'data/schema/item.schema.json'));
    expect(properties.type.description).toContain('payment 行政给付');
    expect(properties.level.items.description).toContain('city 市级');
  });

  it('name in the API description paths that are there, in valid OpenAPI', async () => {
    const schema = /"\$ref": "(schema\/[^"]+)"/g;
    const text = textOf(files, 'data/openapi.json');
    for (const [, path] of text.matchAll(schema)) expect([...files.keys()]).toContain(`data/${path}`);
    // The validator follows references within a file only.
    const description = JSON.parse(text.replace(schema, '"type": "object"')) as {
      paths: Record<string, unknown>;
    };
    expect(await new Validator().validate(structuredClone(description))).toEqual({ valid: true });
    for (const path of Object.keys(description.paths)) {
      const pattern = new RegExp(`^data${path.replaceAll('.', '\\.').replace(/\{\w+\}/, '[^/]+')}$`);
      expect(
        [...files.keys()].some((one) => pattern.test(one)),
        path,
      ).toBe(true);
    }
  });

  it.each([
    ['everything', everything],
    ['demonstration', demonstration],
  ])('name in the API description every file of the catalogue “%s”', async (_, root) => {
    const all = await render(root);
    const { paths } = JSON.parse(textOf(all, 'data/openapi.json')) as { paths: Record<string, unknown> };
    const patterns = Object.keys(paths).map(
      (path) => new RegExp(`^data${path.replaceAll('.', '\\.').replace(/\{\w+\}/, '[^/]+')}$`),
    );
    const missing = [...all.keys()].filter((path) => !patterns.some((pattern) => pattern.test(path)));
    expect(missing).toEqual([]);
  });

  it('lead from an API catalogue (RFC 9727) to the entry point and to what describes it', () => {
    const { linkset } = JSON.parse(textOf(files, 'data/api-catalog.json')) as {
      linkset: Record<string, string | { href: string }[]>[];
    };
    const base = 'https://example.invalid/data/';
    const here = linkset.find(({ anchor }) => anchor === `${base}api-catalog.json`);
    expect(here?.item).toMatchObject([{ href: `${base}v1/index.json` }]);
    const entry = linkset.find(({ anchor }) => anchor === `${base}v1/index.json`);
    expect(entry?.['service-desc']).toMatchObject([{ href: `${base}openapi.json` }]);
    for (const links of linkset.flatMap(({ anchor: _, license: __, ...others }) => Object.values(others)))
      for (const { href } of links as { href: string }[])
        expect([...files.keys()]).toContain(href.replace(base, 'data/'));
  });

  it('lead from the entry point to files that are there, and to all that are listed', () => {
    const entry = JSON.parse(textOf(files, 'data/v1/index.json')) as {
      counts: Record<string, number>;
      links: { id: string; href?: string; template?: string; schema?: string }[];
    };
    const at = (link: string): string => posix.join('data/v1', link);
    const patterns = entry.links.map(
      ({ href, template }) =>
        new RegExp(
          `^${at(href ?? template ?? '')
            .replaceAll('.', '\\.')
            .replace(/\{\w+\}/, '[^/]+')}$`,
        ),
    );
    for (const pattern of patterns)
      expect(
        [...files.keys()].some((path) => pattern.test(path)),
        `${pattern}`,
      ).toBe(true);
    for (const { schema } of entry.links) if (schema) expect([...files.keys()]).toContain(at(schema));
    const besides = /^data\/v1\//;
    const missing = [...files.keys()].filter(
      (path) => !besides.test(path) && !patterns.some((pattern) => pattern.test(path)),
    );
    expect(missing).toEqual([]);
    expect(new Set(entry.links.map(({ id }) => id)).size).toBe(entry.links.length);
    for (const [kind, count] of Object.entries(entry.counts)) {
      const listed = JSON.parse(textOf(files, `data/${kind}.json`)) as Record<string, unknown[]>;
      expect(count, kind).toBe(listed[kind]?.length);
    }
  });

  it('name in the DCAT description files that are there, with size and hash', () => {
    const { '@graph': graph } = JSON.parse(textOf(files, 'data/dcat.jsonld')) as {
      '@graph': Record<string, string>[];
    };
    const distributions = graph.filter(({ type }) => type === 'Distribution');
    expect(distributions.length).toBeGreaterThan(5);
    for (const { downloadURL, byteSize, checksum } of distributions) {
      const path = decodeURI(downloadURL as string).replace('https://example.invalid/data/', 'data/');
      const sum = graph.find(({ id }) => id === checksum)?.checksumValue;
      expect({ bytes: byteSize, sha256: sum }, path).toEqual(facts(path));
    }
  });
});

describe('the ledger', () => {
  it('does not describe a file that has not been read to its end', () => {
    const ledger = new Ledger();
    const artefacts: Artefact[] = [{ path: 'data/a', pieces: ['one', 'two'] }];
    const [recorded] = [...ledger.recorded(artefacts)];
    expect(() => ledger.entries).toThrow('read to its end');
    const pieces = [...(recorded as { pieces: Iterable<Uint8Array> }).pieces];
    expect(Buffer.concat(pieces).toString()).toBe('onetwo');
    expect(ledger.find('a')).toMatchObject({ bytes: 6 });
  });

  it('records a file that grows while others do', () => {
    const ledger = new Ledger();
    const artefacts: Artefact[] = [
      { path: 'data/a', piece: 'one', last: false },
      { path: 'data/b', content: '乙' },
      { path: 'data/a', piece: 'two', last: true },
    ];
    for (const _ of ledger.recorded(artefacts));
    expect(ledger.find('a')).toEqual({
      path: 'a',
      bytes: 6,
      sha256: createHash('sha256').update('onetwo').digest('hex'),
    });
    expect(ledger.find('b')).toMatchObject({ bytes: 3 });
  });

  it('counts texts and bytes of one file in their order', () => {
    const ledger = new Ledger();
    const pieces = ['one', '', Buffer.from('二'), 'three', Buffer.from('四'), Buffer.from('5')];
    const [recorded] = [...ledger.recorded([{ path: 'data/a', pieces }])];
    const written = [...(recorded as { pieces: Iterable<Uint8Array> }).pieces].map((one) => `${one}`);
    expect(written).toEqual(['one', '二', 'three', '四', '5']);
    expect(ledger.get('a')).toEqual({
      path: 'a',
      bytes: 15,
      sha256: createHash('sha256').update('one二three四5').digest('hex'),
    });
    expect(() => ledger.get('b')).toThrow('b has not been published');
  });
});
