/** A page before it is set: what the templates are given, and what the frame around it says. */
import type { Kind } from './address.js';

/** A link to a page of this site. */
export interface Crumb {
  readonly text: string;
  readonly kind: Kind;
  readonly id: string;
}

/** A `<meta>` of the government site convention. */
export interface Meta {
  readonly name: string;
  readonly content: string;
}

/** One page. */
export interface Page<Data extends object = object> {
  /** Below the site's root. */
  readonly path: string;
  /** Name of its template, without `.hbs`. */
  readonly template: string;
  /** Title of the document without the site's name; undefined for the home page. */
  readonly title?: string;
  /** One sentence for search engines. */
  readonly description: string;
  /** The pages above it, from the home page down. */
  readonly crumbs: readonly Crumb[];
  /** Column of the main menu it belongs to: the path of that column's page. */
  readonly column?: string;
  readonly meta: readonly Meta[];
  /** Files that only this page asks for; `path` below the site's root. */
  readonly carries?: readonly { readonly path: string; readonly content: string }[];
  /** JSON-LD, safe inside a script element. */
  readonly markup?: string;
  /** What it says of its translation, where it says more than every page of its edition. */
  readonly translation?: string;
  readonly data: Data;
  /** For a template that leaves out what this page counts on. */
  readonly otherwise?: Otherwise<Data>;
}

/** What a page must show, and the data for a template that does not know of it. */
export interface Otherwise<Data extends object = object> {
  /** HTML that stands in the page where the template shows everything. */
  readonly shows: readonly string[];
  /** The data where some of it is missing. */
  readonly data: () => Data;
}

/** The home page as the first crumb. */
export function homeCrumb(words: { readonly home: string }): Crumb {
  return { text: words.home, kind: 'page', id: 'index.html' };
}
