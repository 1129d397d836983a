/** Templates of a catalogue's own, in place of the program's. */
import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../src/model/catalogue.js';
import { handbooksRenderer } from '../../src/render/handbooks/handbooks.js';
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
});
