/** Where each value of a document stands in its file. */
import { type Document, isMap, isPair, isScalar, isSeq, type Node, type Pair, parseDocument } from 'yaml';
import { type Shape, stepInto } from '../model/shape.js';
import type { FieldPath, Span } from '../text/source.js';
import { yamlList, yamlWord } from '../text/yamlWord.js';

/** Finds the places of values by their paths; made only when a diagnostic asks, and read as far as it asks. */
export class Positions {
  readonly #blocks: readonly Block[];
  readonly #documents = new Map<Block, Document.Parsed | undefined>();

  /** `yaml` is the document, in place: its offsets are those of the file. */
  constructor(
    private readonly yaml: string,
    private readonly shape: Shape,
    /** Where to point when there is nothing better: the fence, or the first line. */
    private readonly fallback: Span,
  ) {
    this.#blocks = blocksOf(yaml);
  }

  /** The span of the value at a path, or of the nearest value around it; `atKey`: of its key. */
  spanOf(path: FieldPath, atKey = false): Span {
    const found = this.#find(path);
    const range = atKey ? (found.key?.range ?? found.node?.range) : valueRange(found);
    if (!range) return this.fallback;
    const { start, end } = this.#trimmed(range, found.offset);
    return { start, end: Math.max(end, start + 1) };
  }

  /** The span of exactly the value at a path, for replacing it; undefined where no such value stands. */
  exactSpan(path: FieldPath, atKey = false): Span | undefined {
    const found = this.#find(path);
    if (found.depth < path.length) return undefined;
    const range = (atKey ? found.key : found.node)?.range;
    return range && range[1] > range[0] ? this.#trimmed(range, found.offset) : undefined;
  }

  /** Several entries as they are written in place of the value at a path; undefined where that is no entry of a list. */
  asEntries(path: FieldPath, entries: readonly string[]): string | undefined {
    const list = this.#find(path.slice(0, -1)).node;
    // One value alone stands for its list.
    if (!isSeq(list)) return yamlList(entries);
    const words = entries.map(yamlWord);
    if (list.flow) return words.join(', ');
    const start = this.exactSpan(path)?.start ?? 0;
    const before = this.yaml.slice(this.yaml.lastIndexOf('\n', start - 1) + 1, start);
    if (!/^ *(?:- +)+$/.test(before)) return undefined;
    const dash = before.lastIndexOf('-');
    const indent = ' '.repeat(dash) + before.slice(dash);
    const lineBreak = this.yaml.includes('\r\n') ? '\r\n' : '\n';
    return words.join(lineBreak + indent);
  }

  /** A block of text (`|`, `>`) ends with its last line, not with the line break after it. */
  #trimmed([from = 0, to = 0]: readonly number[], offset: number): Span {
    const start = from + offset;
    let end = to + offset;
    while (end > start && /[\r\n]/.test(this.yaml[end - 1] ?? '')) end--;
    return { start, end };
  }

  /** The block in which a value stands, or else the first, which is where to point. */
  #blockOf([first]: FieldPath): Block | undefined {
    const { shape } = this;
    const name =
      shape.kind === 'record' && typeof first === 'string' ? shape.keys.get(first)?.name : undefined;
    return (
      this.#blocks.find(({ key }) => key === first) ??
      this.#blocks.find(
        ({ key }) =>
          name !== undefined && shape.kind === 'record' && shape.keys.get(key ?? '')?.name === name,
      ) ??
      this.#blocks[0]
    );
  }

  #documentOf(block: Block): Document.Parsed | undefined {
    if (!this.#documents.has(block))
      this.#documents.set(block, parsed(this.yaml.slice(block.start, block.end)));
    return this.#documents.get(block);
  }

  #find(path: FieldPath): Found {
    const block = this.#blockOf(path);
    const document = block && this.#documentOf(block);
    const offset = block?.start ?? 0;
    let found: Found = { node: document?.contents ?? undefined, key: undefined, depth: 0, offset };
    let shape = this.shape;
    for (const part of path) {
      const next = child(found, shape, part);
      if (!next) return found;
      if (next.node === found.node && typeof part === 'string' && !standsFor(shape, part)) return found;
      found = { ...next, depth: found.depth + 1, offset };
      shape = stepInto(shape, part);
    }
    return found;
  }
}

