/** Where each value of a document stands in its file. */
import { type Document, isMap, isPair, isScalar, isSeq, type Node, type Pair, parseDocument } from 'yaml';
import { type Shape, stepInto } from '../model/shape.js';
import type { FieldPath, Span } from '../text/source.js';
import { yamlList, yamlWord } from '../text/yamlWord.js';
import { type Block, blocksOf, entriesOf } from './yamlBlocks.js';

/** Finds the places of values by their paths; made only when a diagnostic asks, and read as far as it asks. */
export class Positions {
  readonly #blocks: readonly Block[];
  readonly #entries = new Map<Block, readonly Block[] | undefined>();
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

  /** The block in which a value stands; undefined where none does. */
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
      this.#blocks.find(({ key }) => key === undefined)
    );
  }

  #documentOf(block: Block): Document.Parsed | undefined {
    if (!this.#documents.has(block))
      this.#documents.set(block, parsed(this.yaml.slice(block.start, block.end)));
    return this.#documents.get(block);
  }

  /** The entry of a list in which a value stands, where its block is a list that can be read entry by entry. */
  #entryOf(block: Block, path: FieldPath): Block | undefined {
    const index = path[depthOf(block)];
    if (typeof index !== 'number') return undefined;
    if (!this.#entries.has(block)) this.#entries.set(block, entriesOf(this.yaml, block));
    return this.#entries.get(block)?.[index];
  }

  #find(path: FieldPath): Found {
    const block = this.#blockOf(path);
    const entry = block && this.#entryOf(block, path);
    const depth = entry ? depthOf(block) + 1 : 0;
    // Where no block has the value, the first is where to point.
    const read = entry ?? block ?? (this.#blocks[0] as Block);
    const contents = this.#documentOf(read)?.contents ?? undefined;
    const node = entry && isSeq(contents) ? (contents.items[0] as Node | undefined) : contents;
    let found: Found = { node, key: undefined, depth, offset: read.start };
    let shape = path.slice(0, depth).reduce(stepInto, this.shape);
    for (const part of path.slice(depth)) {
      const next = child(found, shape, part);
      if (!next) return found;
      if (next.node === found.node && typeof part === 'string' && !standsFor(shape, part)) return found;
      found = { ...next, depth: found.depth + 1, offset: read.start };
      shape = stepInto(shape, part);
    }
    return found;
  }
}

/** How many steps of a path lead to the value of a block. */
function depthOf({ key }: Block): 0 | 1 {
  return key === undefined ? 0 : 1;
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
  const first = isMap(node) || isSeq(node) ? node.items[0] : undefined;
  const pair = isPair(first) ? first : undefined;
  const value = pair ? (pair.value as Node | null) : (first as Node | undefined);
  const within = value ? valueRange({ node: value, key: undefined }) : undefined;
  return within ?? (pair?.key as Node | undefined)?.range ?? node.range;
}
