/** The index made ready for searching: its columns, read once; how they sound, only when somebody types letters. */
import { Column } from './column.js';
import { fold } from './fold.js';
import { endedLetter, type SearchIndex } from './format.js';
import { Reader } from './reader.js';
import { blurredColumn } from './slips.js';
import { spokenColumn } from './spoken.js';

/** Columns of names, in the order in which a match in them counts. */
const nameFields = ['title', 'name', 'keyword', 'hidden', 'unit', 'domain', 'paper', 'event'] as const;

/** A column that is searched. */
export type Field = (typeof nameFields)[number] | 'text';

/** That an item refers to a line, and how many it refers to before. */
export interface Reference {
  readonly item: number;
  readonly before: number;
}

/** One column with what it is about: each line stands for one item, or for all items that refer to it. */
export interface Searched {
  readonly field: Field;
  readonly column: Column;
  /** The items that refer to each line; undefined: line and item are the same. */
  readonly items?: readonly (readonly Reference[])[];
}

/** An index ready to be searched. */
export class Searcher {
  readonly count: number;
  readonly searched: readonly Searched[];
  /** Items that have ended. */
  readonly ended: ReadonlySet<number>;
  /** How long the heading of each item is. */
  readonly lengths: readonly number[];
  /** What it was made from. */
  readonly index: SearchIndex;
  #reader: Reader | undefined;
  #spoken: readonly Searched[] | undefined;
  #blurred: readonly Searched[] | undefined;

  constructor(index: SearchIndex) {
    this.index = index;
    const titles = index.titles === '' ? [] : index.titles.split('\n');
    this.count = titles.length;
    this.lengths = titles.map(({ length }) => length);
    this.ended = new Set(
      index.facets.split('\n').flatMap((letters, item) => (letters.includes(endedLetter) ? [item] : [])),
    );
    const column = (field: Field, text: string, references?: string): Searched => ({
      field,
      column: new Column(fold(text)),
      ...(references === undefined ? {} : { items: inverted(references) }),
    });
    this.searched = [
      column('title', index.titles),
      column('name', index.names),
      column('keyword', index.keywords),
      column('hidden', index.hidden),
      column('unit', index.unitNames, index.units),
      column('domain', index.domainNames, index.domains),
      column('paper', index.paperNames, index.papers),
      column('event', index.eventNames, index.events),
      column('text', index.texts),
    ];
  }

  /** Reads Chinese as the index says. */
  get reader(): Reader {
    this.#reader = this.#reader || new Reader(this.index);
    return this.#reader;
  }

  /** The columns of names as they sound. */
  get spoken(): readonly Searched[] {
    this.#spoken = this.#spoken || this.#names(({ text }) => spokenColumn(text, this.reader));
    return this.#spoken;
  }

  /** The same with confused sounds made one. */
  get blurred(): readonly Searched[] {
    this.#blurred =
      this.#blurred ||
      this.spoken.map((one) => ({ ...one, column: new Column(blurredColumn(one.column.text)) }));
    return this.#blurred;
  }

  #names(made: (column: Column) => Column): Searched[] {
    return this.searched
      .filter(({ field }) => field !== 'text')
      .map((one) => ({ ...one, column: made(one.column) }));
  }
}

/** For every line referred to, the items that refer to it. `references`: numbers with spaces between, one line an item. */
function inverted(references: string): Reference[][] {
  const items: Reference[][] = [];
  references.split('\n').forEach((line, item) => {
    line.split(' ').forEach((number, before) => {
      if (number === '') return;
      const line = items[Number(number)];
      if (line) line.push({ item, before });
      else items[Number(number)] = [{ item, before }];
    });
  });
  return items;
}
