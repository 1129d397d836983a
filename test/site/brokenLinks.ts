/** What is wrong with the links of a page: each must lead to a file that is published, to an element that is there. */
import { posix } from 'node:path';
import { unescaped } from './rendered.js';

/** The values of an attribute in the order of a page. */
export function attributes(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value]) =>
    unescaped(value as string),
  );
}

type Files = ReadonlyMap<string, string | Uint8Array>;

/** What is wrong with a link on a page; undefined where nothing is. */
export function linkFault(files: Files, page: string, href: string): string | undefined {
  // The page of what is not found is shown anywhere: its links begin at the published address.
  if (/(?:^|\/)404\.html$/.test(page) && href.startsWith('/guide/')) {
    return linkFault(files, 'index.html', href.slice('/guide/'.length));
  }
  if (/^(?:https?:\/\/|mailto:[^@]+@|tel:\+?\d+$|geo:-?[\d.]+,-?[\d.]+$)/.test(href)) return undefined;
  if (/^[a-z][a-z0-9+.-]*:|^\//i.test(href)) return 'leads out of the site';
  const [address = '', fragment] = href.split('#');
  const path = decodeURIComponent(address.replace(/\?.*$/, ''));
  const target = path === '' ? page : posix.normalize(posix.join(posix.dirname(page), path));
  const html = files.get(target);
  if (html === undefined) return `there is no ${target}`;
  if (fragment === undefined) return undefined;
  const known = typeof html === 'string' && attributes(html, 'id').includes(decodeURIComponent(fragment));
  return known ? undefined : `${target} has no #${fragment}`;
}

/** Every fault of the links of a page. */
export function brokenLinks(files: Files, page: string, html: string): string[] {
  const links = ['href', 'src', 'action'].flatMap((name) => attributes(html, name));
  return links.flatMap((href) => linkFault(files, page, href) ?? []);
}
