/** The site in a real browser, opened from files: accessibility, narrow screens, keyboard, choosing, print. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCatalogue } from '../../src/model/catalogue.js';
import { launchBrowser } from '../browser.js';
import { pagesOf, renderedSite, testCatalogue, writtenSite } from './rendered.js';

const catalogue = testCatalogue();
const files = renderedSite(catalogue);
// Opened from a file, the page of what is not found needs the links it has where no address is published.
const { url: _address, ...config } = catalogue.config;
files.set('404.html', renderedSite(createCatalogue({ ...catalogue, config })).get('404.html') ?? '');
const paths = pagesOf(files).map(([path]) => path);
/** One page of each template. */
const kinds = [
  'index.html',
  'items/index.html',
  'items/full.html',
  'domains/health.html',
  'units/index.html',
  'units/index_.html',
  'events/index.html',
  'certificates/index.html',
  'laws/index.html',
  'about.html',
  'search.html',
  'find/person.html',
  '404.html',
];
/** Items in other states: their banners have other colours. */
const states = ['items/gone.html', 'items/paused.html', 'items/index_.html', 'items/draft.html'];

let browser: Browser;
let site: ReturnType<typeof writtenSite>;

beforeAll(async () => {
  site = writtenSite(files);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  site.remove();
});

async function tab(width: number, scripts = true): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    javaScriptEnabled: scripts,
    reducedMotion: 'reduce',
  });
  return context.newPage();
}

const address = (path: string): string => pathToFileURL(join(site.root, path)).href;

describe('axe finds nothing', () => {
  let page: Page;
  const said: string[] = [];
  beforeAll(async () => {
    page = await tab(320);
    page.on('console', (message) => said.push(message.text()));
    page.on('requestfailed', (request) => said.push(request.url()));
  });
  afterAll(() => page.context().close());

  /** What axe says of the page as it stands. Preloading is off: it fetches style sheets, which the page forbids. */
  async function faults(rules?: string[]): Promise<string[]> {
    const axe = new AxeBuilder({ page }).setLegacyMode();
    const options = axe.options({ preload: false, rules: { 'target-size': { enabled: true } } });
    const { violations } = await (rules ? options.withRules(rules) : options).analyze();
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, any }) => `${id}: ${html} ${any[0]?.message}`),
    );
  }

  it.each(kinds)('on %s, narrow and wide, by day and by night', async (path) => {
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(address(path));
      expect(await faults(), `${width} px, light`).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await faults(['color-contrast']), `${width} px, dark`).toEqual([]);
    }
    expect(said).toEqual([]);
  });

  it.each(kinds)('on %s in the elder version and in high contrast', async (path) => {
    await page.goto(address(path));
    await page.locator('#display-elder').check();
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme: 'light' });
      expect(await faults(), `${width} px, elder`).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await faults(['color-contrast']), `${width} px, elder, dark`).toEqual([]);
    }
    await page.locator('#display-contrast').check();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await faults(['color-contrast-enhanced']), `high contrast, ${colorScheme}`).toEqual([]);
    }
    await page.locator('#display-contrast').uncheck();
    await page.locator('#display-elder').uncheck();
  });

  it.each(states)('in the colours of %s', async (path) => {
    await page.goto(address(path));
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await faults(['color-contrast']), colorScheme).toEqual([]);
    }
  });
});

