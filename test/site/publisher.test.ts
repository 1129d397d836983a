/** What a publisher asks of the site: tags, records, crawlers, a page for wrong addresses, a budget. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCatalogue } from '../../src/model/catalogue.js';
import { crawlerFiles } from '../../src/render/site/siteMap.js';
import { launchBrowser } from '../browser.js';
import { pagesOf, renderedSite, testCatalogue, textOf, unescaped } from './rendered.js';

const catalogue = testCatalogue();
const files = renderedSite(catalogue);
const pages = new Map(pagesOf(files));
const page = (path: string): string => pages.get(path) ?? '';

describe('tags', () => {
  it('a list says which column it is', () => {
    for (const [path, name] of [
      ['items/index.html', '全部事项'],
      ['units/index.html', '办事部门'],
      ['domains/health.html', '医疗卫生'],
    ] as const) {
      const html = page(path);
      expect(html.match(/<meta name="ColumnName"/g), path).toHaveLength(1);
      expect(html).toContain(`<meta name="ColumnName" content="${name}">`);
      expect(html).toContain(`<meta name="ColumnType" content="${name}">`);
      expect(html).toContain('<meta name="ColumnDescription" content="测试市办事指南');
      expect(html).not.toContain('ArticleTitle');
    }
  });

  it('a shared link shows what it leads to', () => {
    const html = page('items/full.html');
    for (const [property, content] of [
      ['og:type', 'article'],
      ['og:title', '去外地看病先登记'],
      ['og:description', '登记以后，在外地住院可以直接结算。'],
      ['og:site_name', '测试市办事指南'],
      ['og:locale', 'zh_CN'],
      ['og:url', 'https://example.invalid/guide/items/full.html'],
    ]) {
      expect(html).toContain(`<meta property="${property}" content="${content}">`);
    }
    expect(page('404.html')).not.toContain('og:');
  });

  it('the record numbers lead to the registers that hold them', () => {
    const home = page('index.html');
    const foot = unescaped(home.slice(home.indexOf('<footer class="site-footer"')));
    expect(foot).toContain('<a href="https://beian.miit.gov.cn/">辽ICP备00000000号</a>');
    expect(foot).toContain('href="https://beian.mps.gov.cn/#/query/webSearch?code=00000000000000"');
    expect(textOf(foot)).toMatch(/主办单位\s+测试市人民政府\s+网站标识码\s+2103000001/);
  });
});

describe('crawlers', () => {
  it('are given every page once, but neither drafts nor the page of what is missing', () => {
    const map = String(files.get('sitemap.xml'));
    const found = [...map.matchAll(/<loc>https:\/\/example\.invalid\/guide\/(.*?)<\/loc>/g)].map(([, path]) =>
      (path as string).replace(/(^|\/)$/, '$1index.html'),
    );
    const wanted = [...pages].filter(([, html]) => !html.includes('<meta name="robots" content="noindex">'));
    expect(found.map(decodeURIComponent).sort()).toEqual(wanted.map(([path]) => path).sort());
    expect(found).not.toContain('404.html');
    expect(found).not.toContain('items/draft.html');
    expect(files.get('robots.txt')).toBe(
      'User-agent: *\nAllow: /\nSitemap: https://example.invalid/guide/sitemap.xml\n',
    );
  });

  it('get nothing where nobody knows where the site is published', () => {
    const { url: _none, ...config } = catalogue.config;
    const paths = [...renderedSite(createCatalogue({ ...catalogue, config })).keys()];
    expect(paths.filter((path) => /sitemap|robots/.test(path))).toEqual([]);
  });

  it('get more than 50,000 addresses in parts', () => {
    const paths = Array.from({ length: 100_001 }, (_one, index) => `items/事项&${index}.html`);
    const made = [...crawlerFiles(paths, 'https://example.invalid')] as { path: string; content: string }[];
    expect(made.map(({ path }) => path)).toEqual([
      'site/sitemap-1.xml',
      'site/sitemap-2.xml',
      'site/sitemap-3.xml',
      'site/sitemap.xml',
      'site/robots.txt',
    ]);
    expect(made[2]?.content.match(/<loc>/g)).toHaveLength(1);
    expect(made[0]?.content).toContain('https://example.invalid/items/%E4%BA%8B%E9%A1%B9%260.html');
    expect(made[3]?.content).toContain('<loc>https://example.invalid/sitemap-3.xml</loc>');
  });
});

describe('an address that is not there', () => {
  let server: Server;
  let browser: Browser;
  let origin = '';
  beforeAll(async () => {
    const types: Readonly<Record<string, string>> = {
      css: 'text/css',
      js: 'text/javascript',
      svg: 'image/svg+xml',
    };
    server = createServer((request, response) => {
      const path = decodeURIComponent((request.url ?? '').replace(/^\/guide\//, '').replace(/\?.*$/, ''));
      const found = files.get(path || 'index.html');
      const type = types[posix.extname(path).slice(1)] ?? 'text/html; charset=utf-8';
      response.writeHead(found === undefined ? 404 : 200, {
        'content-type': found === undefined ? 'text/html; charset=utf-8' : type,
      });
      response.end(found ?? files.get('404.html'));
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });

  it('however deep: the page is dressed, and its links lead home', async () => {
    const tab = await browser.newPage();
    const failed: string[] = [];
    tab.on('response', (answer) => {
      if (answer.status() !== 200 && !answer.url().includes('gone/for/good')) failed.push(answer.url());
    });
    await tab.goto(`${origin}/guide/items/gone/for/good.html`);
    expect(await tab.locator('h1').textContent()).toBe('没有找到这一页');
    const ground = await tab.evaluate(
      `getComputedStyle(document.querySelector('.site-bar')).backgroundColor`,
    );
    expect(ground).toBe('rgb(11, 74, 86)');
    await tab.getByRole('main').getByRole('link', { name: '全部事项' }).click();
    await tab.waitForURL(`${origin}/guide/items/index.html`);
    expect(failed).toEqual([]);
    await tab.close();
  });
});

it('a page with its style sheet, script and pictures is under 60 KB, compressed', () => {
  const weight = (path: string): number => gzipSync(files.get(path) ?? '', { level: 9 }).length;
  for (const [path, html] of pages) {
    const needed = [
      ...html.matchAll(/(?:<script src|<link rel="(?:stylesheet|icon)" href|<img src)="([^"]+)"/g),
    ]
      .map(([, href]) => (href as string).replace(/^\/guide\//, ''))
      .map((href) => posix.normalize(posix.join(posix.dirname(path), href)));
    expect(needed.length).toBeGreaterThanOrEqual(3);
    const total = weight(path) + [...new Set(needed)].reduce((sum, one) => sum + weight(one), 0);
    expect(total, path).toBeLessThan(60_000);
  }
});
