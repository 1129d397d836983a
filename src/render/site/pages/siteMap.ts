/** The site map for people: every section and list of the site by name. */

import { domainName } from '../../view/facts.js';
import { dataPath } from '../downloadSizes.js';
import { type Crumb, homeCrumb, type Page } from '../page.js';
import type { Scope } from '../scope.js';
import { facetLinks, searchPath } from './find.js';
import { unitsWithItems } from './home.js';
import { accessibilityPath } from './plain.js';
import { supervisionPath } from './supervision.js';

/** What the site map shows. */
export interface SiteMapData {
  readonly lists: readonly {
    readonly id: string;
    readonly title: string;
    readonly links: readonly Crumb[];
  }[];
}

/** Where the page stands. */
const siteMapPath = 'site-map.html';

/** The page. */
export function siteMapPage(scope: Scope): Page<SiteMapData> {
  const { catalogue, listing, lang, words, name } = scope;
  const page = (text: string, id: string): Crumb => ({ text, kind: 'page', id });
  const lists = [
    {
      id: 'services',
      title: words.siteMapServices,
      links: [
        page(words.home, 'index.html'),
        page(words.searchTitle, searchPath),
        page(words.allItems, 'items/index.html'),
        ...facetLinks(scope).map(({ id, name: facet }) => page(facet, id)),
        page(words.events, 'events/index.html'),
        page(words.departments, 'units/index.html'),
      ],
    },
    {
      id: 'domains',
      title: words.browseDomains,
      links: catalogue.domains.map(
        (domain): Crumb => ({ text: domainName(domain, domain.id, lang), kind: 'domain', id: domain.id }),
      ),
    },
    {
      id: 'events',
      title: words.browseEvents,
      links: listing.events.map((event): Crumb => ({ text: event, kind: 'event', id: event })),
    },
    {
      id: 'units',
      title: words.browseDepartments,
      links: unitsWithItems(scope).map(({ id, name: unit }): Crumb => ({ text: unit, kind: 'unit', id })),
    },
    {
      id: 'rules',
      title: words.siteMapRules,
      links: [
        page(words.certificateRegister, 'certificates/index.html'),
        page(words.lawRegister, 'laws/index.html'),
        page(words.auditTitle, 'audit.html'),
      ],
    },
    {
      id: 'site',
      title: words.about,
      links: [
        page(words.about, 'about.html'),
        page(words.supervisionTitle, supervisionPath),
        page(words.dataTitle, dataPath),
        page(words.conformanceTitle, 'conformance.html'),
        page(words.accessibilityTitle, accessibilityPath),
      ],
    },
  ];
  return {
    path: siteMapPath,
    template: 'site-map',
    title: words.siteMapTitle,
    description: name + words.colon + words.siteMapLead,
    crumbs: [homeCrumb(words)],
    meta: [],
    data: { lists: lists.filter(({ links }) => links.length > 0) },
  };
}
