/** The site: one page an item, and the lists that lead there. */
import { type Catalogue, createCatalogue } from '../../model/catalogue.js';
import { statusOf } from '../../model/status.js';
import { by } from '../../text/order.js';
import type { Artefact, RenderContext, Renderer } from '../artefact.js';
import { pagePath, pageWays } from './address.js';
import { type Assets, readAssets } from './assets.js';
import { type Edition, editionsOf } from './editions.js';
import { facets } from './facets.js';
import { fieldNames, wordNames } from './fields.js';
import { findScript } from './findAssets.js';
import { foreignMarking } from './foreign.js';
import { type FrameAssets, layoutData, type SiteFrame, siteFrame } from './layout.js';
import { isListed } from './meta.js';
import type { Page } from './page.js';
import { auditPage } from './pages/audit.js';
import { conformancePage } from './pages/conformance.js';
import { dataPage } from './pages/data.js';
import { domainPage } from './pages/domain.js';
import { facetPage, searchPage } from './pages/find.js';
import { homePage } from './pages/home.js';
import { itemPage } from './pages/item.js';
import { eventsPage, lettersPage } from './pages/lookups.js';
import { aboutPage, accessibilityPage, notFoundPage } from './pages/plain.js';
import { certificatesPage, lawsPage } from './pages/registers.js';
import { siteMapPage } from './pages/siteMap.js';
import { supervisionPage } from './pages/supervision.js';
import { unitLinks, unitPage, unitsPage } from './pages/units.js';
import { type Scope, siteScope } from './scope.js';
import { crawlerFiles } from './siteMap.js';
import { TemplateFiles } from './templateFiles.js';
import { Templates } from './templates.js';

/** The site as a folder of pages that open from anywhere. */
export const siteRenderer: Renderer = {
  name: 'site',
  render: (catalogue, context) => renderSite(catalogue, context),
};

/**
 * Renders a site. A template the catalogue brings stands in for the program's own of the same name;
 * `folder` is where the others are read.
 */
export function* renderSite(
  catalogue: Catalogue,
  context: RenderContext,
  folder?: string,
): Generator<Artefact> {
  const design = new TemplateFiles(folder, catalogue.design);
  const templates = new Templates(design, fieldNames, wordNames);
  const assets: Assets = readAssets(design);
  const editions = editionsOf(catalogue.config, context.lang);
  const script = findScript();
  const all = { ...assets, findScript: script.path };
  const { changed } = context;
  if (changed) {
    for (const edition of editions) {
      const scope = siteScope(catalogue, context, edition, editions);
      yield* artefactsOf(itemPages(scope, changed.items), scope, all, templates);
    }
    if (!changed.listed) return;
    yield* sharedAssets(assets);
    for (const edition of editions) {
      const scope = siteScope(changed.listed, context, edition, editions);
      yield* artefactsOf(listPages(scope), scope, all, templates);
    }
    yield* crawlersOf(catalogue, context, editions);
    return;
  }
  const files = [...catalogue.files.keys()].sort();
  const pagesOfOne = catalogue.entries.length + catalogue.units.length + catalogue.domains.length;
  const total = editions.length * pagesOfOne + files.length;
  let done = 0;
  const claim = context.claim ?? (() => true);
  if (claim()) yield* sharedAssets(assets);
  for (const edition of editions) {
    const scope = siteScope(catalogue, context, edition, editions);
    for (const artefact of artefactsOf(pages(scope, claim), scope, all, templates)) {
      yield artefact;
      context.progress(Math.min(++done, total), total);
    }
  }
  if (claim()) yield* crawlersOf(catalogue, context, editions);
  if (claim()) for (const path of files) yield { path: `site/files/${path}`, copyOf: path };
  context.progress(total, total);
}

/** What all pages share. */
function* sharedAssets({ artefacts }: Assets): Generator<Artefact> {
  yield* artefacts;
  const script = findScript();
  yield { ...script, path: `site/${script.path}` };
}

