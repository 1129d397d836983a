/** Pages that say the same on every site: about, accessibility, and page not found. */
import { homeCrumb, type Page } from '../page.js';
import type { Scope } from '../scope.js';

/** What the page about the site shows. */
export interface AboutData {
  readonly title: string;
  readonly publisher: string;
  readonly edition?: string;
  readonly feedback?: string;
}

/** About the site: who publishes it, accessibility, data, licence. */
export function aboutPage({ catalogue: { config }, words, name }: Scope): Page<AboutData> {
  return {
    path: 'about.html',
    template: 'about',
    title: words.about,
    description: `${name}${words.colon}${words.about}`,
    crumbs: [homeCrumb(words)],
    meta: [],
    data: {
      title: words.about,
      publisher: config.publisher,
      ...(config.edition ? { edition: config.edition } : {}),
      ...(config.site?.feedback ? { feedback: config.site.feedback } : {}),
    },
  };
}

/** What the accessibility statement shows besides its words. */
export interface AccessibilityData {
  readonly feedback?: string;
}

/** Where the accessibility statement stands. */
export const accessibilityPath = 'accessibility.html';

/** The accessibility statement. */
export function accessibilityPage({ catalogue: { config }, words, name }: Scope): Page<AccessibilityData> {
  return {
    path: accessibilityPath,
    template: 'accessibility',
    title: words.accessibilityTitle,
    description: `${name}${words.colon}${words.accessibilityTitle}`,
    crumbs: [homeCrumb(words)],
    meta: [],
    data: config.site?.feedback ? { feedback: config.site.feedback } : {},
  };
}

/** Page not found. */
export function notFoundPage({ words }: Scope): Page {
  return {
    path: '404.html',
    template: 'not-found',
    title: words.notFound,
    description: words.notFoundAbout,
    crumbs: [],
    meta: [{ name: 'robots', content: 'noindex' }],
    data: {},
  };
}
