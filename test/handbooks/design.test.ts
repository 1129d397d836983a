/** Templates of a catalogue's own, in place of the program's. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../src/model/catalogue.js';
import { templatesFolder } from '../../src/render/handbooks/engine.js';
import { handbooksRenderer } from '../../src/render/handbooks/handbooks.js';
import { tableView } from '../../src/render/handbooks/table.js';
import { UsageError } from '../../src/text/diagnostic.js';
import { readPdf } from './pdf.js';
import { catalogueWith, contextOf } from './printed.js';

const own = '#import "style.typ": *\n#show: dressed\n= 本市的式样\n#view.item.title\n';

function designed(design: Record<string, string>): Catalogue {
  const catalogue = catalogueWith(undefined, { handbooks: [] });
  return { ...catalogue, design: new Map(Object.entries(design)) };
}

async function firstOf(catalogue: Catalogue): Promise<Uint8Array> {
  for await (const artefact of handbooksRenderer.render(catalogue, contextOf(catalogue))) {
    if ('content' in artefact) return artefact.content as Uint8Array;
  }
  throw new Error('nothing printed');
}

describe('a template of the catalogue', () => {
  it('replaces the program’s of the same name, which the others still are', async () => {
    const { text } = await readPdf(
      await firstOf(designed({ 'handbooks/leaflet.typ': own, 'site/item.hbs': 'x' })),
    );
    expect(text).toContain('本市的式样');
    expect(text).toContain('去外地看病先登记');
  });

  it.each([
    ['= 标题\n#view.item.nonsense', /leaflets\/full\.pdf.*leaflet\.typ:6:\d+: .*nonsense/],
    ['#let x = (', /leaflet\.typ:5:\d+: unclosed delimiter/],
    ['#image("x.png")', /leaflet\.typ:5:\d+: file not found/],
  ])('that is at fault is told with document, file and line: %s', async (more, says) => {
    const faulty = designed({ 'handbooks/leaflet.typ': own + more });
    const error = await firstOf(faulty).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(UsageError);
    expect((error as UsageError).words.en).toMatch(says);
    expect((error as UsageError).words.zh).toContain('templates/handbooks/');
  });

  it.each([
    ['book.typ', '#for c in view.chapters { for i in c.items { if i.id == "index" { i.nonsense } } }', {}],
    ['item.typ', '#let item-body(item) = if item.id == "index" { item.nonsense } else { item.title }', {}],
    [
      'table.typ',
      '#for g in view.groups { for r in g.rows { if r.number == 2 { r.nonsense } } }',
      { kind: 'table' },
    ],
  ] as const)('that fails on an item of %s is told with the item', async (name, more, kind) => {
    const text = readFileSync(join(templatesFolder, name), 'utf8') + more;
    const catalogue = catalogueWith(undefined, { handbooks: [{ id: 'v', title: '指南', ...kind }] });
    const table = 'kind' in kind && tableView({ id: 'v', title: '指南' }, catalogue, contextOf(catalogue));
    const item = table ? table.groups.flatMap(({ rows }) => rows)[1]?.name : 'index';
    const design = new Map([[`handbooks/${name}`, text]]);
    const error = await firstOf({ ...catalogue, design }).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(UsageError);
    expect((error as UsageError).words.zh).toContain(item);
    expect((error as UsageError).words.en).toMatch(/handbooks\/v\.pdf.*\.typ:\d+:\d+: .*nonsense/);
  });

  it('that fails on no item alone is told with the document', async () => {
    const catalogue = catalogueWith(undefined, { handbooks: [{ id: 'v', title: '指南' }] });
    const design = new Map([
      ['handbooks/book.typ', '#let view = json("view.json")\n#if view.places.len() > 1 { view.nonsense }'],
    ]);
    await expect(firstOf({ ...catalogue, design })).rejects.toMatchObject({
      words: { en: expect.stringMatching(/while printing handbooks\/v\.pdf \(templates/) },
    });
  });
});
