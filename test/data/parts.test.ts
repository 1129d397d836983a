/** The data made by several who share its parts: together the same files, byte for byte, as made by one alone. */
import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/load/load.js';
import type { Artefact, RenderContext } from '../../src/render/artefact.js';
import { dataRenderer } from '../../src/render/data/data.js';
import { HeldSegments } from '../../src/render/heldSegments.js';
import { everything, render } from './rendered.js';

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
function sharedBy(threads: number): Written {
  const { catalogue } = loadCatalogue(everything).value;
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

describe('data that is shared', () => {
  it.each([1, 2, 3, 5])('by %i is the same', async (threads) => {
    const alone = await render(everything);
    const shared = sharedBy(threads);
    expect([...shared.keys()].sort()).toEqual([...alone.keys()].sort());
    for (const [path, content] of alone)
      expect(shared.get(path)?.equals(Buffer.from(content)), path).toBe(true);
  });
});
