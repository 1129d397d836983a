/** QR codes: what a phone reads from them, on the matrix and on the printed page. */
import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { qrCode, qrModules } from '../../src/render/handbooks/qr.js';
import { testCatalogue } from '../site/rendered.js';
import { bare, readPdf, roles } from './pdf.js';
import { book, catalogueWith, leaflet } from './printed.js';
import { type Picture, pictureOf } from './raster.js';

// The library is CommonJS: what its types call the default is one level deeper.
const read = ((jsQR as { default?: unknown }).default ?? jsQR) as unknown as (typeof jsQR)['default'];

/** A matrix as a picture with its quiet zone, so many pixels a module. */
function drawn(modules: readonly (readonly boolean[])[], scale = 4): Picture {
  const side = (modules.length + 8) * scale;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const dark = modules[Math.floor(y / scale) - 4]?.[Math.floor(x / scale) - 4];
      if (dark) data.set([0, 0, 0], (y * side + x) * 4);
    }
  }
  return { data, width: side, height: side };
}

/** What a code on a picture says, and how wide it is in millimetres at a resolution. */
function scanned({ data, width, height }: Picture, resolution: number): { url: string; width: number } {
  const found = read(data, width, height);
  if (!found) throw new Error('There is no code on the page');
  const { topLeftCorner: left, topRightCorner: right } = found.location;
  const pixels = Math.hypot(right.x - left.x, right.y - left.y);
  return { url: found.data, width: (pixels / resolution) * 25.4 };
}

const catalogue = testCatalogue();
const address = new URL('items/full.html', catalogue.config.url).href;

describe('a code', () => {
  const urls = [
    'https://a.cn/items/a.html',
    'https://www.example.gov.cn/guide/items/%E6%96%B0%E7%94%9F%E5%84%BF%E5%87%BA%E7%94%9F%E7%99%BB%E8%AE%B0.html',
    `https://example.cn/${'a'.repeat(1500)}`,
  ];
  it.each(urls)('reads %s', (url) => {
    const { data, width, height } = drawn(qrModules(url));
    expect(read(data, width, height)?.data).toBe(url);
  });

  it('has error correction level M', () => {
    const modules = qrModules(urls[0] as string);
    // The first two bits of the format, masked with 10 (ISO/IEC 18004, 7.9.1): M is 00.
    expect([modules[8]?.[0], modules[8]?.[1]]).toEqual([true, false]);
  });

  it('is at least 20 mm wide, its modules 0.4 mm, with four modules of white around it', () => {
    for (const url of urls) {
      const { width, margin } = qrCode(url);
      const inner = width - 2 * margin;
      const modules = qrModules(url).length;
      expect(inner).toBeGreaterThanOrEqual(19.99);
      expect(inner / modules).toBeGreaterThanOrEqual(0.399);
      expect(margin).toBeCloseTo((4 * inner) / modules, 2);
    }
  });

  it('is one path that draws the matrix', () => {
    const { svg } = qrCode(urls[0] as string);
    const dark = new Set<string>();
    for (const [, x, y, long] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
      for (let at = 0; at < Number(long); at++) dark.add(`${Number(x) + at - 4},${Number(y) - 4}`);
    }
    const wanted = qrModules(urls[0] as string).flatMap((row, y) =>
      row.flatMap((on, x) => (on ? [`${x},${y}`] : [])),
    );
    expect([...dark].sort()).toEqual(wanted.sort());
    expect(svg.match(/<path/g)).toHaveLength(1);
  });

  it('shows the address as one types it', () => {
    expect(qrCode(urls[1] as string).shown).toBe('www.example.gov.cn/guide/items/新生儿出生登记.html');
    expect(qrCode('http://example.cn/%F0%A0%AE%B7').shown).toBe('http://example.cn/%F0%A0%AE%B7');
    expect(qrCode('https://example.cn/%ff').shown).toBe('example.cn/%ff');
  });
});

describe('on paper', () => {
  const only = { where: { items: ['full'] } };

  it.each([{}, { paper: 'A5' }, { large: true }] as const)(
    'a page of a book %o leads to the item',
    async (kind) => {
      const pdf = await book({ ...only, ...kind });
      const { pages, text } = await readPdf(pdf);
      const opening = pages.findIndex(({ tags }) => (roles(tags).get('Figure') ?? 0) > 0);
      expect(opening).toBeGreaterThan(0);
      const found = scanned(await pictureOf(pdf, opening + 1, 200), 200);
      expect(found.url).toBe(address);
      expect(found.width).toBeGreaterThan(19.7);
      expect(text).toContain(bare(qrCode(address).shown));
    },
  );

  it('a leaflet leads to the item', async () => {
    const pdf = await leaflet('full-referral');
    const found = scanned(await pictureOf(pdf, 1, 200), 200);
    expect(found.url).toBe(address);
    expect(found.width).toBeGreaterThan(19.7);
    expect((await readPdf(pdf)).text).toContain(bare(qrCode(address).shown));
  });

  it('there is none where the catalogue has no address', async () => {
    const { url: _url, ...config } = catalogue.config;
    const nowhere = { ...catalogueWith(), config };
    const { pages } = await readPdf(await book(only, nowhere));
    for (const { tags } of pages) expect(roles(tags).get('Figure') ?? 0).toBe(0);
    const [sheet] = (await readPdf(await leaflet('full-referral', nowhere))).pages;
    expect(roles(sheet?.tags ?? null).get('Figure') ?? 0).toBe(0);
  });
});
