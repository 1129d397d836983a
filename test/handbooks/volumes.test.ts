/** Handbooks in volumes: what each holds, and the general volume that leads into them. */
import { beforeAll, describe, expect, it } from 'vitest';
import { createCatalogue } from '../../src/model/catalogue.js';
import type { Config } from '../../src/model/config.js';
import { handbooksRenderer } from '../../src/render/handbooks/handbooks.js';
import { allOrders } from '../../src/render/handbooks/orders.js';
import { printWith, type Stands } from '../../src/render/handbooks/press.js';
import { requested } from '../../src/render/handbooks/request.js';
import { type Edition, handbooksOf } from '../../src/render/handbooks/volumes.js';
import { bare, type Read, readPdf, roles } from './pdf.js';
import { catalogueWith, contextOf } from './printed.js';

const guide = { id: 'v', title: '指南', each: 'domain' } as const;

function divided(config: Partial<Config> = {}): readonly Edition[] {
  return handbooksOf(catalogueWith(undefined, { handbooks: [guide], ...config }), 'zh');
}

function held(editions: readonly Edition[]): string[] {
  return editions.flatMap(({ where }) => where?.items ?? []).sort();
}

const everything = ['full', 'gone', 'index', 'overdue', 'paused'];

describe('volumes', () => {
  it('are one a domain or a unit that has something in it, with a general volume before them', () => {
    for (const each of ['domain', 'unit'] as const) {
      const [general, ...volumes] = divided({ handbooks: [{ ...guide, each }] });
      expect(general).toMatchObject({ id: 'v', title: '指南：总目录和索引', volumes });
      expect(held(volumes)).toEqual(everything);
      expect(volumes.every(({ id, where }) => id.startsWith('v-') && where?.items?.length)).toBe(true);
      expect(volumes[0]?.volume).toBe(`第 1 册，共 ${volumes.length} 册`);
    }
  });

  it('keep the scope of the whole; a single one needs no general volume', () => {
    const editions = divided({ handbooks: [{ ...guide, where: { items: ['full'] } }] });
    expect(editions.map(({ where }) => where?.items)).toEqual([['full']]);
  });

  it('of tables are tables only', () => {
    const editions = divided({ handbooks: [{ ...guide, kind: 'table' }] });
    expect(editions.map(({ id }) => id)).not.toContain('v');
    expect(held(editions)).toEqual(everything);
  });

  it('lose no item whose domain is not known', () => {
    const strays = catalogueWith(
      (entry) =>
        entry.id === 'paused' ? { ...entry, effective: { ...entry.effective, domain: undefined } } : entry,
      { handbooks: [guide] },
    );
    const editions = handbooksOf(strays, 'zh');
    expect(held(editions)).toEqual(everything);
    expect(editions.at(-1)).toMatchObject({ id: 'v_', where: { items: ['paused'] } });
  });

  it('are what a large catalogue is printed in, no thicker than can be bound', () => {
    const small = catalogueWith(undefined, { handbooks: undefined });
    expect(handbooksOf(small, 'zh').map(({ id }) => id)).toEqual(['city']);
    const one = small.entries.find(({ id }) => id === 'full');
    if (!one) throw new Error('no item');
    const entries = Array.from({ length: 450 }, (_, index) => ({ ...one, id: `full-${index}` }));
    const large = handbooksOf(createCatalogue({ ...small, entries }), 'zh');
    const domain = one.effective.domain?.id;
    expect(large.map(({ id }) => id)).toEqual([
      'city',
      ...['', '_2', '_3'].map((end) => `city-${domain}${end}`),
    ]);
    expect(large.slice(1).map(({ where }) => where?.items?.length)).toEqual([150, 150, 150]);
    expect(new Set(held(large)).size).toBe(450);
  });
});

describe('a set of volumes', () => {
  const catalogue = catalogueWith(undefined, { handbooks: [guide], leaflets: false });
  const context = contextOf(catalogue);
  const read = new Map<string, Read>();
  beforeAll(async () => {
    for await (const artefact of handbooksRenderer.render(catalogue, context)) {
      if ('content' in artefact && !artefact.path.includes('/promises/'))
        read.set(artefact.path, await readPdf(artefact.content as Uint8Array));
    }
  });

  it('says in its general volume on which page of which volume an item stands', () => {
    const general = read.get('handbooks/v.pdf');
    const [, ...volumes] = divided();
    expect(read.size).toBe(volumes.length + 1);
    for (const [index, { id }] of volumes.entries()) {
      const volume = read.get(`handbooks/${id}.pdf`);
      const titles = volume?.outline.filter(({ depth }) => depth === 2).map(({ title }) => title) ?? [];
      for (const title of titles) {
        const isHead = ({ runs }: Read['pages'][number]): boolean =>
          bare(runs.flatMap(({ text, size }) => (size > 15 ? [text] : [])).join('')) === bare(title);
        const at = volume?.pages.findIndex(isHead) ?? -1;
        expect(at, title).toBeGreaterThan(0);
        expect(general?.text).toContain(`${bare(title)}${index + 1}:${volume?.labels?.[at]}`);
      }
      expect(volume?.pages[0]?.text).toContain(`第${index + 1}册，共${volumes.length}册`);
    }
  });

  it('has a general volume that screen readers can read', () => {
    const general = read.get('handbooks/v.pdf');
    expect(general?.marked).toBe(true);
    expect(general?.outline.map(({ title }) => title)).toContain('目录');
    expect(roles(general?.pages[3]?.tags ?? null).get('H1')).toBe(1);
  });

  it('is claimed as one part', () => {
    let asked = 0;
    const claim = (): boolean => asked++ === 0;
    const orders = allOrders(catalogue, context).filter(({ set }) => set !== undefined);
    expect(orders.length).toBe(read.size);
    expect(orders.at(-1)?.after).toEqual(orders.slice(0, -1).map(({ path }) => path));
    const renderer = handbooksRenderer.render(catalogue, {
      ...context,
      claim,
      progress: (_, total) => totals.push(total),
    });
    const totals: number[] = [];
    return (async () => {
      for await (const artefact of renderer) {
        expect(artefact.path).toMatch(/^handbooks\/v/);
        break;
      }
      expect(totals[0]).toBe(read.size);
    })();
  });

  it('is printed whole, or a volume of it, or some of its items in one book', () => {
    const paths = (product: string, items: string[] = []): string[] =>
      requested({ product, items, format: 'pdf' }, catalogue, context).map(({ path }) => path);
    expect(paths('v').sort()).toEqual([...read.keys()].sort());
    const [, first] = divided();
    expect(paths(first?.id ?? '')).toEqual([`handbooks/${first?.id}.pdf`]);
    expect(paths('v', ['full', 'paused'])).toEqual(['handbooks/v.pdf']);
  });
});

it('tells the pages of a volume before its PDF is written, so that the general volume need not wait', () => {
  const heard: (string | Stands)[] = [];
  const noted = (label: string): unknown[] => (label === 'stands' ? [[[3, 4]]] : []);
  const pdf = (): Uint8Array => {
    heard.push('written');
    return new Uint8Array();
  };
  const engine = { isOwn: () => false, set: () => ({ pages: 4, missing: [], noted, pdf }) };
  const job = { label: 'v', template: 'book.typ', view: {}, closeUp: true };
  const { stands } = printWith(job, engine, (known) => heard.push(known));
  expect(heard).toEqual([[[3, 4]], 'written']);
  expect(stands).toEqual([[3, 4]]);
});
