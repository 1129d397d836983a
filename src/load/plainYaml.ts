/**
 * YAML of the simplest kind – maps and lists by indentation, one value a line, no anchors, tags, blocks of text or
 * values over several lines – straight to the values that js-yaml would give, several times faster. Whatever could
 * mean anything else is left to js-yaml, and tests hold both against each other.
 */
import { flowAt, isKey, NotPlain, notPlain, quotedTo, scalarOf, spacesFrom } from './plainFlow.js';

/** Tabs, control and half characters, line ends of other systems, and what may be a tag, anchor or alias. */
const strange =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /[\0-\t\v\f\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufeff\ufffe\uffff]|\r(?!\n)|(?:^|[\s,[{:?-])[&*!]/m;

const deepest = 20;
const space = 0x20;
const dash = 0x2d;

/** The value of a YAML text of the simplest kind; undefined where js-yaml must read it. */
export function readPlainYaml(text: string): unknown {
  if (strange.test(text)) return undefined;
  try {
    return new PlainYaml(text).read();
  } catch (error) {
    if (error instanceof NotPlain) return undefined;
    throw error;
  }
}

/** Walks the lines that say something; of each, where its words begin and end, and in which column. */
class PlainYaml {
  readonly #text: string;
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #columns: number[] = [];
  /** The number of the line to be read next. */
  #at = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
    for (let line = 0; line < text.length; ) {
      const below = text.indexOf('\n', line);
      let end = below < 0 ? text.length : below;
      if (text[end - 1] === '\r') end--;
      const start = spacesFrom(text, line);
      while (end > start && text.charCodeAt(end - 1) === space) end--;
      if (start < end && text[start] !== '#') {
        this.#starts.push(start);
        this.#ends.push(end);
        this.#columns.push(start - line);
      }
      line = below < 0 ? text.length : below + 1;
    }
  }

  read(): unknown {
    if (this.#starts.length === 0) throw notPlain;
    const value = this.#block(this.#column());
    if (this.#at < this.#starts.length) throw notPlain;
    return value;
  }

  /** The column of the next line; -1 below the last. */
  #column(): number {
    return this.#columns[this.#at] ?? -1;
  }

  #isEntry(from: number): boolean {
    if (this.#text.charCodeAt(from) !== dash) return false;
    return from + 1 === this.#end() || this.#text.charCodeAt(from + 1) === space;
  }

  #start(): number {
    return this.#starts[this.#at] as number;
  }

  #end(): number {
    return this.#ends[this.#at] as number;
  }

  #block(column: number): unknown {
    if (++this.#depth > deepest) throw notPlain;
    const value = this.#isEntry(this.#start()) ? this.#list(column) : this.#map(column);
    this.#depth--;
    return value;
  }

  #list(column: number): unknown[] {
    const list: unknown[] = [];
    while (this.#column() === column && this.#isEntry(this.#start())) {
      const start = this.#start();
      const from = spacesFrom(this.#text, start + 1);
      if (from >= this.#end() || this.#isEntry(from)) throw notPlain;
      if (this.#keyEnd(from) < 0) {
        list.push(this.#value(from, this.#end()));
        this.#at++;
      } else {
        // The first pair stands beside the dash: the map begins in its column.
        this.#starts[this.#at] = from;
        this.#columns[this.#at] = column + from - start;
        list.push(this.#block(column + from - start));
      }
      if (this.#column() > column) throw notPlain;
    }
    return list;
  }

  #map(column: number): Record<string, unknown> {
    const map: Record<string, unknown> = {};
    while (this.#column() === column && !this.#isEntry(this.#start())) {
      const start = this.#start();
      const end = this.#end();
      const colon = this.#keyEnd(start);
      if (colon < 0) throw notPlain;
      const key = this.#text.slice(start, colon);
      if (!isKey(key) || Object.hasOwn(map, key)) throw notPlain;
      const from = spacesFrom(this.#text, colon + 1);
      this.#at++;
      const isEmpty = from >= end || this.#text[from] === '#';
      map[key] = isEmpty ? this.#below(column) : this.#value(from, end);
      if (this.#column() > column) throw notPlain;
    }
    return map;
  }

  /** Where the colon of a line that begins with a key stands; -1 where it does not. */
  #keyEnd(from: number): number {
    const end = this.#end();
    const colon = this.#text.indexOf(':', from);
    if (colon < 0 || colon >= end || '[{"\''.includes(this.#text[from] as string)) return -1;
    return colon + 1 === end || this.#text.charCodeAt(colon + 1) === space ? colon : -1;
  }

  /** What stands below a key without a value on its line. */
  #below(column: number): unknown {
    const next = this.#column();
    if (next > column) return this.#block(next);
    return next === column && this.#isEntry(this.#start()) ? this.#block(column) : null;
  }

  /** The value that fills its line, but for a remark. */
  #value(from: number, end: number): unknown {
    const first = this.#text[from];
    if (first === '[' || first === '{') {
      const { value, after } = flowAt(this.#text, from, end);
      this.#endAt(after, end);
      return value;
    }
    if (first !== '"' && first !== "'") return scalarOf(withoutRemark(this.#text.slice(from, end)));
    const after = quotedTo(this.#text, from, end);
    this.#endAt(after, end);
    return this.#text.slice(from + 1, after - 1);
  }

  /** Nothing but a remark may follow a value that shows where it ends. */
  #endAt(after: number, end: number): void {
    if (after === end) return;
    const next = spacesFrom(this.#text, after);
    if (next === after || this.#text[next] !== '#') throw notPlain;
  }
}

/** Plain words without the remark behind them. */
function withoutRemark(words: string): string {
  const remark = words.indexOf(' #');
  if (remark < 0) return words;
  let end = remark;
  while (end > 0 && words.charCodeAt(end - 1) === space) end--;
  return words.slice(0, end);
}
