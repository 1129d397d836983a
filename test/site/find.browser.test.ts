/** Finding in a real browser: search and narrowing, from a folder and from a server below a path, by keyboard, without scripts. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../browser.js';
import { renderedSite, testCatalogue, writtenSite } from './rendered.js';

const files = renderedSite(testCatalogue());
const types: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript', css: 'text/css' };

let browser: Browser;
let site: ReturnType<typeof writtenSite>;
let server: Server;
let roots: { folder: string; server: string };

/** Serves the site below /a/b/ with the policy that a careful publisher sends. */
function serve(): Promise<Server> {
  const started = createServer(({ url = '' }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://site').pathname).replace(/^\/a\/b\//, '');
    const content = files.get(path);
    response.writeHead(content === undefined ? 404 : 200, {
      'content-type': types[path.replace(/^.*\./, '')] ?? 'application/octet-stream',
      'content-security-policy': "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'",
    });
    response.end(content);
  });
  return new Promise((resolve) => started.listen(0, '127.0.0.1', () => resolve(started)));
}

beforeAll(async () => {
  site = writtenSite(files);
  server = await serve();
  browser = await launchBrowser();
  const { port } = server.address() as AddressInfo;
  roots = { folder: `${pathToFileURL(site.root).href}/`, server: `http://127.0.0.1:${port}/a/b/` };
});

afterAll(async () => {
  await browser.close();
  server.close();
  site.remove();
});

async function tab(width = 1280, javaScriptEnabled = true): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    javaScriptEnabled,
    reducedMotion: 'reduce',
    acceptDownloads: true,
  });
  return context.newPage();
}

const results = (page: Page): Promise<string[]> => page.locator('[data-list] .item-title a').allInnerTexts();
const said = (page: Page) => page.locator('main [role=status]');

/** Types into the box of the results, and waits until the answer to it is announced. */
async function ask(page: Page, query: string): Promise<string[]> {
  await page.locator('#search').fill(query);
  await page.waitForURL((url) => new URLSearchParams(url.hash.slice(1)).get('q') === query.trim());
  return results(page);
}

