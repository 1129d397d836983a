/** What a result shows: its names with what was found marked, and the place that made it a result. */
import { fold, isLatin } from './fold.js';
import type { SearchIndex } from './format.js';
import { excerpt, markedStretches, type Stretch } from './marks.js';
import type { Hit } from './ranking.js';
import type { Answer } from './search.js';
import type { Field, Searcher } from './searcher.js';

/** One result, ready to be set. */
export interface Shown {
  /** Below the home page. */
  readonly address: string;
  readonly title: readonly Stretch[];
  readonly officialName: readonly Stretch[];
  readonly unit: readonly Stretch[];
  /** The name by which its unit was found, where that is not the one shown; else empty. */
  readonly otherUnit: readonly Stretch[];
  /** Its domain, where it was found by that; else empty. */
  readonly domain: readonly Stretch[];
  /** Where it is not simply in force: the word, and the id that its colour goes by. */
  readonly state?: { readonly id: string; readonly word: string };
  /** Why it is a result, where none of its names says so; else its summary. */
  readonly snippet: { readonly field: Field; readonly text: readonly Stretch[] };
  /** Whether it only comes near the query. */
  readonly isNear: boolean;
}

/** Reads single items out of an index. */
export class Rows {
  readonly #lines = new Map<keyof SearchIndex, readonly string[]>();

  constructor(private readonly index: SearchIndex) {}

  /** A line of a column. */
  line(column: keyof SearchIndex, number: number | string): string {
    const lines = this.#lines.get(column) || this.index[column].split('\n');
    this.#lines.set(column, lines);
    return number === '' ? '' : lines[Number(number)] || '';
  }
}

/** What a result shows. */
export function shownHit(
  { item, fields, isNear }: Hit,
  { terms }: Answer,
  rows: Rows,
  searcher: Searcher,
): Shown {
  const reader = isNear || terms.some(isLatin) ? searcher.reader : undefined;
  const marked = (text: string): Stretch[] => markedStretches(text, terms, reader);
  const holds = (text: string): boolean => marked(text).some((stretch) => stretch.marked);
  const [unit = '', ...others] = rows.line('unitNames', rows.line('units', item)).split('\t');
  const otherUnit = fields.includes('unit') && !holds(unit) ? others.find(holds) : undefined;
  const domain = rows.line('domainNames', rows.line('domains', item));
  // On a page in another language a domain is found by its hidden English name, too.
  const isByDomain = fields.some((field) => field === 'domain' || field === 'hidden') && holds(domain);
  const state = rows.line('states', item);
  return {
    address: rows.line('addresses', item),
    title: marked(rows.line('titles', item)),
    officialName: marked(rows.line('names', item)),
    unit: marked(unit),
    otherUnit: marked(otherUnit || ''),
    domain: marked(isByDomain ? domain : ''),
    ...(state === ''
      ? {}
      : { state: { id: rows.line('stateIds', state), word: rows.line('stateNames', state) } }),
    snippet: snippetOf(item, fields, terms, rows, marked),
    isNear,
  };
}

/** Fields that a result does not show anyway. */
const telling: ReadonlySet<Field> = new Set(['keyword', 'paper', 'event', 'text']);

function snippetOf(
  item: number,
  fields: readonly (Field | undefined)[],
  terms: readonly string[],
  rows: Rows,
  marked: (text: string) => Stretch[],
): Shown['snippet'] {
  const field = fields.find((one) => one !== undefined && telling.has(one)) || 'text';
  const texts = textsOf(field, item, rows);
  const holding = texts.filter((text) => marked(text).some((stretch) => stretch.marked));
  if (field === 'text') {
    const text = excerpt(holding[0] || texts[0] || '', terms.map(fold));
    return { field, text: marked(text) };
  }
  const shown = (holding.length > 0 ? holding : texts).slice(0, 4);
  return { field, text: shown.flatMap((text, at) => [...(at > 0 ? [separator] : []), ...marked(text)]) };
}

const separator: Stretch = { text: '、', marked: false };

function textsOf(field: Field, item: number, rows: Rows): string[] {
  if (field === 'keyword') return rows.line('keywords', item).split('\t');
  if (field === 'text') return rows.line('texts', item).split('\t');
  const [numbers, names] =
    field === 'event' ? (['events', 'eventNames'] as const) : (['papers', 'paperNames'] as const);
  const line = rows.line(numbers, item);
  return line === '' ? [] : line.split(' ').map((number) => rows.line(names, number));
}
