/** A small index made from a few services written as an example would. */
import { NumberedNames } from '../../../src/render/site/indexing/numbered.js';
import { readingTables } from '../../../src/render/site/indexing/readingTables.js';
import { spokenNames } from '../../../src/render/site/indexing/spokenNames.js';
import type { SearchIndex } from '../../../src/render/site/search/format.js';
import { search } from '../../../src/render/site/search/search.js';
import { Searcher } from '../../../src/render/site/search/searcher.js';

/** A service as an example writes it. */
export interface Service {
  readonly title: string;
  readonly name?: string;
  readonly keywords?: readonly string[];
  readonly unit?: string;
  readonly papers?: readonly string[];
  readonly events?: readonly string[];
  readonly text?: string;
  readonly facets?: string;
}

/** The index of some services, in their order. */
export function indexOf(services: readonly Service[]): SearchIndex {
  const column = (text: (service: Service) => string): string => services.map(text).join('\n');
  const [units, papers, events] = [new NumberedNames(), new NumberedNames(), new NumberedNames()];
  const names = {
    titles: column(({ title }) => title),
    names: column(({ name = '' }) => name),
    keywords: column(({ keywords = [] }) => keywords.join('\t')),
    units: column(({ unit = '' }) => units.of(unit)),
    papers: column(({ papers: asked = [] }) => asked.map((one) => papers.of(one)).join(' ')),
    events: column(({ events: those = [] }) => those.map((one) => events.of(one)).join(' ')),
    unitNames: units.names,
    paperNames: papers.names,
    eventNames: events.names,
    domainNames: '',
  };
  return {
    ...names,
    addresses: column(({ title }) => `items/${title}.html`),
    hidden: column(() => ''),
    texts: column(({ text = '' }) => text),
    domains: column(() => ''),
    domainIds: '',
    facets: column(({ facets = '' }) => facets),
    states: column(() => ''),
    stateNames: '',
    stateIds: '',
    ...readingTables(spokenNames(names, new Map())),
  };
}

/** Titles that a query finds, best first; `~` before them where they only come near. */
export function found(query: string, services: readonly Service[]): string[] {
  const searcher = new Searcher(indexOf(services));
  const { hits } = search(query, searcher);
  return hits.map(({ item, isNear }) => (isNear ? '~' : '') + (services[item]?.title ?? ''));
}
