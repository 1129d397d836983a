/** The frame around every page: head, menu, notice, footer. */
import { supervisionView } from '../view/contacts.js';
import { dateText } from '../view/format.js';
import type { Labelled, LabelledLink } from '../view/types.js';
import { encoded } from './address.js';
import type { Assets } from './assets.js';
import type { Crumb, Meta, Page } from './page.js';
import type { Scope } from './scope.js';

/** What the layout shows around the pages of one site. */
export interface SiteFrame {
  readonly htmlLang: string;
  /** The language of the program's words, where it is not the page's. */
  readonly wordsLang?: string;
  readonly siteName: string;
  readonly notice?: string;
  readonly stylesheet: string;
  readonly icon: string;
  readonly help: readonly LabelledLink[];
  readonly siteFacts: readonly Labelled[];
  readonly footerLinks: readonly Crumb[];
}

/** What the layout shows of one page. */
export interface LayoutData extends SiteFrame {
  readonly documentTitle: string;
  readonly description: string;
  readonly canonical?: string;
  readonly meta: readonly Meta[];
  readonly menu: readonly (Crumb & { readonly current: boolean })[];
  readonly crumbs: readonly Crumb[];
  /** HTML of the page's template. */
  readonly main: string;
}

/** The part of the frame that is the same on every page. */
export function siteFrame({ catalogue: { config }, lang, words, name }: Scope, assets: Assets): SiteFrame {
  const { site } = config;
  const htmlLang = config.language ?? 'zh-CN';
  const facts: readonly (readonly [string, string | undefined])[] = [
    [words.publisher, config.publisher],
    [words.siteCode, site?.siteCode],
    [words.icp, site?.icp],
    [words.policeRecord, site?.policeRecord],
    [words.edition, config.edition],
    [words.asOf, config.date && dateText(config.date, lang)],
  ];
  const page = (text: string, id: string): Crumb => ({ text, kind: 'page', id });
  return {
    htmlLang,
    ...(htmlLang.startsWith(lang) ? {} : { wordsLang: lang === 'zh' ? 'zh-CN' : 'en' }),
    siteName: name,
    ...(site?.notice ? { notice: site.notice } : {}),
    stylesheet: assets.stylesheet,
    icon: assets.icon,
    help: (config.supervision ?? []).map((one) => supervisionView(one, lang)),
    siteFacts: facts.flatMap(([label, value]) => (value === undefined ? [] : [{ label, value }])),
    footerLinks: [page(words.about, 'about.html')],
  };
}

/** The columns of the main menu. */
function menu({ words }: Scope): readonly Crumb[] {
  const page = (text: string, id: string): Crumb => ({ text, kind: 'page', id });
  return [
    page(words.allItems, 'items/index.html'),
    page(words.events, 'events/index.html'),
    page(words.departments, 'units/index.html'),
    page(words.certificateRegister, 'certificates/index.html'),
    page(words.lawRegister, 'laws/index.html'),
  ];
}

/** The data of the layout for a page. */
export function layoutData(page: Page, main: string, frame: SiteFrame, scope: Scope): LayoutData {
  const { site, url } = scope.catalogue.config;
  const canonical = url && canonicalOf(url, page.path);
  const meta: (Meta | undefined)[] = [
    { name: 'SiteName', content: frame.siteName },
    url ? { name: 'SiteDomain', content: new URL(url).hostname } : undefined,
    site?.siteCode ? { name: 'SiteIDCode', content: site.siteCode } : undefined,
    ...page.meta,
  ];
  return {
    ...frame,
    documentTitle: page.title === undefined ? frame.siteName : `${page.title} - ${frame.siteName}`,
    description: page.description,
    ...(canonical && page.path !== '404.html' ? { canonical } : {}),
    meta: meta.filter((one) => one !== undefined),
    menu: menu(scope).map((crumb) => ({ ...crumb, current: crumb.id === page.column })),
    crumbs: page.crumbs,
    main,
  };
}

/** The absolute address of a page; `index.html` is left out of it. */
function canonicalOf(url: string, path: string): string {
  const folder = url.endsWith('/') ? url : `${url}/`;
  return new URL(encoded(path).replace(/(^|\/)index\.html$/, '$1'), folder).href;
}
