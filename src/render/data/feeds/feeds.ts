/** Feeds of changes for people and programs that follow the catalogue: JSON Feed 1.1 and Atom (RFC 4287). */

import { linedJson } from '../../../text/json.js';
import { dataAddress } from '../dcat/dcat.js';
import type { Format } from '../format.js';
import { Scope } from '../linked/scope.js';
import type { PublishedHead } from '../published/records.js';
import { declaration, escaped } from '../xml.js';
import { type FeedEntry, feedEntries, feedUpdated } from './entry.js';

/** The files; none for a catalogue without an address or without any day: their entries need both. */
export function feedFormat(head: PublishedHead): Format {
  if (head.url === undefined) return {};
  const scope = new Scope(head, head.url);
  const updated = feedUpdated(scope);
  if (updated === undefined) return {};
  const entries = feedEntries(scope);
  return {
    *begin() {
      yield { path: 'data/changes.json', content: jsonFeed(entries, scope) };
      yield { path: 'data/changes.atom', content: atom(entries, updated, scope) };
    },
  };
}

const describing = {
  title: { zh: '变更', en: 'changes' },
  text: {
    zh: '事项的新增、修改、取消和依据变更。',
    en: 'Items added, modified and withdrawn; changes of legal bases.',
  },
} as const;

function feedTitle({ catalogue, say, lang }: Scope): string {
  return say.labelled(catalogue.title, describing.title[lang]);
}

function jsonFeed(entries: readonly FeedEntry[], scope: Scope): string {
  const { language, publisher } = scope.catalogue;
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feedTitle(scope),
    home_page_url: scope.home,
    feed_url: `${dataAddress(scope)}changes.json`,
    description: describing.text[scope.lang],
    language,
    authors: [{ name: publisher }],
    items: entries.map(({ id, url, title, text, category, updated, change }) => ({
      id,
      url,
      title,
      content_text: text,
      date_published: updated,
      tags: [category],
      _change: change,
    })),
  };
  return linedJson(feed);
}

function atom(entries: readonly FeedEntry[], updated: string, scope: Scope): string {
  const { publisher, language, licence } = scope.catalogue;
  const lines = [
    `${declaration}<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escaped(language)}">`,
    `<id>${escaped(scope.iri('feed', 'changes'))}</id>`,
    `<title>${escaped(feedTitle(scope))}</title>`,
    `<subtitle>${escaped(describing.text[scope.lang])}</subtitle>`,
    `<updated>${updated}</updated>`,
    `<author><name>${escaped(publisher)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${escaped(`${dataAddress(scope)}changes.atom`)}"/>`,
    `<link rel="alternate" type="text/html" href="${escaped(scope.home)}"/>`,
    ...(licence === undefined ? [] : [`<link rel="license" href="${escaped(licence)}"/>`]),
    ...entries.map(atomEntry),
    '</feed>',
  ];
  return `${lines.join('\n')}\n`;
}

function atomEntry({ id, url, title, text, category, updated, change }: FeedEntry): string {
  return [
    '<entry>',
    `<id>${escaped(id)}</id>`,
    `<title>${escaped(title)}</title>`,
    `<updated>${updated}</updated>`,
    `<category term="${change.kind}" label="${escaped(category)}"/>`,
    `<link rel="alternate" type="text/html" href="${escaped(url)}"/>`,
    `<content type="text">${escaped(text)}</content>`,
    '</entry>',
  ].join('\n');
}
