/** The renderer as a whole: which files it gives, and that they are the same every time. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Catalogue } from '../../src/model/catalogue.js';
import type { Renderer } from '../../src/render/artefact.js';
import { handbooksRenderer } from '../../src/render/handbooks/handbooks.js';
import { testCatalogue } from '../site/rendered.js';
import { catalogueWith } from './printed.js';

/** Digests by path, in the order of the renderer. */
async function digests(renderer: Renderer, catalogue: Catalogue): Promise<[string, string][]> {
  const found: [string, string][] = [];
  const steps: [number, number][] = [];
  const context = {
    today: catalogue.config.date,
    lang: 'zh',
    progress: (done: number, total: number) => steps.push([done, total]),
  } as const;
  for await (const artefact of renderer.render(catalogue, context)) {
    if (!('content' in artefact)) throw new Error(`${artefact.path} has no content`);
    found.push([artefact.path, createHash('sha256').update(artefact.content).digest('hex')]);
  }
  expect(steps.map(([done]) => done)).toEqual(steps.map((_, index) => index));
  expect(steps.at(-1)).toEqual([found.length, found.length]);
  return found;
}

const root = join(import.meta.dirname, '../..');

/** When the youngest file below a folder was written. */
function newest(folder: string): number {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return Math.max(...files.map((file) => statSync(join(folder, file)).mtimeMs));
}

describe('the renderer', () => {
  let once: [string, string][];
  beforeAll(async () => {
    once = await digests(handbooksRenderer, testCatalogue());
  });

  it('gives a handbook, leaflets and letters', () => {
    expect(once.map(([path]) => path)).toEqual(
      expect.arrayContaining([
        'handbooks/city.pdf',
        'handbooks/leaflets/full.pdf',
        'handbooks/leaflets/full-settled.pdf',
      ]),
    );
    expect(once.every(([path]) => /^handbooks\/(leaflets\/|promises\/)?[^/]+\.pdf$/.test(path))).toBe(true);
  });

  it('gives the same bytes again', async () => {
    expect(await digests(handbooksRenderer, testCatalogue())).toEqual(once);
  });

  it('gives the same bytes from several threads', async ({ skip }) => {
    const compiled = join(root, 'lib/compile.js');
    if (!existsSync(compiled) || statSync(compiled).mtimeMs < newest(join(root, 'src'))) skip('not compiled');
    const { renderers } = (await import(
      pathToFileURL(compiled).href
    )) as typeof import('../../src/compile.js');
    expect(await digests(await renderers.handbooks(), testCatalogue())).toEqual(once);
  });

  it('prints the handbooks that are asked for, and leaves leaflets out where told to', async () => {
    const catalogue = catalogueWith(undefined, {
      handbooks: [{ id: '甲', title: '甲册', paper: 'A5', where: { items: ['index'] } }],
      leaflets: false,
    });
    const paths = (await digests(handbooksRenderer, catalogue)).map(([path]) => path);
    expect(paths.filter((path) => !path.includes('/promises/'))).toEqual(['handbooks/甲.pdf']);
  });

  it('stops when its reader does', async () => {
    const artefacts = handbooksRenderer.render(testCatalogue(), {
      today: undefined,
      lang: 'zh',
      progress: () => undefined,
    });
    for await (const { path } of artefacts) {
      expect(path).toBe('handbooks/city.pdf');
      break;
    }
  });
});
