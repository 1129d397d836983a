/** The lists of a site, made once: which items stand under which domain, unit, event, law, certificate and letter. */
import type { Catalogue, Entry } from '../../model/catalogue.js';
import { registeredCertificate } from '../../model/certificate.js';
import { compareText } from '../../text/order.js';
import type { RenderContext } from '../artefact.js';
import { byReading, type Reading, readingOf } from '../view/reading.js';
import { stateView } from '../view/state.js';
import type { StateView } from '../view/types.js';
import { facetsOf } from './facets.js';
import type { Titles } from './titles.js';

/** An item as lists show it. */
export interface ListedItem {
  readonly id: string;
  /** The heading of its page. */
  readonly title: string;
  /** The heading, told apart from the same heading of another item. */
  readonly uniqueTitle: string;
  readonly officialName?: string;
  readonly summary?: string;
  /** Where it is not simply in force. */
  readonly state?: Pick<StateView, 'id' | 'word'>;
  readonly reading: Reading;
  /** What it is narrowed by, with spaces between; empty once it has ended, and as long as it is a draft. */
  readonly facets: string;
  /** Id of its domain; empty where it has none. */
  readonly domainId: string;
}

/** A name in the alphabetical list: the official one, or the everyday one. */
export interface NamedItem {
  readonly id: string;
  readonly name: string;
  readonly officialName?: string;
  readonly everydayName?: string;
  readonly state?: ListedItem['state'];
  readonly reading: Reading;
  readonly facets: ListedItem['facets'];
  readonly domainId: string;
}

/** What items stand under. An office accepts some (`unit`), and takes part in others that another office accepts (`partner`). */
type ListKind = 'domain' | 'unit' | 'partner' | 'event' | 'law' | 'certificate' | 'facet';

/** Items by what they belong to. Each list is in the order of readings. */
export class Listing {
  readonly #byKey = new Map<string, ListedItem[]>();
  readonly #items = new Map<string, ListedItem>();
  /** Every name under its letter; `#` comes last. */
  readonly letters: readonly { readonly letter: string; readonly names: readonly NamedItem[] }[];
  /** Life events in the order of their readings. */
  readonly events: readonly string[];

  constructor(catalogue: Catalogue, titles: Titles, { today, lang }: Pick<RenderContext, 'today' | 'lang'>) {
    const events = new Map<string, Reading>();
    const listed = catalogue.entries.map((entry) => {
      const item = listedItem(entry, stateView(entry, catalogue, today, lang), titles);
      for (const event of entry.item.lifeEvents ?? []) events.set(event, readingOf(event));
      return { entry, item };
    });
    listed.sort((a, b) => byReading(a.item, b.item));
    for (const { entry, item } of listed) {
      this.#items.set(entry.id, item);
      for (const key of keysOf(entry, item, catalogue)) this.#add(key, item);
    }
    this.events = [...events].sort(([, a], [, b]) => compareText(a.key, b.key)).map(([event]) => event);
    this.letters = letterGroups(catalogue.entries, this.#items, titles);
  }

  /** The list entry of an item. */
  item(id: string): ListedItem {
    const item = this.#items.get(id);
    if (!item) throw new RangeError(`There is no item ${id}`);
    return item;
  }

  /** The items that belong to a thing. */
  of(kind: ListKind, id: string): readonly ListedItem[] {
    return this.#byKey.get(`${kind} ${id}`) ?? [];
  }

  #add(key: string, item: ListedItem): void {
    const list = this.#byKey.get(key);
    if (list) list.push(item);
    else this.#byKey.set(key, [item]);
  }
}

function listedItem(entry: Entry, state: StateView, titles: Titles): ListedItem {
  const { id, item, effective } = entry;
  const { name, everyday, title } = titles.namesOf(entry);
  return {
    id,
    title,
    uniqueTitle: titles.unique(entry),
    ...(everyday === undefined ? {} : { officialName: name }),
    ...(item.summary ? { summary: item.summary } : {}),
    ...(state.id === 'in-force' ? {} : { state: { id: state.id, word: state.word } }),
    reading: readingOf(title, everyday === undefined ? item.pinyin : undefined),
    facets: isCounted({ state }) ? facetsOf(item).join(' ') : '',
    domainId: effective.domain?.id ?? '',
  };
}

/** Whether people can still make use of an item: lists count these. */
export function isCounted({ state }: { readonly state?: Pick<StateView, 'id'> | undefined }): boolean {
  return state?.id !== 'abolished' && state?.id !== 'draft';
}

/** Everything an entry belongs to, each once. */
function keysOf({ item, effective }: Entry, { facets }: ListedItem, catalogue: Catalogue): Set<string> {
  const keys = new Set<string>();
  const add = (kind: ListKind, id: string | undefined): void => {
    if (id !== undefined) keys.add(`${kind} ${id}`);
  };
  add('domain', effective.domain?.id);
  for (const facet of facets.split(' ')) add('facet', facet);
  const office = catalogue.findUnit(item.unit)?.id;
  add('unit', office);
  for (const written of [item.decidedBy, ...(item.jointUnits ?? [])]) {
    const partner = written && catalogue.findUnit(written)?.id;
    if (partner !== office) add('partner', partner);
  }
  for (const event of item.lifeEvents ?? []) add('event', event);
  const bases = [
    ...item.basis,
    ...(item.timeLimit.basis ?? []),
    ...item.materials.flatMap(({ basis }) => basis ?? []),
    ...item.fees.flatMap(({ basis, reduction }) => [
      ...(basis ?? []),
      ...(reduction ?? []).flatMap((one) => one.basis ?? []),
    ]),
  ];
  for (const { law } of bases) add('law', catalogue.findLaw(law)?.id);
  for (const material of item.materials) add('certificate', registeredCertificate(material, catalogue)?.id);
  return keys;
}

function letterGroups(
  entries: readonly Entry[],
  items: ReadonlyMap<string, ListedItem>,
  titles: Titles,
): Listing['letters'] {
  const names = entries.flatMap((entry): NamedItem[] => {
    const { id, item } = entry;
    const { state, facets = '', domainId = '' } = items.get(id) ?? {};
    const shared = { id, facets, domainId, ...(state ? { state } : {}) };
    const { name, everyday } = titles.namesOf(entry);
    const official = { ...shared, name, reading: readingOf(name, item.pinyin) };
    if (everyday === undefined) return [official];
    return [
      { ...official, everydayName: everyday },
      { ...shared, name: everyday, officialName: name, reading: readingOf(everyday) },
    ];
  });
  const groups = new Map<string, NamedItem[]>();
  for (const name of names.sort(byReading)) {
    const group = groups.get(name.reading.letter);
    if (group) group.push(name);
    else groups.set(name.reading.letter, [name]);
  }
  return [...groups].map(([letter, group]) => ({ letter, names: group }));
}
