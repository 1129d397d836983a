/** Prints for the tests: documents of the test catalogue, or of one made from it. */
import type { Catalogue, Entry } from '../../src/model/catalogue.js';
import { createCatalogue } from '../../src/model/catalogue.js';
import type { Config, Handbook } from '../../src/model/config.js';
import type { RenderContext } from '../../src/render/artefact.js';
import { bookView } from '../../src/render/handbooks/book.js';
import { type Engine, startEngine } from '../../src/render/handbooks/engine.js';
import { leafletView, sheets } from '../../src/render/handbooks/leaflet.js';
import { print } from '../../src/render/handbooks/press.js';
import type { Lang } from '../../src/text/words.js';
import { testCatalogue } from '../site/rendered.js';

let engine: Promise<Engine> | undefined;

/** The engine, started once a test file. */
export function testEngine(): Promise<Engine> {
  engine ??= startEngine();
  return engine;
}

/** What a renderer is told, on a day and in a language. */
export function contextOf(catalogue: Catalogue, lang: Lang = 'zh'): RenderContext {
  return { today: catalogue.config.date, lang, progress: () => undefined };
}

/** The test catalogue with other entries or another configuration. */
export function catalogueWith(
  change: (entry: Entry) => Entry = (entry) => entry,
  config: Partial<Config> = {},
): Catalogue {
  const catalogue = testCatalogue();
  return createCatalogue({
    ...catalogue,
    config: { ...catalogue.config, ...config },
    entries: catalogue.entries.map(change),
  });
}

/** The PDF of a handbook. */
export async function book(
  handbook: Partial<Handbook> = {},
  catalogue = testCatalogue(),
  lang: Lang = 'zh',
): Promise<Uint8Array> {
  const view = bookView(
    { id: 'city', title: '办事指南汇编', ...handbook },
    catalogue,
    contextOf(catalogue, lang),
  );
  return print({ label: 'city', template: 'book.typ', view, closeUp: true }, await testEngine());
}

/** The PDF of a leaflet by the end of its path. */
export async function leaflet(
  name: string,
  catalogue = testCatalogue(),
  lang: Lang = 'zh',
): Promise<Uint8Array> {
  const sheet = sheets(catalogue).find(({ path }) => path.endsWith(`/${name}.pdf`));
  if (!sheet) throw new Error(`There is no leaflet ${name}`);
  const view = leafletView(sheet, catalogue, contextOf(catalogue, lang));
  const sizes = [
    { base: 10, small: 8.6, table: 9 },
    { base: 9, small: 8, table: 8.3 },
    { base: 9, small: 8, table: 8.3, closer: 1 },
  ];
  return print({ label: name, template: 'leaflet.typ', view, sizes }, await testEngine());
}
