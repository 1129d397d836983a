/** Fonts of a catalogue’s own: characters that the program’s fonts lack, a layout in another letter, what cannot be used. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/compile.js';
import { handbooksRenderer } from '../../src/render/handbooks/handbooks.js';
import { printTools } from '../../src/render/handbooks/store.js';
import { catalogueFiles, itemFile, temporaryFolder } from '../folder.js';
import { fontOf } from './fontFile.js';
import { fontsOf, readPdf } from './pdf.js';
import { contextOf } from './printed.js';

const place = 'templates/handbooks/fonts';

/** A catalogue whose only item has 𠮷 in its name, with files beside it. */
function folderWith(files: Record<string, Buffer | string>): string {
  const folder = temporaryFolder({
    ...catalogueFiles({ 'items/id-card.md': itemFile({ name: 'name: 𠮷祥里居民身份证换领' }) }),
    'catalogue.yaml': `${catalogueFiles({})['catalogue.yaml']}\nhandbooks: []\n`,
  });
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

function said(folder: string): string[] {
  return check(folder)
    .diagnostics.filter(({ rule }) => rule === 'unusable-font' || rule === 'unprintable')
    .map(({ rule, severity, file, message }) => `${rule} ${severity} ${file} ${message.zh}`);
}

async function leafletOf(folder: string): Promise<Uint8Array> {
  const { catalogue } = check(folder);
  for await (const artefact of handbooksRenderer.render(catalogue, contextOf(catalogue))) {
    if ('content' in artefact && artefact.path.includes('leaflets')) return artefact.content as Uint8Array;
  }
  throw new Error('nothing printed');
}

describe('a font below templates/handbooks/fonts/', () => {
  const rare = fontOf('Rare Song Bold', '𠮷');

  it('prints the characters that the program’s fonts lack, and nobody is warned of them', async () => {
    const without = folderWith({});
    expect(said(without)).toEqual([expect.stringMatching(/^unprintable warning items\/id-card\.md/)]);
    const folder = folderWith({ [`${place}/rare.ttf`]: rare, [`${place}/OFL.txt`]: 'OFL' });
    expect(said(folder)).toEqual([]);
    const pdf = await leafletOf(folder);
    expect((await readPdf(pdf)).text).toContain('𠮷祥里');
    expect((await fontsOf(pdf)).every(({ embedded }) => embedded)).toBe(true);
  });

  it('that is taken away is missed by a check that remembers', () => {
    const memory = { program: 'x', text: undefined };
    const folder = folderWith({ [`${place}/rare.ttf`]: rare });
    const first = check(folder, { memory });
    expect(first.diagnostics.filter(({ rule }) => rule === 'unprintable')).toEqual([]);
    rmSync(join(folder, place, 'rare.ttf'));
    const again = check(folder, { memory: { ...memory, text: first.memory().text() } });
    expect(again.diagnostics.filter(({ rule }) => rule === 'unprintable')).toHaveLength(1);
  });

  it('is what a layout may name', async () => {
    const own = '#import "style.typ": *\n#show: dressed\n= 告知\n#text(font: "Rare Song", "𠮷")\n';
    const files = { [`${place}/rare.ttf`]: rare, 'templates/handbooks/leaflet.typ': own };
    expect((await readPdf(await leafletOf(folderWith(files)))).text).toContain('𠮷');
    const misspelt = { ...files, 'templates/handbooks/leaflet.typ': own.replace('Rare Song', 'Rare Sogn') };
    await expect(leafletOf(folderWith(misspelt))).rejects.toMatchObject({
      words: { zh: expect.stringMatching(/leaflet\.typ:4:\d+: unknown font family: rare sogn/) },
    });
  });

  it('decides what kept prints are worth', () => {
    const tools = (font: Buffer): string => {
      const { design } = check(folderWith({ [`${place}/rare.ttf`]: font })).catalogue;
      return printTools(new Map([...design].map(([path, text]) => [path.slice('handbooks/'.length), text])));
    };
    expect(tools(rare)).toBe(tools(rare));
    expect(tools(rare)).not.toBe(tools(fontOf('Rare Song Bold', '𠮶')));
  });

  it.each([
    ['rare.ttf', rare.subarray(0, 5000), '坏了'],
    ['rare.otf', 'no font', '坏了'],
    ['rare.woff2', 'wOF2', 'WOFF'],
    ['rare.ttf', fontOf('Rare Song', '𠮷', 2), '授权不许嵌入'],
    ['rare.ttf', fontOf('Rare Song', '𠮷', 0x108), '授权不许嵌入'],
  ])('that cannot be used is an error: %s', (name, content, says) => {
    const first = said(folderWith({ [`${place}/${name}`]: content })).find((one) =>
      one.startsWith('unusable'),
    );
    expect(first).toMatch(/^unusable-font error/);
    expect(first).toContain(`${place}/${name}`);
    expect(first).toContain(says);
  });

  it('may be one that is for preview and print, or for editing', () => {
    for (const licence of [0, 4, 8, 0xc])
      expect(said(folderWith({ [`${place}/rare.ttf`]: fontOf('Rare', '𠮷', licence) }))).toEqual([]);
  });
});
