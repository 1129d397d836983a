/** Every link of every page leads somewhere: to a file that is published, to an element that is there. */
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { attributes, linkFault } from './brokenLinks.js';
import { pagesOf, renderedSite, testCatalogue } from './rendered.js';

const files = renderedSite(testCatalogue());
const pages = pagesOf(files);

const ids = new Map(pages.map(([path, html]) => [path, attributes(html, 'id')]));

describe('links resolve', () => {
  it.each(pages)('%s', (path, html) => {
    const links = [...attributes(html, 'href'), ...attributes(html, 'src'), ...attributes(html, 'action')];
    expect(links.length).toBeGreaterThan(5);
    expect(links.flatMap((href) => linkFault(files, path, href) ?? [])).toEqual([]);
  });

  it('names of elements are unique, and what refers to them finds them', () => {
    for (const [path, html] of pages) {
      const own = ids.get(path) ?? [];
      expect(new Set(own).size, path).toBe(own.length);
      const referred = ['for', 'aria-labelledby', 'aria-describedby'].flatMap((name) =>
        attributes(html, name).flatMap((value) => value.split(' ')),
      );
      expect(
        referred.filter((id) => !own.includes(id)),
        path,
      ).toEqual([]);
    }
  });

  it('a page can be reached from the home page', () => {
    const reached = new Set(['index.html']);
    for (const path of reached) {
      for (const href of attributes(pages.find(([page]) => page === path)?.[1] ?? '', 'href')) {
        const address = decodeURIComponent(href.split('#')[0] ?? '');
        const target = posix.normalize(posix.join(posix.dirname(path), address));
        if (address.endsWith('.html') && files.has(target)) reached.add(target);
      }
    }
    expect(pages.map(([path]) => path).filter((path) => !reached.has(path))).toEqual(['404.html']);
  });
});

it('the page of an item is named by its id, and one called index does not hide the list', () => {
  expect([...files.keys()].filter((path) => path.startsWith('items/')).sort()).toEqual([
    'items/draft.html',
    'items/full.html',
    'items/gone.html',
    'items/index.html',
    'items/index_.html',
    'items/overdue.html',
    'items/paused.html',
  ]);
  expect(files.get('units/index_.html')).toContain('测试市卫生健康委员会');
});
