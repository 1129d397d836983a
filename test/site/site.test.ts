/** The site as a whole: same bytes each time, copies of files, both languages of the interface. */
import { HtmlValidate } from 'html-validate';
import { expect, it } from 'vitest';
import { siteRenderer } from '../../src/render/site/site.js';
import { pagesOf, renderedSite, testCatalogue, textOf } from './rendered.js';

const catalogue = testCatalogue();

it('gives the same bytes each time', () => {
  expect([...renderedSite(testCatalogue())]).toEqual([...renderedSite(catalogue)]);
});

it('publishes every file of the catalogue as it is, and assets named by their content', () => {
  const artefacts = [
    ...(siteRenderer.render(catalogue, {
      today: undefined,
      lang: 'zh',
      progress: () => undefined,
    }) as Iterable<{ path: string; copyOf?: string }>),
  ];
  const copies = artefacts
    .filter(({ copyOf }) => copyOf !== undefined)
    .map(({ path, copyOf }) => [path, copyOf]);
  expect(copies).toEqual([...catalogue.files.keys()].sort().map((path) => [`site/files/${path}`, path]));
  const assets = artefacts.filter(({ path }) => path.startsWith('site/assets/')).map(({ path }) => path);
  expect(assets).toHaveLength(5);
  for (const path of assets) expect(path).toMatch(/\.[0-9a-f]{10}\.(?:css|js|svg)$/);
});

it('tells how far it is, up to the end', () => {
  const said: [number, number][] = [];
  const context = {
    today: undefined,
    lang: 'zh' as const,
    progress: (done: number, total: number) => said.push([done, total]),
  };
  for (const _artefact of siteRenderer.render(catalogue, context) as Iterable<unknown>);
  const [done, total] = said.at(-1) as [number, number];
  expect(done).toBe(total);
  expect(said.every(([part, whole], index) => part <= whole && part >= (said[index - 1]?.[0] ?? 0))).toBe(
    true,
  );
});

it('speaks English around Chinese content, and says so', async () => {
  const pages = new Map(pagesOf(renderedSite(catalogue, 'en')));
  const item = pages.get('items/full.html') ?? '';
  expect(item).toContain('<html lang="zh-CN">');
  expect(item).toContain('<header class="site-header" lang="en">');
  for (const word of ['At a glance', 'What you need', 'Health care', '3 working days', '去外地看病先登记']) {
    expect(textOf(item)).toContain(word);
  }
  const validator = new HtmlValidate({ extends: ['html-validate:standard'] });
  for (const [path, html] of pages) {
    const { errorCount } = await validator.validateString(html);
    expect(errorCount, path).toBe(0);
  }
});

it('calendar facts are not judged where no day is given', () => {
  const context = { today: undefined, lang: 'zh' as const, progress: () => undefined };
  for (const artefact of siteRenderer.render(catalogue, context) as Iterable<{
    path: string;
    content?: string;
  }>) {
    if (artefact.path === 'site/items/overdue.html') expect(artefact.content).not.toContain('banner-overdue');
  }
});
