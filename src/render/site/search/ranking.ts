/** What comes first: where a match stands and how it fits decides its cost; the less, the better. */
import type { Fit } from './column.js';
import type { Field, Searched, Searcher } from './searcher.js';

/** One item found. */
export interface Hit {
  /** Line of the item in the index. */
  readonly item: number;
  /** The less, the better. */
  readonly cost: number;
  /** Where each term was found, best place of each; undefined: this one was not. */
  readonly fields: readonly (Field | undefined)[];
  /** Whether it only comes near the query. */
  readonly isNear: boolean;
}

/**
 * What a match costs by where it is and how it fits: it is the name, begins it, is inside it. What
 * people call the service comes before its official name, names before keywords, keywords before
 * offices and papers, these before events in life, and all before running text.
 */
const costs: Readonly<Record<Field, readonly [number, number, number]>> = {
  title: [0, 10, 20],
  name: [4, 14, 24],
  keyword: [30, 33, 36],
  hidden: [37, 38, 42],
  unit: [44, 46, 48],
  domain: [45, 47, 49],
  paper: [52, 54, 56],
  event: [60, 61, 62],
  text: [70, 70, 70],
};

/** What is added where letters were heard, not read: syllables spelled out, some cut short, initials alone. */
export const heardCost = { spelled: 1, short: 4, initials: 5 } as const;

/** What is added where the same was found in other words. */
export const otherWordsCost = 8;

/** What an event in life costs more for each that the item names before it, and at most: an item of one event is more about it. */
const laterEvent = { each: 2, most: 6 } as const;

/** What items that have ended cost more: they come after all others. */
const endedCost = 10_000;

/** The best place of one term in each item. */
export class Places {
  readonly #costs: Float64Array;
  readonly #fields: (Field | undefined)[];
  isEmpty = true;

  constructor(count: number) {
    this.#costs = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
    this.#fields = new Array(count);
  }

  /** Notes a match in a line of a column, for every item of that line. */
  note({ field, items }: Searched, line: number, fit: Fit, extra: number): void {
    const cost = costs[field][fit] + extra;
    if (!items) this.put(line, cost, field);
    else
      for (const { item, before } of items[line] || []) {
        this.put(
          item,
          cost + (field === 'event' ? Math.min(before * laterEvent.each, laterEvent.most) : 0),
          field,
        );
      }
  }

  /** Notes all matches of another term, at a cost. */
  add(other: Places, extra: number): void {
    for (const item of other.items()) this.put(item, other.costOf(item) + extra, other.fieldOf(item));
  }

  /** Notes a match in an item; a better one that is noted already stays. */
  put(item: number, cost: number, field: Field | undefined): void {
    if (cost >= this.costOf(item)) return;
    this.isEmpty = false;
    this.#costs[item] = cost;
    this.#fields[item] = field;
  }

  /** What the best match in an item costs; infinity where there is none. */
  costOf(item: number): number {
    return this.#costs[item] as number;
  }

  /** Where the best match in an item stands. */
  fieldOf(item: number): Field | undefined {
    return this.#fields[item];
  }

  /** The items in which there is a match. */
  items(): number[] {
    const items: number[] = [];
    this.#costs.forEach((cost, item) => {
      if (cost !== Number.POSITIVE_INFINITY) items.push(item);
    });
    return items;
  }
}

/** The items in which every term was found; costs are added up. `isNear`: whether that only comes near the query. */
export function together(all: readonly Places[], count: number, isNear: boolean): Hit[] {
  const hits: Hit[] = [];
  for (let item = 0; item < count; item++) {
    const cost = all.reduce((sum, places) => sum + places.costOf(item), 0);
    if (cost === Number.POSITIVE_INFINITY) continue;
    hits.push({ item, cost, fields: all.map((places) => places.fieldOf(item)), isNear });
  }
  return hits;
}

/** Best first; of equal ones the shorter heading, then the order of the index, which is that of readings. */
export function inOrder(hits: Hit[], { ended, lengths }: Searcher): Hit[] {
  const costOf = ({ item, cost }: Hit): number => cost + (ended.has(item) ? endedCost : 0);
  const lengthOf = ({ item }: Hit): number => lengths[item] as number;
  return hits.sort((a, b) => costOf(a) - costOf(b) || lengthOf(a) - lengthOf(b) || a.item - b.item);
}