describe('on a narrow screen', () => {
  let page: Page;
  beforeAll(async () => {
    page = await tab(320);
  });
  afterAll(() => page.context().close());

  it.each(paths)('nothing of %s leads to sideways scrolling', async (path) => {
    await page.goto(address(path));
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    // The spacing that WCAG 1.4.12 lets a reader set.
    await page.evaluate(`for (const one of document.querySelectorAll('*')) {
      one.style.letterSpacing = '0.12em'; one.style.wordSpacing = '0.16em'; one.style.lineHeight = '1.5';
    }`);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
  });

  it.each(paths)(
    '%s at twice the size of text: no sideways scrolling, no column of single characters',
    async (path) => {
      await page.goto(address(path));
      await page.evaluate(`document.documentElement.style.fontSize = '200%'`);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
      const slivers =
        await page.evaluate(`[...document.querySelectorAll('dt, dd, p, li, h1, h2, h3, h4')].filter((one) => {
      const { width, height } = one.getBoundingClientRect();
      const em = parseFloat(getComputedStyle(one).fontSize);
      const says = [...one.childNodes].some(({ nodeType, data }) => nodeType === 3 && data.trim().length > 3);
      return says && width > 0 && width < 3 * em && height > 4 * em;
    }).map((one) => one.outerHTML)`);
      expect(slivers).toEqual([]);
    },
  );

  it('what one taps is 44 px high', async () => {
    await page.goto(address('items/full.html'));
    await page.locator('.contents-narrow summary').click();
    const small = await page.evaluate(`[...document.querySelectorAll(
      '.menu a, .crumbs a, .contents-narrow a, summary, .choice, .files a, .button, .footer-links a, .related a, .mistaken a'
    )].filter((one) => one.getClientRects().length > 0 && one.getBoundingClientRect().height < 43.5)
      .map((one) => one.className + ' ' + one.textContent + ' ' + one.getBoundingClientRect().height)`);
    expect(small).toEqual([]);
  });

  it('type is 18 px or more in what one reads, with space between lines', async () => {
    await page.goto(address('items/full.html'));
    const style =
      await page.evaluate(`(({ fontSize, lineHeight }) => [parseFloat(fontSize), parseFloat(lineHeight)])(
      getComputedStyle(document.querySelector('.step p')))`);
    const [size, line] = style as [number, number];
    expect(size).toBeGreaterThanOrEqual(18);
    expect(line / size).toBeGreaterThanOrEqual(1.6);
  });
});

