/** The frame around every page: head, menu, notice, footer. */
import { supervisionView } from '../view/contacts.js';
import type { LabelledLink } from '../view/types.js';
import { absoluteOf, encoded, pageWays } from './address.js';
import type { Assets } from './assets.js';
import { isOriginal, isRightToLeft } from './editions.js';
import { feedPath, hasFeed } from './feed.js';
import { imprint } from './imprint.js';
import { governmentTags, isMissing, openGraph, type Property } from './meta.js';
import type { Crumb, Meta, Page } from './page.js';
import { besideSite } from './pages/leaflets.js';
import type { Scope } from './scope.js';

/** What the layout shows around the pages of one site. */
export interface SiteFrame {
  /** Language tag of the page. */
  readonly htmlLang: string;
  /** Set where the page's language is written from right to left. */
  readonly rightToLeft?: true;
  /** The language of the program's words, where it is not the page's. */
  readonly wordsLang?: string;
  readonly siteName: string;
  readonly notice?: string;
  readonly stylesheet: string;
  readonly script: string;
  readonly icon: string;
  readonly logo: string;
  readonly findScript: string;
  readonly help: readonly LabelledLink[];
  readonly siteFacts: readonly LabelledLink[];
  /** The feed of changes, from the site's root, where data is published in the same run. */
  readonly feed?: string;
  readonly footerLinks: readonly Crumb[];
}

/** What the layout shows of one page. */
export interface LayoutData extends SiteFrame {
  readonly documentTitle: string;
  readonly description: string;
  readonly canonical?: string;
  readonly meta: readonly Meta[];
  readonly openGraph: readonly Property[];
  readonly menu: readonly (Crumb & { readonly current: boolean })[];
  readonly crumbs: readonly Crumb[];
  /** The same page in every language the site is published in; empty where there is only one. */
  readonly languages: readonly LanguageLink[];
  /** JSON-LD of the page. */
  readonly markup?: string;
  /** What is said of the translation, where it is one. */
  readonly translation?: string;
  /** Whether the header has a search box: not where the page has a larger one. */
  readonly searchBox: boolean;
  /** HTML of the page's template. */
  readonly main: string;
}

/** The same page in one of the site's languages. */
export interface LanguageLink {
  readonly tag: string;
  readonly name: string;
  /** From this page. */
  readonly address: string;
  /** The same as an absolute address, where the catalogue says where it is published. */
  readonly absolute?: string;
  readonly current: boolean;
}

/** The assets that every page names. */
export type FrameAssets = Assets & Pick<SiteFrame, 'findScript'>;

/** The part of the frame that is the same on every page. */
export function siteFrame(scope: Scope, assets: FrameAssets): SiteFrame {
  const { lang, words, name } = scope;
  const { config } = scope.catalogue;
  const { site } = config;
  const htmlLang = scope.edition.tag;
  const page = (text: string, id: string): Crumb => ({ text, kind: 'page', id });
  return {
    htmlLang,
    ...(isRightToLeft(htmlLang) ? { rightToLeft: true } : {}),
    ...(htmlLang.startsWith(lang) ? {} : { wordsLang: lang === 'zh' ? 'zh-CN' : 'en' }),
    siteName: name,
    ...(site?.notice ? { notice: site.notice } : {}),
    stylesheet: assets.stylesheet,
    script: assets.script,
    icon: assets.icon,
    logo: assets.logo,
    findScript: assets.findScript,
    help: (config.supervision ?? []).map((one) => supervisionView(one, lang)),
    siteFacts: imprint(scope),
    ...(hasFeed(scope) ? { feed: besideSite(`data/${feedPath}`) } : {}),
    footerLinks: [
      page(words.about, 'about.html'),
      page(words.supervisionTitle, 'supervision.html'),
      page(words.dataTitle, 'data.html'),
      page(words.accessibilityTitle, 'accessibility.html'),
      page(words.siteMapTitle, 'site-map.html'),
    ],
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
  const { url } = scope.catalogue.config;
  const canonical = isMissing(page) ? undefined : url && absoluteOf(url, scope.edition.folder + page.path);
  return {
    ...frame,
    documentTitle: page.title === undefined ? frame.siteName : `${page.title} - ${frame.siteName}`,
    description: page.description,
    ...(canonical ? { canonical } : {}),
    languages: languageLinks(page, scope),
    meta: governmentTags(page, canonical, scope),
    openGraph: openGraph(page, canonical, scope),
    ...(isOriginal(scope.edition) ? {} : { translation: page.translation ?? scope.untranslated }),
    menu: menu(scope).map((crumb) => ({ ...crumb, current: crumb.id === page.column })),
    crumbs: page.crumbs,
    ...(page.markup === undefined ? {} : { markup: page.markup }),
    searchBox: page.template !== 'home' && page.template !== 'search',
    main,
  };
}

/** Every edition has the same pages: the counterpart of a page has its path below another folder. */
function languageLinks(page: Page, { edition, editions, catalogue }: Scope): LanguageLink[] {
  if (editions.length === 1) return [];
  const { url } = catalogue.config;
  const { base } = pageWays(page, edition.folder, url);
  return editions.map(({ tag, name, folder }) => ({
    tag,
    name,
    address: base + encoded(folder + page.path),
    ...(url && !isMissing(page) ? { absolute: absoluteOf(url, folder + page.path) } : {}),
    current: folder === edition.folder,
  }));
}