/** What crawlers ask for, where the catalogue says where it is published. */
function* crawlersOf(
  catalogue: Catalogue,
  context: RenderContext,
  editions: readonly Edition[],
): Generator<Artefact> {
  const { url } = catalogue.config;
  if (url) yield* crawlerFiles(listedPaths(catalogue, context, editions), url);
}

/** Pages of one language as files, with what they carry. */
function* artefactsOf(
  made: Iterable<Page>,
  scope: Scope,
  assets: FrameAssets,
  templates: Templates,
): Generator<Artefact> {
  const frame = siteFrame(scope, assets);
  const written = scope.editions[0]?.tag ?? scope.edition.tag;
  const marked = foreignMarking({ page: scope.edition.tag, written, words: scope.lang });
  for (const page of made) {
    for (const one of page.carries ?? []) yield { ...one, path: `site/${one.path}` };
    const path = `site/${scope.edition.folder}${page.path}`;
    const html = pageHtml(page, scope, frame, templates);
    yield { path, content: marked ? marked(html) : html };
  }
}

/** So many items are one part of the work. */
const itemsOfPart = 32;

/** The pages of an edition of which a part is claimed, one after the other. */
export function* pages(scope: Scope, claim: () => boolean = () => true): Generator<Page> {
  if (claim()) yield* listPages(scope);
  const { entries } = scope.catalogue;
  for (let first = 0; first < entries.length; first += itemsOfPart) {
    if (!claim()) continue;
    for (const entry of entries.slice(first, first + itemsOfPart)) yield itemPage(entry, scope);
  }
}

/** The pages of some items. */
function* itemPages(scope: Scope, ids: ReadonlySet<string>): Generator<Page> {
  for (const entry of scope.catalogue.entries) if (ids.has(entry.id)) yield itemPage(entry, scope);
}

/** Paths below the site's root of the pages that search engines are to list. */
function listedPaths(catalogue: Catalogue, context: RenderContext, editions: readonly Edition[]): string[] {
  const items = catalogue.entries.filter(({ outline }) => statusOf(outline) !== 'draft');
  // Where lists stand does not depend on what is in them.
  const empty = createCatalogue({ ...catalogue, entries: [] });
  return editions.flatMap((edition) => {
    const listed = [...listPages(siteScope(empty, context, edition, editions))].filter(isListed);
    const paths = [...listed.map(({ path }) => path), ...items.map(({ id }) => pagePath('item', id))];
    return paths.map((path) => edition.folder + path);
  });
}

/** The pages of an edition that lead to the items. */
export function* listPages(scope: Scope): Generator<Page> {
  yield homePage(scope);
  yield lettersPage(scope);
  yield eventsPage(scope);
  yield unitsPage(scope);
  yield certificatesPage(scope);
  yield auditPage(scope);
  yield lawsPage(scope);
  yield aboutPage(scope);
  yield supervisionPage(scope);
  yield dataPage(scope);
  yield accessibilityPage(scope);
  yield siteMapPage(scope);
  yield conformancePage(scope);
  yield notFoundPage(scope);
  yield searchPage(scope);
  for (const facet of facets) yield facetPage(facet, scope);
  for (const domain of [...scope.catalogue.domains].sort(by(({ id }) => id))) yield domainPage(domain, scope);
  const links = unitLinks(scope);
  for (const { value } of scope.catalogue.units) yield unitPage(value, scope, links);
}

/** The HTML of a page: its template inside the layout. */
function pageHtml(page: Page, scope: Scope, frame: SiteFrame, templates: Templates): string {
  const around = { w: scope.words, ...pageWays(page, scope.edition.folder, scope.catalogue.config.url) };
  const path = scope.edition.folder + page.path;
  const set = (data: object): string => templates.render(page.template, data, around, path);
  let main = set(page.data);
  const { otherwise } = page;
  // A template that a publisher copied from an earlier version must not drop what it does not know of.
  if (otherwise?.shows.some((html) => !main.includes(html))) main = set(otherwise.data());
  return templates.render('layout', layoutData(page, main, frame, scope), around, path);
}
