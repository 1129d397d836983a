/** What a page says of itself to machines: the tags of Chinese government sites, and those of shared links. */
import type { Meta, Page } from './page.js';
import type { Scope } from './scope.js';

/** A `<meta property>` of the Open Graph. */
export interface Property {
  readonly property: string;
  readonly content: string;
}

/**
 * The tags of the guideline for government sites (国办发〔2017〕47号: 网站、栏目、内容页三类标签): those of
 * the site on every page, those of a column on lists, and what the page has of its own.
 */
export function governmentTags(
  page: Page,
  canonical: string | undefined,
  { catalogue, name }: Scope,
): Meta[] {
  const { site, url } = catalogue.config;
  const isArticle = page.meta.some((meta) => meta.name === 'ArticleTitle');
  const tags: (Meta | undefined)[] = [
    { name: 'SiteName', content: name },
    url ? { name: 'SiteDomain', content: hostOf(url) } : undefined,
    site?.siteCode ? { name: 'SiteIDCode', content: site.siteCode } : undefined,
    ...(isArticle || page.title === undefined || isMissing(page) ? [] : columnTags(page, page.title)),
    ...page.meta,
    isArticle && canonical ? { name: 'Url', content: canonical } : undefined,
  ];
  return tags.filter((tag) => tag !== undefined);
}

/** The host of the site; the last is kept, for a site has one. */
function hostOf(url: string): string {
  if (latestHost?.url !== url) latestHost = { url, host: new URL(url).hostname };
  return latestHost.host;
}

let latestHost: { readonly url: string; readonly host: string } | undefined;

function columnTags({ description, meta }: Page, title: string): Meta[] {
  const name = meta.find((one) => one.name === 'ColumnName')?.content ?? title;
  return [
    ...(name === title ? [{ name: 'ColumnName', content: title }] : []),
    { name: 'ColumnDescription', content: description },
    { name: 'ColumnKeywords', content: name },
    { name: 'ColumnType', content: name },
  ];
}

/** The Open Graph of a page: what a link to it shows where it is shared. */
export function openGraph(page: Page, canonical: string | undefined, { name, edition }: Scope): Property[] {
  if (isMissing(page)) return [];
  const isArticle = page.meta.some((meta) => meta.name === 'ArticleTitle');
  return [
    { property: 'og:type', content: isArticle ? 'article' : 'website' },
    { property: 'og:site_name', content: name },
    { property: 'og:title', content: page.title ?? name },
    { property: 'og:description', content: page.description },
    { property: 'og:locale', content: edition.tag.replaceAll('-', '_') },
    ...(canonical ? [{ property: 'og:url', content: canonical }] : []),
  ];
}

/** Whether a page stands for one that is not there. */
export function isMissing({ path }: Pick<Page, 'path'>): boolean {
  return path === '404.html';
}

/** Whether search engines are to list a page. */
export function isListed(page: Pick<Page, 'path' | 'meta'>): boolean {
  return (
    !isMissing(page) && !page.meta.some(({ name, content }) => name === 'robots' && content === 'noindex')
  );
}
