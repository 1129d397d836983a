/** Items domain by domain: domains in the catalogue’s order, items in the order of their ids. */
import type { Catalogue, Entry } from '../../model/catalogue.js';
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

/** What is printed of each item, domain by domain. Domains without an item are left out. */
export function inDomains<T>(
  entries: readonly Entry[],
  { domains }: Pick<Catalogue, 'domains'>,
  lang: Lang,
  rowOf: (entry: Entry) => T,
): DomainGroup<T>[] {
  const idOf = ({ effective, item }: Entry): string => effective.domain?.id ?? item.domain;
  const ids = new Set([...domains.map(({ id }) => id), ...entries.map(idOf)]);
  return [...ids].flatMap((id) => {
    const held = entries.filter((entry) => idOf(entry) === id);
    const [first] = held;
    if (!first) return [];
    const name = isGap(first, 'domain')
      ? gapText(['domain'], lang)
      : domainName(first.effective.domain, first.item.domain, lang);
    const count = filled(wordsIn(lang).tableDomainCount, { items: held.length });
    return [{ name, count, rows: held.map(rowOf) }];
  });
}