describe.each(['folder', 'server'] as const)('from a %s', (place) => {
  let page: Page;
  const faults: string[] = [];
  beforeAll(async () => {
    page = await tab();
    page.on('console', (message) => faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('requestfailed', (request) => faults.push(request.url()));
  });
  afterAll(() => page.context().close());

  it('a search box leads to results that lead to the item', async () => {
    await page.goto(`${roots[place]}domains/health.html`);
    await page.getByLabel('搜索事项').fill('外地看病');
    await page.getByRole('button', { name: '查找' }).click();
    await page.waitForURL(/search\.html\?q=/);
    await expect.poll(() => said(page).textContent()).toBe('找到 1 项');
    await page.getByRole('link', { name: '去外地看病先登记' }).click();
    await page.waitForURL(/items\/full\.html$/);
  });

  it.each([
    ['a part of its everyday name', '外地看病'],
    ['its official name', '异地就医'],
    ['a keyword', '转诊'],
    ['pinyin', 'waidikanbing'],
    ['initials', 'wdkb'],
    ['a slip of the keyboard', 'waidikanbign'],
    ['a character that sounds the same', '外地看并'],
    ['letters of full width', 'ｗｄｋｂ'],
  ])('finds a service by %s: %s', async (_way, query) => {
    await page.goto(`${roots[place]}search.html`);
    await expect.poll(() => said(page).textContent()).toMatch(/^共 \d+ 项$/);
    expect((await ask(page, query))[0]).toBe('去外地看病先登记');
    expect(await page.locator('[data-list] mark').count()).toBeGreaterThan(query.includes('gn') ? -1 : 0);
  });

  it('keeps what was asked in the address', async () => {
    await page.goto(`${roots[place]}search.html#q=${encodeURIComponent('补贴')}&domain=housing`);
    await expect.poll(() => results(page)).toEqual(['重新申请住房补贴']);
    await page.getByRole('link', { name: '重新申请住房补贴' }).click();
    await page.waitForURL(/index_\.html$/);
    await page.goBack();
    await expect.poll(() => results(page)).toEqual(['重新申请住房补贴']);
    expect(await page.locator('#search').inputValue()).toBe('补贴');
  });

  it('says how many answer and how many only come close', async () => {
    await page.goto(`${roots[place]}search.html`);
    await expect.poll(() => said(page).textContent()).toMatch(/^共/);
    expect(await ask(page, '看病登记')).toEqual(['去外地看病先登记', '异地就医登记证明']);
    expect(await said(page).textContent()).toBe('找到 1 项，另有 1 项比较接近');
    const near = await ask(page, '乙地看兵');
    expect(near.length).toBeGreaterThan(0);
    expect(await said(page).textContent()).toBe(`没有完全对上“乙地看兵”的，下面 ${near.length} 项比较接近`);
  });

  it.each(['5550199', '监督电话'])(
    'shows the number that everybody may call where it is asked for: %s',
    async (query) => {
      await page.goto(`${roots[place]}search.html`);
      await expect.poll(() => said(page).textContent()).toMatch(/^共/);
      const number = page.locator('[data-channel] a[href^="tel:"]');
      expect(await number.isVisible()).toBe(false);
      await ask(page, query);
      expect(await number.isVisible()).toBe(true);
    },
  );

  it('says what to do where nothing is found', async () => {
    await page.goto(`${roots[place]}search.html?q=${encodeURIComponent('量子纠缠')}`);
    await expect.poll(() => said(page).textContent()).toContain('没有找到“量子纠缠”');
    expect(await page.locator('main').getByRole('link', { name: '办事部门' }).isVisible()).toBe(true);
  });

  it('does not read out again a page of text that somebody pasted', async () => {
    await page.goto(`${roots[place]}search.html#q=${encodeURIComponent('量子纠缠'.repeat(100))}`);
    await page.reload();
    await expect.poll(() => said(page).textContent()).toContain(`没有找到“${'量子纠缠'.repeat(10)}…”`);
  });

  it('narrows results, with the number that is left', async () => {
    await page.goto(`${roots[place]}search.html`);
    await expect.poll(() => said(page).textContent()).toMatch(/^共/);
    await page.getByLabel('能网上办').check();
    await expect.poll(() => results(page)).toEqual(['去外地看病先登记']);
    await page.getByLabel('领域').selectOption('health');
    expect(await results(page)).toEqual(['去外地看病先登记']);
    expect(page.url()).toContain('for=online');
    expect(page.url()).toContain('domain=health');
  });

  it('narrows the list of all items, by conditions that combine, kept in the address', async () => {
    await page.goto(`${roots[place]}items/index.html`);
    const shown = () => page.locator('.names > li:visible > a').allInnerTexts();
    const all = await shown();
    expect(all.length).toBeGreaterThan(6);
    await page.getByLabel('领域').selectOption('housing');
    expect(await shown()).toEqual(['重新申请住房补贴', '公租房申请'].filter((name) => all.includes(name)));
    expect(await said(page).textContent()).toBe('找到 2 项');
    await page.getByLabel('不用跑').check();
    expect(await shown()).toEqual(['公租房申请']);
    expect(await said(page).textContent()).toBe('找到 1 项');
    expect(await page.locator('.letter:visible').count()).toBe(1);
    expect(await page.locator('.letters li:visible').allInnerTexts()).toEqual(['G']);
    await page.reload();
    expect(await shown()).toEqual(['公租房申请']);
    await page.getByLabel('不用跑').uncheck();
    await page.getByLabel('领域').selectOption('');
    expect(await shown()).toEqual(all);
  });

  it('never breaks the policy of the page, and asks for nothing that is not there', () => {
    expect(faults).toEqual([]);
  });
});

it('the index is brought only where somebody searches', async () => {
  const page = await tab();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${roots.server}items/full.html`);
  await page.getByLabel('搜索事项').focus();
  expect(asked.filter((url) => url.includes('/index.'))).toEqual([]);
  await page.goto(`${roots.server}search.html`);
  await expect.poll(() => asked.filter((url) => url.includes('assets/index.')).length).toBe(1);
  await page.context().close();
});

it('an index that does not come is said, and other ways are shown', async () => {
  const page = await tab();
  await page.route(/assets\/index\./, (route) => route.abort());
  await page.goto(`${roots.server}search.html?q=a`);
  await expect.poll(() => said(page).textContent()).toContain('搜索没有装载成功');
  expect(await page.locator('main').getByRole('link', { name: '全部事项' }).isVisible()).toBe(true);
  await page.context().close();
});

it('from the home page to a downloaded form, by keyboard alone', async () => {
  const page = await tab();
  await page.goto(`${roots.server}index.html`);
  const tabTo = async (wanted: string): Promise<void> => {
    for (let count = 0; count < 80; count++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(`document.activeElement.matches(${JSON.stringify(wanted)})`)) return;
    }
    throw new Error(`No key leads to ${wanted}`);
  };
  await tabTo('#search');
  await page.keyboard.type('wdkb');
  await page.keyboard.press('Enter');
  await page.waitForURL(/search\.html/);
  await expect.poll(() => results(page)).toEqual(['去外地看病先登记']);
  await tabTo('[data-list] a');
  await page.keyboard.press('Enter');
  await page.waitForURL(/items\/full\.html$/);
  await tabTo('a[href$=".docx"]');
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await download).suggestedFilename()).toBe('备案表.docx');
  await page.context().close();
});

it('what was asked for is seen in the results where the device sets the colours', async () => {
  const context = await browser.newContext({ forcedColors: 'active', colorScheme: 'dark' });
  const page = await context.newPage();
  await page.goto(`${roots.folder}search.html?q=${encodeURIComponent('外地看病')}`);
  await page.locator('main mark').first().waitFor();
  const colours = `[...document.querySelectorAll('main mark')].map((one) => {
    const { color, backgroundColor } = getComputedStyle(one);
    return [color, backgroundColor].join(' on ');
  })`;
  expect(new Set((await page.evaluate(colours)) as string[])).toEqual(
    new Set(['rgb(0, 0, 0) on rgb(255, 255, 0)']),
  );
  await context.close();
});

it('after Enter the count has the focus, so that what follows is the results', async () => {
  const page = await tab();
  await page.goto(`${roots.folder}search.html`);
  await expect.poll(() => said(page).textContent()).toMatch(/^共/);
  await page.locator('#search').fill('补贴');
  await page.keyboard.press('Enter');
  expect(await page.evaluate('document.activeElement.textContent')).toBe('找到 1 项');
  await page.keyboard.press('Tab');
  expect(await page.evaluate('document.activeElement.textContent')).toBe('重新申请住房补贴');
  await page.context().close();
});

describe('axe finds nothing', () => {
  const asked = [
    'search.html',
    'search.html?q=sq',
    `search.html?q=${encodeURIComponent('量子纠缠')}`,
    'items/index.html#domain=housing',
    'find/online.html',
    'find/business.html',
  ];
  it.each(asked)('on %s, narrow and wide, by day and by night', async (path) => {
    const page = await tab(320);
    for (const width of [320, 1280]) {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme });
        await page.goto(roots.folder + path);
        if (path.startsWith('search'))
          await expect.poll(() => said(page).textContent()).not.toBe('正在装载……');
        const axe = new AxeBuilder({ page }).setLegacyMode();
        const { violations } = await axe
          .options({ preload: false, rules: { 'target-size': { enabled: true } } })
          .analyze();
        expect(
          violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
          `${width} px, ${colorScheme}`,
        ).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      }
    }
    await page.context().close();
  });
});

describe('without scripts', () => {
  it.each([
    ['网上能办的', ['去外地看病先登记']],
    ['一次都不用跑的', ['公租房申请']],
  ])('plain links lead to what is %s', async (name, titles) => {
    const page = await tab(1280, false);
    await page.goto(`${roots.folder}index.html`);
    const link = page.getByRole('link', { name });
    expect(await link.innerText()).toMatch(new RegExp(`${titles.length}\\s*项$`));
    await link.click();
    expect(await page.locator('.item-title a').allInnerTexts()).toEqual(titles);
    expect(await page.locator('[data-narrow]').isVisible()).toBe(false);
    await page.context().close();
  });

  it('every search box leads to the list of all items, and the page of results to other ways', async () => {
    const page = await tab(1280, false);
    await page.goto(`${roots.folder}items/full.html`);
    await page.getByLabel('搜索事项').fill('看病');
    await page.keyboard.press('Enter');
    await page.waitForURL(/items\/index\.html\?q=/);
    await page.goto(`${roots.folder}search.html`);
    expect(await page.getByText('这里不运行脚本').isVisible()).toBe(true);
    expect(await page.locator('[data-find]').isVisible()).toBe(false);
    expect(await page.locator('main').getByRole('link', { name: '办事部门' }).isVisible()).toBe(true);
    await page.context().close();
  });
});

it('a page of an item takes less than 60 KB gzipped with everything on it', async () => {
  const { gzipSync } = await import('node:zlib');
  const page = await tab();
  const loaded = new Set<string>();
  page.on('request', (request) => loaded.add(request.url()));
  await page.goto(`${roots.server}items/full.html`);
  const sizes = [...loaded].map((url) => gzipSync(files.get(url.replace(roots.server, '')) ?? '').length);
  expect(sizes.length).toBeGreaterThan(3);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(60 * 1024);
  await page.context().close();
});
