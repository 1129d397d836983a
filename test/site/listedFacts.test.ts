/** Lists, index and report are made from the listed facts of items, and from nothing else of them. */
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadCatalogue } from '../../src/load/load.js';
import { type Catalogue, createCatalogue, type Entry } from '../../src/model/catalogue.js';
import type { Item } from '../../src/model/item.js';
import { editionsOf } from '../../src/render/site/editions.js';
import { listedFacts, listedText } from '../../src/render/site/listedFacts.js';
import { siteScope } from '../../src/render/site/scope.js';
import { listPages } from '../../src/render/site/site.js';
import { bilingualCatalogue, testCatalogue } from './rendered.js';

/** A catalogue in which of items only the listed facts are left. */
function stripped(catalogue: Catalogue): Catalogue {
  const entries = catalogue.entries.map((entry): Entry => {
    const translations = Object.entries(entry.translations).map(([tag, one]) => [
      tag,
      { ...one, item: listedFacts(one.item as Partial<Item>) },
    ]);
    const item = listedFacts(entry.item) as Item;
    const body = { ...entry.body, tree: undefined as never, text: '' };
    return { ...entry, item, body, translations: Object.fromEntries(translations) };
  });
  return createCatalogue({ ...catalogue, entries });
}

function listsOf(catalogue: Catalogue): unknown[] {
  const editions = editionsOf(catalogue.config, 'zh');
  const context = { today: catalogue.config.date, beside: new Set(['handbooks', 'data'] as const) };
  return editions.map((edition) => [...listPages(siteScope(catalogue, context, edition, editions))]);
}

const demonstration = (): Catalogue =>
  loadCatalogue(join(import.meta.dirname, '../../catalogue')).value.catalogue;

it.each([
  ['the test catalogue', testCatalogue],
  ['two languages', bilingualCatalogue],
  ['the demonstration', demonstration],
])('makes the same lists: %s', (_, catalogue) => {
  expect(listsOf(stripped(catalogue()))).toEqual(listsOf(catalogue()));
});

it('stands for what lists show: another limit is another, another step is not', () => {
  const [entry] = testCatalogue().entries as [Entry];
  const changed = (change: Partial<Item>): string =>
    listedText({ ...entry, item: { ...entry.item, ...change } });
  expect(changed({ process: [] })).toBe(listedText(entry));
  expect(changed({ summary: '另一句' })).not.toBe(listedText(entry));
  expect(changed({ timeLimit: {} })).not.toBe(listedText(entry));
});
