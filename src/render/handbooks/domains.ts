/** Items domain by domain: domains in the catalogue’s order, items in the order of their ids. */
import type { Catalogue, Entry } from '../../model/catalogue.js';
import { grouped } from '../../text/order.js';
import type { Lang } from '../../text/words.js';
import { domainName } from '../view/facts.js';
import { gapText, isGap } from '../view/gap.js';
import { wordsIn } from '../view/words.js';
import { filled } from './lettering.js';

/** What is printed of the items of a domain. */
export interface DomainGroup<T> {
  readonly name: string;
  /** How many there are, in words. */
  readonly count: string;
  readonly rows: readonly T[];
}

/** Entries domain by domain. Domains without an item are left out; those that no catalogue names come last. */
export function byDomain(
  entries: readonly Entry[],
  { domains }: Pick<Catalogue, 'domains'>,
): (readonly [Entry, ...Entry[]])[] {
  const held = grouped(entries, ({ effective, item }) => effective.domain?.id ?? item.domain);
  const ids = new Set([...domains.map(({ id }) => id), ...held.keys()]);
  return [...ids].flatMap((id) => {
    const [first, ...others] = held.get(id) ?? [];
    return first ? [[first, ...others] as const] : [];
  });
}

/** The name of the domain an entry belongs to; a gap where it names none that there is. */
export function domainOf(entry: Entry, lang: Lang): string {
  return isGap(entry, 'domain')
    ? gapText(['domain'], lang)
    : domainName(entry.effective.domain, entry.item.domain, lang);
}

/** What is printed of each item, domain by domain. */
export function inDomains<T>(
  entries: readonly Entry[],
  catalogue: Pick<Catalogue, 'domains'>,
  lang: Lang,
  rowOf: (entry: Entry) => T,
): DomainGroup<T>[] {
  return byDomain(entries, catalogue).map((held) => ({
    name: domainOf(held[0], lang),
    count: filled(wordsIn(lang).tableDomainCount, { items: held.length }),
    rows: held.map(rowOf),
  }));
}
