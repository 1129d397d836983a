/** The entries of the change feeds: what JSON Feed and Atom both say of a change. */
import { changeKinds } from '../../../model/vocabularies.js';
import { addressOf } from '../../site/address.js';
import type { Scope } from '../linked/scope.js';
import type { PublishedChange, PublishedHead } from '../published/records.js';

/** One entry. */
export interface FeedEntry {
  /** Absolute IRI that never changes: by the day and the item. */
  readonly id: string;
  /** The page to read; the home page where the item has none any more. */
  readonly url: string;
  readonly title: string;
  readonly text: string;
  /** The kind of change in words. */
  readonly category: string;
  /** RFC 3339. */
  readonly updated: string;
  readonly change: PublishedChange;
}

/** The entries, newest first as the history has them. */
export function feedEntries(scope: Scope): FeedEntry[] {
  return (scope.catalogue.history ?? []).map((change) => entry(change, scope));
}

/**
 * The day of the last change: of the newest entry; without any, the day of the catalogue; undefined where the
 * catalogue names no day, for no clock takes part.
 */
export function lastChange({ history, date }: PublishedHead): string | undefined {
  return history?.[0]?.date ?? date;
}

/** When the feed was last updated. */
export function feedUpdated({ catalogue }: Scope): string | undefined {
  const day = lastChange(catalogue);
  return day === undefined ? undefined : instant(day);
}

/** A day as an instant, as feeds want it: its beginning in universal time, the same day in China. */
function instant(day: string): string {
  return `${day}T00:00:00Z`;
}

function entry(change: PublishedChange, scope: Scope): FeedEntry {
  const { date, item, kind } = change;
  const category = changeKinds.word(kind, scope.lang);
  const name = item ? (item.name ?? item.id) : scope.catalogue.title;
  return {
    id: `${scope.iri('change', date)}${item ? `/${encodeURIComponent(item.id)}` : ''}`,
    // An item has a name where the catalogue still has it.
    url: item?.name === undefined ? scope.home : `${scope.home}${addressOf('item', item.id)}`,
    title: scope.say.labelled(name, category),
    text: changeText(change, scope) || category,
    category,
    updated: instant(date),
    change,
  };
}

/** What a change means and what it was, a line each. */
function changeText({ note, fields = [] }: PublishedChange, { say, lang }: Scope): string {
  const [before, after] = lang === 'zh' ? ['原来', '现在'] : ['before', 'now'];
  const said = (word: string, text: string | undefined): string | undefined =>
    text === undefined ? undefined : say.labelled(word, text);
  const lines = fields.map((one) =>
    say.labelled(one.field, say.together(said(before, one.before), said(after, one.after))),
  );
  return [note, ...lines].filter((text) => text !== undefined).join('\n');
}
