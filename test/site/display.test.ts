/** The switches of the header: larger letters and stronger colours, kept from page to page, and working without scripts. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../browser.js';
import { renderedSite, testCatalogue, writtenSite } from './rendered.js';

let browser: Browser;
let site: ReturnType<typeof writtenSite>;

beforeAll(async () => {
  site = writtenSite(renderedSite(testCatalogue()));
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  site.remove();
});

const address = (path: string): string => pathToFileURL(join(site.root, path)).href;

async function open(path: string, options: object = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 320, height: 800 }, ...options });
  const page = await context.newPage();
  await page.goto(address(path));
  return page;
}

/** Size of the text one reads, in CSS pixels, and the ground it stands on. */
async function look(page: Page): Promise<{ size: number; ground: string }> {
  return page.evaluate(`(() => {
    const size = parseFloat(getComputedStyle(document.querySelector('main p')).fontSize);
    return { size, ground: getComputedStyle(document.body).backgroundColor };
  })()`);
}

it('the elder version is larger, and stays from page to page until it is switched off', async () => {
  const page = await open('items/full.html');
  const before = await look(page);
  await page.getByLabel('长辈版').check();
  const after = await look(page);
  expect(after.size).toBeGreaterThanOrEqual(before.size * 1.2);
  expect(await page.locator('#registry').isVisible()).toBe(false);
  await page.goto(address('items/paused.html'));
  expect(await page.getByLabel('长辈版').isChecked()).toBe(true);
  expect((await look(page)).size).toBeGreaterThan(20);
  await page.getByLabel('长辈版').uncheck();
  await page.goto(address('items/full.html'));
  expect(await look(page)).toEqual(before);
  expect(await page.locator('#registry').isVisible()).toBe(true);
  await page.context().close();
});

it('what one touches in the elder version is 60 px high', async () => {
  const page = await open('items/full.html');
  await page.getByLabel('长辈版').check();
  const small =
    await page.evaluate(`[...document.querySelectorAll('.menu a, .crumbs a, summary, .choice label, .button, .switch label')]
    .filter((one) => one.getClientRects().length > 0 && one.getBoundingClientRect().height < 59.5)
    .map((one) => one.textContent + ' ' + one.getBoundingClientRect().height)`);
  expect(small).toEqual([]);
  await page.context().close();
});

it('high contrast is white or black, and stays', async () => {
  const page = await open('index.html');
  await page.getByLabel('高对比').check();
  expect((await look(page)).ground).toBe('rgb(255, 255, 255)');
  await page.goto(address('items/full.html'));
  expect((await look(page)).ground).toBe('rgb(255, 255, 255)');
  await page.emulateMedia({ colorScheme: 'dark' });
  expect((await look(page)).ground).toBe('rgb(0, 0, 0)');
  await page.context().close();
});

it('a device that asks for more contrast has it, unless the reader switches it off', async () => {
  const page = await open('index.html', { contrast: 'more' });
  expect(await page.getByLabel('高对比').isChecked()).toBe(true);
  await page.getByLabel('高对比').uncheck();
  await page.reload();
  expect(await page.getByLabel('高对比').isChecked()).toBe(false);
  expect((await look(page)).ground).not.toBe('rgb(255, 255, 255)');
  await page.context().close();
});

it('both work without scripts, for the page at hand', async () => {
  const page = await open('items/full.html', { javaScriptEnabled: false });
  const title = page.locator('h1');
  const height = async (): Promise<number> =>
    (await page.locator('.step p').first().boundingBox())?.height ?? 0;
  const before = await height();
  await page.getByLabel('长辈版').check();
  expect(await height()).toBeGreaterThan(before);
  await page.getByLabel('高对比').check();
  expect(await title.isVisible()).toBe(true);
  await page.context().close();
});

it.each(['zh', 'en'] as const)(
  'on a small phone nothing sticks out, everything unfolded, in letters of either size (%s)',
  async (lang) => {
    const folder = writtenSite(renderedSite(testCatalogue(), lang));
    const context = await browser.newContext({ viewport: { width: 320, height: 800 } });
    const page = await context.newPage();
    const names = lang === 'zh' ? '长辈版' : 'Large text';
    for (const path of [
      'items/full.html',
      'items/gone.html',
      'certificates/index.html',
      'audit.html',
      'index.html',
    ]) {
      await page.goto(pathToFileURL(join(folder.root, path)).href);
      await page.evaluate(`document.querySelectorAll('details').forEach((one) => { one.open = true; })`);
      for (const elder of [true, false]) {
        await page.getByLabel(names).setChecked(elder);
        const width = await page.evaluate('document.documentElement.scrollWidth');
        expect(width, `${path}, elder: ${elder}`).toBeLessThanOrEqual(320);
      }
    }
    await context.close();
    folder.remove();
  },
);

it('shares the address: by the device, or by copying it, and says so', async () => {
  const page = await open('items/full.html');
  await page.evaluate(`Object.defineProperty(navigator, 'share', { value: undefined, configurable: true });
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text) => { window.copied = text; } } });`);
  await page.getByRole('button', { name: '分享本页' }).click();
  await page.getByText('网址已复制').waitFor();
  expect(await page.evaluate('window.copied')).toBe('https://example.invalid/guide/items/full.html');
  await page.context().close();
});

it('buttons that need a script are not there without one', async () => {
  const page = await open('items/full.html', { javaScriptEnabled: false });
  expect(await page.getByRole('button', { name: '分享本页' }).isVisible()).toBe(false);
  expect(await page.getByRole('button', { name: '打印本页' }).isVisible()).toBe(false);
  await page.context().close();
});
