/** What is not written yet is published as a gap, in no format as free of charge. */
import { expect, it } from 'vitest';
import { catalogueFiles, itemFile, temporaryFolder } from '../folder.js';
import { render, textOf } from './rendered.js';

const address = 'url: https://example.invalid/guide/\n';

/** The data of a catalogue of one item, as text by path. */
async function dataOf(item: string): Promise<(path: string) => string> {
  const files = catalogueFiles({ 'items/a.md': item });
  const root = temporaryFolder({ ...files, 'catalogue.yaml': `${files['catalogue.yaml']}${address}` });
  const rendered = await render(root);
  return (path) => textOf(rendered, `data/${path}`);
}

/** What each format says of the charges of the item. */
async function said(item: string): Promise<Readonly<Record<string, boolean>>> {
  const data = await dataOf(item);
  const cell = (path: string, column: string): string | undefined => {
    const [header = '', row = ''] = data(path).replace('\uFEFF', '').split(/\r?\n/);
    return row.split(',')[header.split(',').indexOf(column)];
  };
  return {
    csv: cell('tables/items.csv', 'free') === 'true',
    schemaorg: data('schemaorg.jsonld').includes('"price":0'),
    linked: data('linked/catalogue.jsonld').includes('/fee-0"'),
    hsds: data('hsds/services.json').includes('fees_description'),
    exchange: cell('gbt39046/items.csv', '是否收费') === '0',
  };
}

it('an item that says so is free in every format', async () => {
  expect(Object.values(await said(itemFile()))).toEqual([true, true, true, true, true]);
});

it('an item that does not say what it costs is free in none, and the record names the gap', async () => {
  const item = itemFile({ fees: undefined, materials: undefined });
  expect(Object.values(await said(item))).toEqual([false, false, false, false, false]);
  const record = JSON.parse((await dataOf(item))('items/a.json'));
  expect(record).toMatchObject({ fees: [], gaps: ['materials', 'fees'] });
});

it('a record without gaps has no such key', async () => {
  expect(JSON.parse((await dataOf(itemFile()))('items/a.json'))).not.toHaveProperty('gaps');
});
