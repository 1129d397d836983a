/** The site of the test catalogue, rendered once: for tests that read pages, and as a folder for the browser. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { loadCatalogue } from '../../src/load/load.js';
import { type Catalogue, createCatalogue } from '../../src/model/catalogue.js';
import type { RenderContext } from '../../src/render/artefact.js';
import { siteRenderer } from '../../src/render/site/site.js';
import type { Lang } from '../../src/text/words.js';

/** The catalogue of these tests. */
export const catalogueFolder = join(import.meta.dirname, 'catalogue');

/** Loads the catalogue of these tests. */
export function testCatalogue(): Catalogue {
  return loadCatalogue(catalogueFolder).value.catalogue;
}

/** The same, published in Chinese and English. */
export function bilingualCatalogue(): Catalogue {
  const catalogue = testCatalogue();
  return createCatalogue({ ...catalogue, config: { ...catalogue.config, languages: ['zh-CN', 'en'] } });
}

/** The files of a site by path below `site/`; copies as their bytes. */
export function renderedSite(
  catalogue: Catalogue,
  lang: Lang = 'zh',
  beside?: RenderContext['beside'],
): Map<string, string | Uint8Array> {
  const files = new Map<string, string | Uint8Array>();
  const context = {
    today: catalogue.config.date,
    lang,
    progress: () => undefined,
    ...(beside ? { beside } : {}),
  };
  for (const artefact of siteRenderer.render(catalogue, context) as Iterable<{
    path: string;
    content?: string;
    copyOf?: string;
  }>) {
    const { path, content, copyOf } = artefact;
    files.set(
      path.replace(/^site\//, ''),
      content ?? readFileSync(join(catalogueFolder, 'files', copyOf as string)),
    );
  }
  return files;
}

/** The pages among the files of a site. */
export function pagesOf(files: ReadonlyMap<string, string | Uint8Array>): [path: string, html: string][] {
  return [...files].flatMap(([path, content]) =>
    path.endsWith('.html') && typeof content === 'string' ? [[path, content] as [string, string]] : [],
  );
}

/** Writes files into a new folder; `remove` takes it away. */
export function writtenSite(files: ReadonlyMap<string, string | Uint8Array>): {
  root: string;
  remove(): void;
} {
  const root = mkdtempSync(join(tmpdir(), 'mingbai-site-'));
  for (const [path, content] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** Text with its character references read. */
export function unescaped(html: string): string {
  return html.replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi, (all, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    return decimal ? String.fromCodePoint(Number(decimal)) : (entities[name] ?? all);
  });
}

/** The text of a page without its tags. */
export function textOf(html: string): string {
  return unescaped(html.replace(/<head>.*?<\/head>/s, '').replace(/<[^>]+>/g, ' '));
}
