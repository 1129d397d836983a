/** The search index of a site: a pure function of its catalogue and its lists. */
import type { Catalogue, Entry } from '../../../model/catalogue.js';
import { composed } from '../../../text/normal.js';
import { domainName } from '../../view/facts.js';
import { isGap } from '../../view/gap.js';
import { byReading } from '../../view/reading.js';
import { addressOf } from '../address.js';
import { isOriginal } from '../editions.js';
import { facetsOf } from '../facets.js';
import type { ListedItem } from '../listing.js';
import type { Scope } from '../scope.js';
import { endedLetter, facetLetters, type SearchIndex } from '../search/format.js';
import { NumberedNames } from './numbered.js';
import { readingTables } from './readingTables.js';
import { spokenNames } from './spokenNames.js';

/** An entry with how lists show it. */
interface Row {
  readonly entry: Entry;
  readonly listed: ListedItem;
}

/** The index of a site: drafts are not in it, and what has ended comes last. */
export function searchIndex(scope: Scope): SearchIndex {
  const { catalogue } = scope;
  const rows = rowsOf(scope);
  const column = (text: (row: Row) => string): string => rows.map(text).join('\n');
  const [domains, units, papers, events, states] = [1, 2, 3, 4, 5].map(() => new NumberedNames()) as Five;
  const names = {
    titles: column(({ listed }) => plain(listed.uniqueTitle)),
    names: column(({ listed }) => plain(listed.officialName)),
    keywords: column(({ entry }) =>
      several([...(entry.item.keywords ?? []), ...namesElsewhere(entry, scope)]),
    ),
    domains: column(({ entry }) => domains.of(domainText(entry, scope), entry.effective.domain?.id)),
    units: column(({ entry }) => units.of(unitText(entry))),
    papers: column(({ entry }) =>
      papersOf(entry, catalogue)
        .map((name) => papers.of(name))
        .join(' '),
    ),
    events: column(({ entry: { item } }) =>
      [...new Set([...(item.lifeEvents ?? []), ...(item.themes ?? [])].map(plain))]
        .map((name) => events.of(name))
        .join(' '),
    ),
    domainNames: domains.names,
    eventNames: events.names,
    unitNames: units.names,
    paperNames: papers.names,
  };
  return {
    addresses: column(({ entry }) => addressOf('item', entry.id)),
    ...names,
    hidden: column(({ entry }) => hiddenTerms(entry, scope)),
    texts: column(({ entry, listed }) => textsOf(entry, listed)),
    domainIds: domains.notes,
    facets: column(({ entry, listed }) => lettersOf(entry, listed)),
    states: column(({ listed }) => states.of(listed.state?.word ?? '', listed.state?.id)),
    stateNames: states.names,
    stateIds: states.notes,
    ...readingTables(spokenNames(names, writtenReadings(rows))),
  };
}

type Five = [NumberedNames, NumberedNames, NumberedNames, NumberedNames, NumberedNames];

/** A text as it may stand in a column: composed, on one line. */
function plain(text: string | undefined): string {
  return composed(text ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Texts of one line of a column, each once. */
function several(texts: readonly (string | undefined)[]): string {
  return [...new Set(texts.map(plain))].filter((text) => text !== '').join('\t');
}

function rowsOf({ catalogue, listing }: Scope): Row[] {
  const rows = catalogue.entries
    .map((entry): Row => ({ entry, listed: listing.item(entry.id) }))
    .filter(({ listed }) => listed.state?.id !== 'draft')
    .sort((a, b) => byReading(a.listed, b.listed));
  const hasEnded = ({ listed }: Row): boolean => listed.state?.id === 'abolished';
  return [...rows.filter((row) => !hasEnded(row)), ...rows.filter(hasEnded)];
}

/** What the item is called in the site's other languages, and what it is looked for by in the original. */
function namesElsewhere({ id, item, translations }: Entry, { original }: Scope): (string | undefined)[] {
  const written = original.findItem(id)?.item;
  const own = written === undefined || written.name === item.name ? [] : [written.everydayName, written.name];
  const keywords = own.length === 0 ? [] : (written?.keywords ?? []);
  const translated = Object.keys(translations)
    .sort()
    .flatMap((tag) => [translations[tag]?.item.everydayName, translations[tag]?.item.name]);
  return [...own, ...keywords, ...translated].filter((name) => name !== item.name);
}

/**
 * What readers of another language may type before the item is translated: the words of its id, `id-card-lost`
 * being three of them, and what its domain is called in English.
 */
function hiddenTerms({ id, effective: { domain } }: Entry, { edition }: Scope): string {
  return isOriginal(edition) ? '' : several([...id.split(/[-_]+/), domain?.nameEn]);
}

function domainText(entry: Entry, { lang }: Scope): string {
  if (isGap(entry, 'domain')) return '';
  return plain(domainName(entry.effective.domain, entry.item.domain, lang));
}

/** The office, then its other names. */
function unitText(entry: Entry): string {
  const { unit } = entry.effective;
  if (!unit) return isGap(entry, 'unit') ? '' : plain(entry.item.unit);
  return several([unit.name, unit.short, ...(unit.aliases ?? [])]);
}

/** What may be asked for: materials by name, and certificates as their register calls them. */
function papersOf({ item }: Entry, catalogue: Catalogue): string[] {
  const names = item.materials.flatMap(({ name, certificate }) => [
    plain(name),
    certificate === undefined ? '' : plain(catalogue.findCertificate(certificate)?.name ?? certificate),
  ]);
  return [...new Set(names)].filter((name) => name !== '');
}

/** What is searched last: the summary, for whom, when, and what people ask. */
function textsOf({ item }: Entry, { summary }: ListedItem): string {
  const rest = [
    item.result?.name,
    ...(item.situations ?? []).map(({ name }) => name),
    ...(item.conditions ?? []),
    ...(item.faq ?? []).map(({ q }) => q),
  ];
  return `${plain(summary)}\t${several(rest)}`.trimEnd();
}

function lettersOf({ item }: Entry, { state }: ListedItem): string {
  if (state?.id === 'abolished') return endedLetter;
  return facetsOf(item)
    .map((facet) => facetLetters[facet])
    .join('');
}

/** Readings that editors wrote, by name. */
function writtenReadings(rows: readonly Row[]): Map<string, string> {
  return new Map(
    rows.flatMap(({ entry: { item } }) => (item.pinyin ? [[plain(item.name), item.pinyin] as const] : [])),
  );
}
