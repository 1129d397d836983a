/** The data made by several who share its parts: together the same files, byte for byte, as made by one alone. */
import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/load/load.js';
import type { Artefact, RenderContext } from '../../src/render/artefact.js';
import { dataRenderer } from '../../src/render/data/data.js';
import { HeldSegments } from '../../src/render/heldSegments.js';
import { catalogueFiles, itemFile, temporaryFolder } from '../folder.js';
import { everything, render, textOf } from './rendered.js';

type Written = Map<string, Buffer>;

function write(artefacts: Iterable<Artefact>, to: Written): void {
  for (const artefact of artefacts) {
    const { path } = artefact;
    if ('copyOf' in artefact || 'isGone' in artefact) throw new Error(`${path} has no content of its own`);
    const isNew = !('piece' in artefact);
    if (isNew && to.has(path)) throw new Error(`${path} is written twice`);
    const pieces =
      'pieces' in artefact ? artefact.pieces : ['piece' in artefact ? artefact.piece : artefact.content];
    const bytes = [...pieces].map((one) => Buffer.from(one));
    to.set(path, Buffer.concat([to.get(path) ?? Buffer.alloc(0), ...bytes]));
  }
}

/** Made by so many, of whom each takes the parts whose turn it is. */
function sharedBy(threads: number, folder: string): Written {
  const { catalogue } = loadCatalogue(folder).value;
  const written: Written = new Map();
  const segments = new HeldSegments();
  const context = (thread: number): RenderContext => {
    let part = 0;
    return {
      today: undefined,
      lang: 'zh',
      progress: () => undefined,
      claim: () => part++ % threads === thread,
      segments,
    };
  };
  for (const stage of ['render', 'join'] as const) {
    // The last to begin may be the first to end.
    for (let thread = threads - 1; thread >= 0; thread--)
      write(dataRenderer[stage]?.(catalogue, context(thread)) as Iterable<Artefact>, written);
  }
  write(dataRenderer.describe?.(catalogue, context(0)) ?? [], written);
  return written;
}

/** Items of three batches that cite a document of no register, the first and the last of them by its number. */
function manyItems(): string {
  const cite = (number: string): string => itemFile({ basis: `basis: [《户籍管理规定》${number}第三条]` });
  const files = catalogueFiles({});
  const items = Array.from({ length: 130 }, (_, index) => {
    const number = index === 0 ? '（鞍政发〔2020〕7号）' : index === 129 ? '（鞍政发〔2026〕1号）' : '';
    return [`items/i${String(index).padStart(3, '0')}.md`, cite(number)] as const;
  });
  return temporaryFolder({
    ...files,
    'catalogue.yaml': `${files['catalogue.yaml']}url: https://example.invalid/guide/\n`,
    ...Object.fromEntries(items),
  });
}

describe('data that is shared', () => {
  it.each([1, 2, 3, 5])('by %i is the same', async (threads) => {
    for (const folder of [everything, manyItems()]) {
      const alone = await render(folder);
      const shared = sharedBy(threads, folder);
      expect([...shared.keys()].sort()).toEqual([...alone.keys()].sort());
      for (const [path, content] of alone)
        expect(shared.get(path)?.equals(Buffer.from(content)), path).toBe(true);
    }
  });
});

it('a law of no register has the number of the item that gives it, and in the whole graph every number', async () => {
  const files = await render(manyItems());
  const numberIn = (path: string): unknown => {
    const { '@graph': nodes } = JSON.parse(textOf(files, path)) as { '@graph': Record<string, unknown>[] };
    return nodes.filter(({ id }) => decodeURIComponent(String(id)).endsWith('/law/户籍管理规定'))[0]
      ?.lawNumber;
  };
  expect(numberIn('data/linked/items/i000.jsonld')).toBe('鞍政发〔2020〕7号');
  expect(numberIn('data/linked/items/i001.jsonld')).toBeUndefined();
  expect(numberIn('data/linked/items/i129.jsonld')).toBe('鞍政发〔2026〕1号');
  expect(numberIn('data/linked/catalogue.jsonld')).toEqual(['鞍政发〔2020〕7号', '鞍政发〔2026〕1号']);
});
