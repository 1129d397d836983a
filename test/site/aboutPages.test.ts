/** The pages about the site: complaints by office, downloads that are there, the letters of promise, the site map. */
import { describe, expect, it } from 'vitest';
import { createCatalogue } from '../../src/model/catalogue.js';
import { dataRenderer } from '../../src/render/data/data.js';
import { allOrders } from '../../src/render/handbooks/orders.js';
import { siteRenderer } from '../../src/render/site/site.js';
import { renderWhole } from '../../src/render/whole.js';
import { attributes } from './brokenLinks.js';
import { testCatalogue, textOf } from './rendered.js';

type Written = { path: string; content?: string | Uint8Array };
const context = { today: '2026-11-23', lang: 'zh', progress: () => undefined } as const;

/** The pages of the site as they are where these folders are published with it. */
function site(beside: readonly ('data' | 'handbooks')[], catalogue = testCatalogue()): Map<string, string> {
  const artefacts = siteRenderer.render(catalogue, {
    ...context,
    beside: new Set(beside),
  }) as Iterable<Written>;
  return new Map([...artefacts].map(({ path, content }) => [path.replace(/^site\//, ''), String(content)]));
}

/** What a page links to beside the site. */
function beside(html: string | undefined): string[] {
  return attributes(html ?? '', 'href').flatMap((href) => {
    const [, path] = /^(?:\.\.\/)+((?:data|handbooks)\/.*)$/.exec(href) ?? [];
    return path === undefined ? [] : [decodeURIComponent(path)];
  });
}

describe('downloads', () => {
  const catalogue = testCatalogue();
  const withoutAddress = createCatalogue({
    ...catalogue,
    config: { ...catalogue.config, url: undefined },
  });

  it.each([catalogue, withoutAddress])('every data file that is linked is made', async (one) => {
    const made: string[] = [];
    for await (const artefact of renderWhole(dataRenderer, one, context)) {
      made.push(artefact.path);
      if ('pieces' in artefact) for (const _piece of artefact.pieces);
    }
    const linked = beside(site(['data'], one).get('data.html'));
    expect(linked.length).toBeGreaterThanOrEqual(5);
    expect(linked.filter((path) => !made.includes(path))).toEqual([]);
  });

  it('every handbook is linked, and the letter of each promise', () => {
    const pages = site(['handbooks']);
    const printed = allOrders(catalogue, context).map(({ path }) => path);
    const books = printed.filter((path) => /^handbooks\/[^/]+$/.test(path));
    const letters = printed.filter((path) => path.startsWith('handbooks/promises/'));
    expect(books.length).toBeGreaterThan(0);
    expect(letters.length).toBeGreaterThan(0);
    expect(beside(pages.get('data.html'))).toEqual(books);
    expect(beside(pages.get('certificates/index.html'))).toEqual(letters);
  });

  it('what was not published with the site is not linked, and the page says so', () => {
    const pages = site([]);
    for (const html of pages.values()) expect(beside(html)).toEqual([]);
    expect(textOf(pages.get('data.html') ?? '')).toContain('没有同时发布数据');
  });
});

describe('complaints', () => {
  const html = site([]).get('supervision.html') ?? '';

  it('show the channels of all, and those of single services under their names', () => {
    const text = textOf(html).replace(/\s+/g, ' ');
    expect(text).toContain('备案监督电话 0412-5550128');
    expect(text.indexOf('所有单位和事项都可以用')).toBeLessThan(text.indexOf('去外地看病先登记'));
    expect(html).toContain('href="tel:04125550128"');
  });

  it('name every office: with channels of its own, or among those without', () => {
    const units = testCatalogue().units.map(({ value }) => value.name);
    for (const name of units) expect(textOf(html)).toContain(name);
  });
});

it('the site map leads to every list, and every page leads to it', () => {
  const pages = site([]);
  const links = attributes(pages.get('site-map.html') ?? '', 'href');
  const lists = [...pages.keys()].filter((path) => path.endsWith('.html') && !path.startsWith('items/'));
  const reached = new Set(links.map((href) => decodeURIComponent(href.replace(/#.*$/, ''))));
  const own = ['404.html', 'site-map.html', 'units/social.html'];
  expect(lists.filter((path) => !reached.has(path) && !own.includes(path))).toEqual([]);
  for (const [path, html] of pages) {
    if (path.endsWith('.html')) expect(html, path).toMatch(/href="[^"]*site-map\.html"/);
  }
});

it('a position opens the map of the device, latitude first', () => {
  expect(site([]).get('items/full.html')).toContain('<a href="geo:41.11,122.99">122.99, 41.11</a>');
});