/** Whether a scalar in place of a record is the value of this key. */
function standsFor(shape: Shape, part: string): boolean {
  return shape.kind === 'record' && shape.scalarKey === part;
}

interface Found {
  readonly node: Node | undefined;
  readonly key: Node | undefined;
  readonly depth: number;
  /** Where the block begins that the node's own offsets count from. */
  readonly offset: number;
}

/** A part of a document that can be read by itself: a key of the outermost map with all below it, or the whole. */
interface Block {
  readonly key?: string;
  readonly start: number;
  readonly end: number;
}

/** A line that belongs to the one before: indented, a remark, an entry of a list, empty. */
const goesOn = /^(?:[ \t#\r]|-(?:[ \r]|$)|$)/;
/** A line that begins with a key in plain words. */
const keyLine = /^([\p{L}_][^\s:#,[\]{}"'&*!|>%@`?\\]*):(?=[ \r]|$)/u;

/** The blocks of a document: reading one takes a fraction of the time. The whole where it is no map of plain keys. */
function blocksOf(yaml: string): Block[] {
  const starts: { key: string; start: number }[] = [];
  for (let start = 0; start < yaml.length; start = lineAfter(yaml, start)) {
    const line = yaml.slice(start, lineAfter(yaml, start)).replace(/\n$/, '');
    if (goesOn.test(line)) continue;
    const key = keyLine.exec(line)?.[1];
    if (key === undefined) return [{ start: 0, end: yaml.length }];
    starts.push({ key, start });
  }
  if (starts.length === 0) return [{ start: 0, end: yaml.length }];
  return starts.map(({ key, start }, index) => ({
    key,
    start,
    end: starts[index + 1]?.start ?? yaml.length,
  }));
}

function lineAfter(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end + 1;
}

function parsed(yaml: string): Document.Parsed | undefined {
  try {
    return parseDocument(yaml, {
      version: '1.2',
      schema: 'failsafe',
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'silent',
    });
  } catch {
    return undefined;
  }
}

/** One step down; a value that stands for its own list or record keeps its place. */
function child(found: Found, shape: Shape, part: string | number): Pick<Found, 'node' | 'key'> | undefined {
  const { node } = found;
  if (typeof part === 'number') {
    if (isSeq(node)) {
      const item = node.items[part] as Node | undefined;
      return item && { node: item, key: undefined };
    }
    if (isMap(node) && shape.kind === 'list' && shape.keyed) return fromPair(node.items[part]);
    return part === 0 && shape.kind === 'list' ? found : undefined;
  }
  if (isMap(node)) {
    const name = shape.kind === 'record' ? shape.keys.get(part)?.name : undefined;
    const spelling = (pair: Pair): string => (isScalar(pair.key) ? String(pair.key.value) : '');
    const pair =
      node.items.find((candidate) => spelling(candidate) === part) ??
      node.items.find(
        (candidate) =>
          shape.kind === 'record' && name !== undefined && shape.keys.get(spelling(candidate))?.name === name,
      );
    return fromPair(pair);
  }
  return isScalar(node) && shape.kind === 'record' ? found : undefined;
}

function fromPair(pair: Pair | undefined): Pick<Found, 'node' | 'key'> | undefined {
  if (!isPair(pair)) return undefined;
  return { node: (pair.value as Node | null) ?? undefined, key: pair.key as Node };
}

/** A list or map is pointed at by its key, else by its first value: a span of many lines helps nobody. */
function valueRange({ node, key }: Pick<Found, 'node' | 'key'>): readonly number[] | null | undefined {
  if (node === undefined) return key?.range;
  if (isScalar(node))
    return node.range && node.range[1] > node.range[0] ? node.range : (key?.range ?? node.range);
  if (key) return key.range;
  const first = isMap(node) ? node.items[0] : isSeq(node) ? node.items[0] : undefined;
  if (isPair(first))
    return (
      valueRange({ node: (first.value as Node) ?? undefined, key: undefined }) ?? (first.key as Node).range
    );
  return (first as Node | undefined)?.range ?? node.range;
}
