/** A hard catalogue in a real browser: many situations, extensions, writing from the right, offices with nothing to say. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/load/load.js';
import { launchBrowser } from '../browser.js';
import { catalogueFiles, itemFile, temporaryFolder } from '../folder.js';
import { renderedSite, writtenSite } from './rendered.js';

const numbers = Array.from({ length: 15 }, (_, index) => index + 1);
const situations = numbers.map((number) => `  - { id: s${number}, name: 情形${number} }`);
const materials = numbers.map((number) => `  - { name: 材料${number}, situations: [s${number}] }`);
const domain = '公共法律服务（含人民调解、法律援助、公证和司法鉴定）';
const notes = Array.from(
  { length: 20 },
  (_, index) => `${'字'.repeat(20 + index)}[^1]${'。'.repeat(index % 2)}接着写下去。\n\n`,
);

const cells = ['序号', '项目', '口径', '对象', '标准', '电话', '网址', '备注'];
const sum = '1200000.00';
const wide = [
  cells,
  cells.map(() => '---'),
  ['1', 'Pneumonoultramicroscopicsilicovolcanoconiosis', '按余额计算', '企业', sum, '12345', '—', '无'],
].map((row) => `| ${row.join(' | ')} |`);
const code = `\`\`\`\ncurl https://example.invalid/${'abcdefghij/'.repeat(20)}\n\`\`\`\n`;

let browser: Browser;
let page: Page;
let site: ReturnType<typeof writtenSite>;

beforeAll(async () => {
  const files = catalogueFiles({
    'items/many.md': itemFile(
      {
        situations: `situations:\n${situations.join('\n')}`,
        materials: `materials:\n${materials.join('\n')}`,
      },
      `${notes.join('')}[^1]: 注。\n`,
    ),
    'items/many.ug.md': '---\nname: كارتا\n---\n',
    'items/draft.md': itemFile({
      name: 'name: 草稿一件',
      domain: 'domain: social-security',
      status: 'status: 草稿',
    }),
    'items/b.md': itemFile(
      { name: 'name: 乙事项', domain: 'domain: social-security' },
      `${wide.join('\n')}\n\n${code}`,
    ),
    'items/d.md': itemFile({ name: 'name: 丁事项', domain: 'domain: other' }),
    'items/c.md': itemFile({ name: 'name: 丙事项', domain: 'domain: social-security' }),
    'items/e.md': itemFile({
      name: 'name: 别处受理',
      unit: 'unit: third',
      decidedBy: 'decidedBy: police',
      audience: 'audience: 企业法人',
    }),
    'items/f.md': itemFile({
      name: 'name: 不再办了',
      status: 'status: 取消',
      abolished: 'abolished: "2026-01-01"',
    }),
  });
  const root = temporaryFolder({
    ...files,
    'catalogue.yaml': `${String(files['catalogue.yaml'])
      .replace('name: 社会保障', `name: ${domain} }, { id: other, name: 其他`)
      .replace(/supervision.*\n/, '')}languages: [zh-CN, en, ug]\n`,
    'units.yaml': `${String(files['units.yaml']).replace('0412-5550123', '0412-5550123转8012')}- { id: silent, name: 别的单位 }\n- { id: third, name: 第三个单位 }\n`,
  });
  site = writtenSite(renderedSite(loadCatalogue(root).value.catalogue));
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 320, height: 800 } });
});

afterAll(async () => {
  await browser.close();
  site.remove();
});

const open = (path: string) => page.goto(pathToFileURL(join(site.root, path)).href);

it('one of fifteen situations can be chosen, and leaves its materials alone', async () => {
  await open('items/many.html');
  await page.getByLabel('情形14', { exact: true }).check();
  expect(await page.locator('.material:visible h4').allInnerTexts()).toEqual(['材料14']);
});

it.each([
  ['', '0412-5550123转8012'],
  ['en/', '0412-5550123 ext. 8012'],
  ['ug/', '0412-5550123 ext. 8012'],
])(
  'below site/%s the button to call keeps the number whole, extension and all: %s',
  async (folder, shown) => {
    await open(`${folder}items/many.html`);
    const number = page.locator('.actions a[href^="tel:"] .nobreak');
    expect(await number.innerText()).toBe(shown);
    const lines = `new Set([...document.querySelector('.actions .nobreak .nobreak').getClientRects()].map(({ top }) => top)).size`;
    expect(await page.evaluate(lines)).toBe(1);
    expect((await number.boundingBox())?.height).toBeLessThan(40);
  },
);

it('figures run from the left where words run from the right', async () => {
  await open('ug/items/many.html');
  const styles = `[...document.querySelectorAll('main a[href^="tel:"]:not(.button)')].map((one) => getComputedStyle(one).direction)`;
  expect(new Set((await page.evaluate(styles)) as string[])).toEqual(new Set(['ltr']));
});

it('the label of a choice stays in one line', async () => {
  await open('items/index.html');
  expect((await page.locator('.narrow-domain > span').boundingBox())?.height ?? 0).toBeLessThan(40);
});

it('no line begins with the number of a footnote', async () => {
  await open('items/many.html');
  const starts = `[...document.querySelectorAll('.prose p > sup')].filter((number) => {
    const word = document.createRange();
    const { previousSibling } = number;
    word.setStart(previousSibling, previousSibling.length - 1);
    word.setEnd(previousSibling, previousSibling.length);
    return number.querySelector('a').getBoundingClientRect().left < word.getBoundingClientRect().left;
  }).length`;
  expect(await page.locator('.prose p > sup').count()).toBe(20);
  expect(await page.evaluate(starts)).toBe(0);
});

it('a table of many columns scrolls and a sum stays whole; on paper nothing is wider than the page', async () => {
  const torn = `[...document.querySelectorAll('.prose td')].filter(({ firstChild }) => {
    const range = document.createRange();
    range.selectNodeContents(firstChild);
    return firstChild.data === '${sum}' && range.getClientRects().length > 1;
  }).length`;
  await open('items/b.html');
  expect(await page.locator('.prose td', { hasText: sum }).count()).toBe(1);
  expect(await page.evaluate(torn)).toBe(0);
  const paper = await browser.newPage({ viewport: { width: 680, height: 960 } });
  await paper.emulateMedia({ media: 'print' });
  await paper.goto(page.url());
  expect(await paper.evaluate('document.documentElement.scrollWidth')).toBe(680);
  await paper.close();
});

it('the page of an office has no heading with nothing below it', async () => {
  await open('units/silent.html');
  expect(await page.locator('main h2').allInnerTexts()).toEqual(['受理的事项']);
});

it('narrowing what an office accepts leaves alone what it takes part in and what has ended', async () => {
  await open('units/police.html');
  const domains = page.getByLabel('领域');
  expect((await domains.locator('option').allInnerTexts())[0]).toBe('全部领域 (5)');
  await domains.selectOption('other');
  expect(await page.locator('main .item-title:visible a').allInnerTexts()).toEqual([
    '丁事项',
    '别处受理',
    '不再办了',
  ]);
  expect(await page.locator('main [role=status]').textContent()).toBe('找到 1 项');
});

it('a page of life events without any leads on', async () => {
  await open('events/index.html');
  expect(await page.locator('main').getByRole('link', { name: '全部事项' }).isVisible()).toBe(true);
});

it('a draft is not among what everybody can apply for: the number is that of the list', async () => {
  await open('find/person.html');
  expect(await page.locator('.lead').innerText()).toBe('4 项');
  expect(await page.locator('.item-title a').count()).toBe(4);
});
