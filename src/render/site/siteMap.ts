/** What crawlers ask a site for: `sitemap.xml` and `robots.txt`. Both need the address the site is published at. */
import type { Artefact } from '../artefact.js';
import { absoluteOf } from './address.js';

/** Addresses a site map may hold (sitemaps.org). */
const most = 50_000;

/** The site map of pages at these paths below the site's root, in parts where there are many, and what points to it. */
export function* crawlerFiles(paths: readonly string[], url: string): Generator<Artefact> {
  const parts: string[][] = [];
  for (let from = 0; from < paths.length; from += most) parts.push(paths.slice(from, from + most));
  const pages = (part: readonly string[]): string =>
    list(
      'urlset',
      part.map((path) => `<url><loc>${escaped(absoluteOf(url, path))}</loc></url>`),
    );
  if (parts.length <= 1) {
    yield { path: 'site/sitemap.xml', content: pages(parts[0] ?? []) };
  } else {
    const names = parts.map((_part, index) => `sitemap-${index + 1}.xml`);
    for (const [index, part] of parts.entries()) yield { path: `site/${names[index]}`, content: pages(part) };
    const entries = names.map((name) => `<sitemap><loc>${escaped(absoluteOf(url, name))}</loc></sitemap>`);
    yield { path: 'site/sitemap.xml', content: list('sitemapindex', entries) };
  }
  const map = absoluteOf(url, 'sitemap.xml');
  yield { path: 'site/robots.txt', content: `User-agent: *\nAllow: /\nSitemap: ${map}\n` };
}

function list(root: string, entries: readonly string[]): string {
  const head = `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n`;
  return `${head}${entries.join('\n')}\n</${root}>\n`;
}

function escaped(address: string): string {
  return address.replace(/&/g, '&amp;').replace(/'/g, '&apos;').replace(/</g, '&lt;');
}
