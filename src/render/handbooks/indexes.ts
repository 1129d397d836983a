/** The three indexes of a handbook: by pinyin, by strokes, by code. Every name an item goes by is an entry. */
import type { Entry } from '../../model/catalogue.js';
import { by, compareText, grouped } from '../../text/order.js';
import type { Lang } from '../../text/words.js';
import { byReading, readingOf } from '../view/reading.js';
import { strokeKey, strokesOf } from '../view/strokes.js';
import type { ItemView } from '../view/types.js';
import { wordsIn } from '../view/words.js';
import { filled } from './lettering.js';

/** An entry: a name, and the numbers of the places (see `places.ts`) it leads to. */
export interface IndexEntry {
  readonly name: string;
  /** What the name stands beside: of a code, the item. */
  readonly note?: string;
  readonly at: readonly number[];
}

/** Entries below one head: a letter, a number of strokes, a kind of code. */
export interface IndexGroup {
  readonly head: string;
  readonly entries: readonly IndexEntry[];
}

/** The indexes of a book. Where no name begins with a Chinese character, there are no strokes to go by. */
export interface Indexes {
  readonly pinyin: readonly IndexGroup[];
  readonly strokes: readonly IndexGroup[];
  readonly codes: readonly IndexGroup[];
}

/** An item that stands in a book: its entry, its view, the number of its place. */
export interface Held {
  readonly entry: Entry;
  readonly view: Pick<ItemView, 'title' | 'name' | 'keywords'>;
  readonly at: number;
}

/** Stands behind every number of strokes. */
const lastOfAll = '~';

interface Name {
  readonly name: string;
  /** How an editor says it is read. */
  readonly pinyin?: string;
  readonly at: number;
}

/** The indexes of the items of a book. */
export function indexesOf(held: readonly Held[], lang: Lang): Indexes {
  const words = wordsIn(lang);
  const names = merged(held.flatMap(namesOf));
  const byPinyin = names.map((one) => ({ ...one, reading: readingOf(one.name, one.pinyin) })).sort(byReading);
  // What has no strokes keeps the order of its readings.
  const byStrokes = [...byPinyin].sort(
    by(({ name }) => (strokesOf(name) === undefined ? lastOfAll : strokeKey(name))),
  );
  const strokeHead = ({ name }: IndexEntry): string => {
    const strokes = strokesOf(name);
    return strokes === undefined ? words.otherLetters : filled(words.printStrokes, { strokes });
  };
  const strokes = groups(byStrokes, strokeHead);
  return {
    pinyin: groups(byPinyin, ({ reading }) => (reading.letter === '#' ? words.otherLetters : reading.letter)),
    strokes: strokes.some(({ head }) => head !== words.otherLetters) ? strokes : [],
    codes: codesOf(held, lang),
  };
}

/** What an item is called: its everyday and its official name, and what people search for. */
function namesOf({ entry: { item }, view, at }: Held): Name[] {
  const official = { name: view.name, ...(item.pinyin ? { pinyin: item.pinyin } : {}), at };
  return [official, ...[view.title, ...view.keywords].map((name) => ({ name, at }))];
}

/**
 * Each name once, with every place it leads to in the order of the book; capitals make no other name. An editor’s
 * reading goes before a guess.
 */
function merged(names: readonly Name[]): (IndexEntry & { readonly pinyin?: string })[] {
  return [...grouped(names, ({ name }) => name.trim().toLowerCase()).values()].flatMap((same) => {
    const name = same[0]?.name.trim() ?? '';
    if (name === '') return [];
    const pinyin = same.find((one) => one.pinyin !== undefined)?.pinyin;
    const at = [...new Set(same.map((one) => one.at))].sort((a, b) => a - b);
    return [{ name, ...(pinyin ? { pinyin } : {}), at }];
  });
}

function groups<T extends IndexEntry>(entries: readonly T[], head: (entry: T) => string): IndexGroup[] {
  return [...grouped(entries, head)].map(([title, members]) => ({
    head: title,
    entries: members.map(({ name, at }) => ({ name, at })),
  }));
}

/** Every official code, in order; an item that has none is found by its identifier. */
function codesOf(held: readonly Held[], lang: Lang): IndexGroup[] {
  const words = wordsIn(lang);
  const kinds = [
    [words.printBasicCodes, ({ codes }: Entry['item']) => codes?.catalogue],
    [words.printTaskCodes, ({ codes }: Entry['item']) => codes?.task],
    [words.printHandlingCodes, ({ codes }: Entry['item']) => codes?.handling],
  ] as const;
  const coded = kinds.map(([head, codeOf]) => ({
    head,
    entries: held.flatMap(({ entry, view, at }) => {
      const code = codeOf(entry.item);
      return code === undefined ? [] : [{ name: code, note: view.title, at: [at] }];
    }),
  }));
  const uncoded = held
    .filter(({ entry }) => kinds.every(([, codeOf]) => codeOf(entry.item) === undefined))
    .map(({ entry, view, at }) => ({ name: entry.id, note: view.title, at: [at] }));
  return [...coded, { head: words.printIdentifiers, entries: uncoded }]
    .filter(({ entries }) => entries.length > 0)
    .map(({ head, entries }) => ({ head, entries: entries.sort((a, b) => compareText(a.name, b.name)) }));
}