describe('without scripts', () => {
  let page: Page;
  beforeAll(async () => {
    page = await tab(1280, false);
  });
  afterAll(() => page.context().close());

  it('a situation is chosen, and only its materials are shown', async () => {
    await page.goto(address('items/full.html'));
    const shown = (): Promise<string[]> => page.locator('.material h4:visible').allInnerTexts();
    expect(await shown()).toEqual(['异地就医备案表', '转诊意见书', '居住证明', '婚姻状况证明']);
    await page.getByLabel('转到外地治疗', { exact: true }).check();
    expect(await shown()).toEqual(['异地就医备案表', '转诊意见书', '婚姻状况证明']);
    await page.getByLabel('长期在外地居住', { exact: true }).check();
    expect(await shown()).toEqual(['异地就医备案表', '居住证明', '婚姻状况证明']);
    await page.getByLabel('全部情形', { exact: true }).check();
    expect(await shown()).toHaveLength(4);
  });

  it('links in running text are 24 pixels high, and nothing of the page moves for it', async () => {
    for (const path of [...kinds, ...states].filter((one) => one !== '404.html')) {
      await page.goto(address(path));
      const low = await page.evaluate(`[...document.querySelectorAll('main a, footer a')]
        .filter((one) => one.getClientRects().length > 0)
        .filter((one) => Math.min(...[...one.getClientRects()].map(({ height }) => height)) < 24)
        .map((one) => one.textContent)`);
      expect(low, path).toEqual([]);
    }
  });

  it('paper says which situation was chosen, and nothing of choosing where none was', async () => {
    await page.goto(address('items/full.html'));
    await page.emulateMedia({ media: 'print' });
    const chooser = page.locator('.chooser');
    expect(await chooser.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await page.getByLabel('长期在外地居住', { exact: true }).check();
    await page.emulateMedia({ media: 'print' });
    expect((await chooser.innerText()).trim()).toBe('情形：长期在外地居住');
    await page.emulateMedia({ media: 'screen' });
  });

  it('from the home page to an item, by keyboard alone', async () => {
    await page.goto(address('index.html'));
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('跳到正文');
    await page.keyboard.press('Enter');
    const passed: string[] = [];
    for (let count = 0; count < 20 && passed.at(-1) !== '医疗卫生'; count++) {
      await page.keyboard.press('Tab');
      passed.push(((await page.locator(':focus').textContent()) ?? '').replace(/\d+ 项$/, ''));
    }
    await page.keyboard.press('Enter');
    await page.waitForURL(/domains\/health\.html$/);
    await page.getByRole('link', { name: '去外地看病先登记' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/items\/full\.html$/);
  });

  it('the search box opens the list of all items', async () => {
    await page.goto(address('index.html'));
    await page.getByLabel('要办什么事？').fill('看病');
    await page.getByRole('button', { name: '查找' }).click();
    await page.waitForURL(/items\/index\.html\?q=/);
    expect(await page.locator('h1').textContent()).toBe('全部事项');
  });

  it('focus is seen', async () => {
    await page.goto(address('items/full.html'));
    await page.locator('.files a').first().focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    const outline = await page.evaluate('getComputedStyle(document.activeElement).outlineWidth');
    expect(outline).toBe('3px');
  });
});

describe('where the device sets the colours', () => {
  const bars = `[...document.querySelectorAll('.menu a')].map((one) => {
    const { borderTopWidth, borderBottomWidth } = getComputedStyle(one);
    return [one.getAttribute('aria-current') === null ? 'other' : 'current', borderTopWidth, borderBottomWidth].join(' ');
  })`;

  it('the search button has a border, and of the menu only the current item', async () => {
    const context = await browser.newContext({ forcedColors: 'active' });
    const page = await context.newPage();
    await page.goto(address('index.html'));
    const button = `(({ borderRightWidth, borderRightColor, backgroundColor }) =>
      [borderRightWidth, borderRightColor === backgroundColor])(getComputedStyle(document.querySelector('.search button')))`;
    expect(await page.evaluate(button)).toEqual(['2px', false]);
    expect(new Set((await page.evaluate(bars)) as string[])).toEqual(new Set(['other 0px 0px']));
    await page.goto(address('items/index.html'));
    expect(new Set((await page.evaluate(bars)) as string[])).toEqual(
      new Set(['current 0px 3px', 'other 0px 0px']),
    );
    await context.close();
  });
});

it('on paper whom to tell of a mistake keeps its number or address', async () => {
  const page = await tab(800);
  await page.emulateMedia({ media: 'print' });
  const report = page.locator('.report');
  await page.goto(address('items/full.html'));
  expect(await report.innerText()).toMatch(/：guide@example\.invalid$/);
  // Without an address of its own a publisher is told by telephone.
  const { feedback: _feedback, ...own } = catalogue.config.site ?? {};
  const withoutAddress = createCatalogue({ ...catalogue, config: { ...catalogue.config, site: own } });
  const other = writtenSite(renderedSite(withoutAddress));
  await page.goto(pathToFileURL(join(other.root, 'items/full.html')).href);
  expect(await report.innerText()).toMatch(/0412-5550126$/);
  other.remove();
  await page.context().close();
});

it('on paper: the guide without the site around it, folded parts open, boxes to tick', async () => {
  const page = await tab(1000);
  await page.goto(address('items/full.html'));
  await page.emulateMedia({ media: 'print' });
  for (const hidden of ['.menu', '.crumbs', '.contents-wide', '.contents-narrow', '.chooser', '.actions']) {
    expect(await page.locator(hidden).isVisible(), hidden).toBe(false);
  }
  expect(await page.locator('.notice').isVisible()).toBe(true);
  expect(await page.getByText('直接结算。', { exact: false }).first().isVisible()).toBe(true);
  expect(await page.locator('.article-text').isVisible()).toBe(true);
  expect(await page.getByRole('link', { name: '0412-5550127' }).isVisible()).toBe(true);
  const box = `getComputedStyle(document.querySelector('ol.materials h4'), '::before').borderTopStyle`;
  expect(await page.evaluate(box)).toBe('solid');
  await page.context().close();
});
