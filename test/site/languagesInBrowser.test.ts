/** The site in two languages in a real browser: switching from files and below a path, accessibility, narrow screens. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCatalogue } from '../../src/model/catalogue.js';
import { launchBrowser } from '../browser.js';
import { bilingualCatalogue, renderedSite, writtenSite } from './rendered.js';

const catalogue = bilingualCatalogue();
const files = renderedSite(catalogue);
// Opened from a file, the page of what is not found needs the links it has where no address is published.
const { url: _address, ...config } = catalogue.config;
files.set('en/404.html', renderedSite(createCatalogue({ ...catalogue, config })).get('en/404.html') ?? '');
/** Templates that no other browser test opens. */
const fresh = ['supervision.html', 'data.html', 'accessibility.html', 'site-map.html', 'about.html'];
/** One page of each template, in English. */
const english = [
  'index.html',
  'items/index.html',
  'items/full.html',
  'domains/health.html',
  'units/index.html',
  'units/index_.html',
  'events/index.html',
  'certificates/index.html',
  'laws/index.html',
  'audit.html',
  '404.html',
  ...fresh,
].map((path) => `en/${path}`);

let browser: Browser;
let site: ReturnType<typeof writtenSite>;
let server: Server;
let page: Page;

beforeAll(async () => {
  site = writtenSite(files);
  browser = await launchBrowser();
  page = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage();
  server = createServer(({ url = '' }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname.replace(/^\/a\/b\//, ''));
    const content = files.get(path.endsWith('/') || path === '' ? `${path}index.html` : path);
    const type = path.endsWith('.css') ? 'text/css' : path.endsWith('.svg') ? 'image/svg+xml' : 'text/html';
    response.writeHead(content === undefined ? 404 : 200, { 'content-type': `${type}; charset=utf-8` });
    response.end(content);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
});

afterAll(async () => {
  await browser.close();
  server.close();
  site.remove();
});

const onDisk = (path: string): string => pathToFileURL(join(site.root, path)).href;
const belowPath = (path: string): string =>
  `http://127.0.0.1:${(server.address() as AddressInfo).port}/a/b/${path}`;

describe.each([
  ['from files', onDisk],
  ['below /a/b/', belowPath],
])('switching %s', (_, address) => {
  it('leads to the same page in the other language, and back', async () => {
    await page.goto(address('items/full.html'));
    await page.getByRole('navigation', { name: '语言' }).getByRole('link', { name: 'English' }).click();
    await page.waitForURL(/\/en\/items\/full\.html$/);
    expect(await page.locator('h1').textContent()).toBe('Medical treatment elsewhere');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.evaluate('getComputedStyle(document.body).lineHeight')).not.toBe('normal');
    await page.getByRole('link', { name: 'Home' }).first().click();
    await page.waitForURL(/\/en\/index\.html$/);
    await page.getByRole('navigation', { name: 'Language' }).getByRole('link', { name: '中文' }).click();
    await page.waitForURL((url) => /(?<!en)\/index\.html$/.test(url.href));
  });

  it('a form opens from the English page', async () => {
    await page.goto(address('en/items/full.html'));
    const href = await page
      .getByRole('link', { name: /^Blank form: Registration form/ })
      .getAttribute('href');
    const target = new URL(href ?? '', page.url()).href;
    expect(target).toBe(new URL(address('files/forms/备案表.docx')).href);
  });
});

describe('axe finds nothing, and nothing scrolls sideways', () => {
  it.each([...fresh, ...english])('on %s', async (path) => {
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(onDisk(path));
      for (const version of ['normal', 'elder']) {
        if (version === 'elder') await page.locator('#display-elder').check();
        expect(await faults(), `${width} px, ${version}`).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
        await page.emulateMedia({ colorScheme: 'dark' });
        expect(await faults(['color-contrast']), `${width} px, ${version}, dark`).toEqual([]);
        await page.emulateMedia({ colorScheme: 'light' });
      }
      await page.locator('#display-elder').uncheck();
    }
  });

  /** What axe says of the page as it stands. Preloading is off: it fetches style sheets, which the page forbids. */
  async function faults(rules?: string[]): Promise<string[]> {
    const axe = new AxeBuilder({ page }).setLegacyMode();
    const options = axe.options({ preload: false, rules: { 'target-size': { enabled: true } } });
    const { violations } = await (rules ? options.withRules(rules) : options).analyze();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }
});
