/** The JSON files: resolved, complete, in a fixed order, and true to the schemas published with them. */
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { beforeAll, describe, expect, it } from 'vitest';
import { keysOf } from '../../src/model/field.js';
import { itemSchema } from '../../src/model/item.js';
import { publishedItemSchema } from '../../src/render/data/published/records.js';
import { demonstration, everything, render, textOf } from './rendered.js';

const names = { everything, demonstration };
const lists = ['items', 'domains', 'units', 'laws', 'certificates'];
const kinds = ['item', 'catalogue', 'manifest', 'entry', ...lists];

describe.each(Object.keys(names) as (keyof typeof names)[])('the JSON of the catalogue “%s”', (name) => {
  let files: Map<string, string | Uint8Array>;
  const validators: Record<string, ValidateFunction> = {};
  const json = (path: string): Record<string, unknown> => JSON.parse(textOf(files, path));

  beforeAll(async () => {
    files = await render(names[name]);
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
    formats.default(ajv);
    for (const kind of kinds) validators[kind] = ajv.compile(json(`data/schema/${kind}.schema.json`));
  });

  const faults = (kind: string, value: unknown): unknown[] => {
    validators[kind]?.(value);
    return (validators[kind]?.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };

  it('follows its schemas', () => {
    expect(faults('catalogue', json('data/catalogue.json'))).toEqual([]);
    expect(faults('manifest', json('data/manifest.json'))).toEqual([]);
    expect(faults('entry', json('data/v1/index.json'))).toEqual([]);
    const items = [...files.keys()].filter((path) => /^data\/items\/.*\.json$/.test(path));
    expect(items.length).toBe((json('data/catalogue.json').items as unknown[]).length);
    for (const path of items) expect(faults('item', json(path)), path).toEqual([]);
  });

  it.each(kinds)('explains every key of %s in both languages, and every code', (kind) => {
    const unexplained: string[] = [];
    const look = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return;
      const { properties = {}, enum: codes = [] } = node as {
        properties?: Record<string, { description?: string; $ref?: string }>;
        enum?: readonly string[];
      };
      const { description: ofCodes = '' } = node as { description?: string };
      if (!codes.every((code) => ofCodes.includes(code))) unexplained.push(`${path}: a code`);
      for (const [key, { description = '' }] of Object.entries(properties)) {
        if (!/\p{Script=Han}.*\n.*[A-Za-z]/su.test(description)) unexplained.push(`${path}.${key}`);
      }
      for (const [key, inner] of Object.entries(node)) look(inner, `${path}.${key}`);
    };
    look(json(`data/schema/${kind}.schema.json`), '');
    expect(unexplained).toEqual([]);
  });

  it('lists everything, with its items', () => {
    const catalogue = json('data/catalogue.json') as Record<string, { id: string }[]>;
    for (const kind of lists) {
      const list = json(`data/${kind}.json`) as Record<string, { id: string; data?: string }[]>;
      expect(faults(kind, list), kind).toEqual([]);
      expect(list[kind]?.map(({ id }) => id)).toEqual(catalogue[kind]?.map(({ id }) => id));
      if (kind === 'items')
        for (const { data } of list[kind] ?? []) expect(files.has(`data/${data}`)).toBe(true);
    }
  });

  it('holds in the catalogue what it holds in the file of each item', () => {
    for (const item of json('data/catalogue.json').items as Record<string, unknown>[]) {
      const path = [...files.keys()].find(
        (p) => p.startsWith(`data/items/${item.id}`) && p.endsWith('.json'),
      );
      const { $schema, ...single } = json(path as string);
      expect($schema).toBe('../schema/item.schema.json');
      expect(single).toEqual(item);
    }
  });

  it('has no null anywhere', () => {
    for (const [path, content] of files) {
      if (path.endsWith('.json') && !path.includes('/schema/'))
        expect(content, path).not.toMatch(/[:[,]\s*null/);
    }
  });

  it('has its keys in the order of the schema', () => {
    const order = Object.keys(keysOf(publishedItemSchema) ?? {});
    for (const item of json('data/catalogue.json').items as object[]) {
      const keys = Object.keys(item);
      expect(keys).toEqual(order.filter((key) => keys.includes(key)));
    }
  });

  it('is the same, byte for byte, when it is rendered again', async () => {
    expect(await render(names[name])).toEqual(files);
  });

  it('refuses what the schema does not know', () => {
    const item = (json('data/catalogue.json').items as Record<string, unknown>[])[0];
    expect(faults('item', { ...item, invented: 1 })).toHaveLength(1);
    expect(faults('item', { ...item, timeLimit: { promised: '20个工作日' } })).toHaveLength(1);
    expect(faults('item', { ...item, status: undefined })).toHaveLength(1);
  });
});

describe('a published item', () => {
  it('is as it was reviewed', async () => {
    const files = await render(everything);
    for (const name of ['card', '补贴']) {
      const item: unknown = JSON.parse(textOf(files, `data/items/${name}.json`));
      const legible = `${JSON.stringify(item, undefined, 2)}\n`;
      await expect(legible).toMatchFileSnapshot(`golden/${name}.json`);
    }
  });

  it('has every key an editor can write, but for exceptions from rules', () => {
    const written = Object.keys(keysOf(itemSchema) ?? {});
    const kept = Object.keys(keysOf(publishedItemSchema) ?? {});
    expect(written.filter((key) => !kept.includes(key))).toEqual(['allow']);
  });

  it('has a file name that every system takes', async () => {
    const files = await render(everything);
    expect(files.has('data/items/con_.json')).toBe(true);
    expect(files.has('data/items/con.json')).toBe(false);
  });
});
