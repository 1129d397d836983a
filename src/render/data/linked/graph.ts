/** The graph of all items: a file of each, and the whole in three syntaxes that grow together. */
import type { Batch } from '../batch.js';
import type { BatchesMade } from '../batchesMade.js';
import { ByteBuffer } from '../byteBuffer.js';
import type { Join } from '../join.js';
import { joinOf, type LargeFile, listFile } from '../largeFile.js';
import type { LinkedNode } from './node.js';
import type { Scope } from './scope.js';
import { turtlePrefixes } from './vocabulary.js';
import { type Identity, NodeWriter, type Syntax, walk } from './writing.js';

/** Under this name batches note the nodes that other batches may have, too. */
const sharedNotes = 'linked shared';

/** A node in each syntax. */
type WrittenNode = Readonly<Record<Syntax, string>> & { readonly id: string };

/** A node of several items, as the file of an item has it. */
interface SharedNode {
  readonly json: Uint8Array;
  readonly inner: readonly LinkedNode[];
}

/** Every node once: those of one item beside each other, those that several items may refer to after the last item. */
export class WholeGraph {
  readonly #files: Readonly<Record<Syntax, LargeFile>>;
  readonly #first: WrittenNode;
  /** Those that the first node refers to. */
  readonly #others: readonly WrittenNode[];
  readonly #writer = new NodeWriter();
  readonly #own = new ByteBuffer();
  readonly #known = new Map<LinkedNode, SharedNode>();
  readonly #shared = new ByteBuffer();
  /** What has been noted for the end. */
  readonly #noted = new Set<Identity>();
  /** A shared node is made once for all that it says; others are made anew for each item. */
  readonly #identity = (node: LinkedNode): Identity => (this.scope.isShared(node) ? node : node.id);

  /** `first`: what the files begin with. */
  constructor(
    first: LinkedNode,
    private readonly scope: Scope,
  ) {
    const [written, ...others] = writtenTree(first);
    this.#first = written as WrittenNode;
    this.#others = others;
    const whole = listFile('data/linked/catalogue.jsonld', documentHead('context.jsonld') + this.#first.json);
    this.#files = {
      json: { ...whole, opening: whole.between },
      turtle: plainFile('data/linked/catalogue.ttl', turtlePrefixes() + this.#first.turtle),
      nTriples: plainFile('data/linked/catalogue.nt', this.#first.nTriples),
    };
  }

  /**
   * Adds a thing with its nodes: to the batch at once what belongs to it, whose IRIs begin with its own, and for the
   * end all others. `more`: what only the whole graph says of it. Gives the thing alone as a document of JSON-LD.
   */
  add(root: LinkedNode, more: Omit<LinkedNode, 'id' | 'type'>, batch: Batch): Uint8Array {
    const own = this.#own;
    const writer = this.#writer;
    const { json } = writer;
    const { between } = this.#files.json;
    own.empty();
    writer.empty();
    json.add(documentHead('../context.jsonld'));
    const take = (node: LinkedNode): readonly LinkedNode[] => {
      if (node === root) return this.#addRoot(root, more);
      json.add(between);
      if (!belongs(node.id, root.id)) return this.#addShared(node);
      const start = json.length;
      const inner = writer.write(node);
      own.add(between);
      own.addBytes(json.from(start));
      return inner;
    };
    walk(root, take, this.#identity);
    json.add('\n]\n}\n');
    batch.add(this.#files.json, own.bytes);
    batch.add(this.#files.turtle, writer.turtle.bytes);
    batch.add(this.#files.nTriples, writer.nTriples.bytes);
    return json.copy();
  }

  /** Notes what of a batch is for the end: as JSON, from which the other syntaxes are written when each node is there once. */
  endBatch(batch: Batch): void {
    batch.note(sharedNotes, `[${this.#shared}]`);
    this.#shared.empty();
    this.#noted.clear();
  }

  get files(): readonly LargeFile[] {
    return Object.values(this.#files);
  }

  /** The three files, the longest first. */
  get joins(): readonly Join[] {
    let shared: readonly WrittenNode[] | undefined;
    const joinIn = (syntax: Syntax): Join =>
      joinOf(this.#files[syntax], {
        notes: sharedNotes,
        texts: (made) => {
          shared ??= this.#sharedNodes(made);
          return shared.map((node) => node[syntax]);
        },
      });
    return [joinIn('nTriples'), joinIn('turtle'), joinIn('json')];
  }

  /** Writes the first node of an item; in its own file without `more`. */
  #addRoot(root: LinkedNode, more: Omit<LinkedNode, 'id' | 'type'>): readonly LinkedNode[] {
    const writer = this.#writer;
    const { json } = writer;
    const start = json.length;
    writer.begin(root);
    const inner = writer.say(root);
    const end = json.length;
    writer.say(more);
    writer.end();
    this.#own.addBytes(json.from(start));
    json.cut(end);
    json.add('}');
    return inner;
  }

  /** Writes a node that may be another item's, too: now only in the file of the item. */
  #addShared(node: LinkedNode): readonly LinkedNode[] {
    const { json } = this.#writer;
    const start = json.length;
    const known = this.#known.get(node);
    const inner = known?.inner ?? this.#writeJson(node);
    if (known) json.addBytes(known.json);
    else if (this.scope.isShared(node)) this.#known.set(node, { json: Buffer.from(json.from(start)), inner });
    const identity = this.#identity(node);
    if (this.#noted.has(identity)) return inner;
    this.#noted.add(identity);
    if (this.#shared.length > 0) this.#shared.add(',');
    this.#shared.addBytes(json.from(start));
    return inner;
  }

  #writeJson(node: LinkedNode): readonly LinkedNode[] {
    const { turtle, nTriples } = this.#writer;
    const [turtleEnd, nTriplesEnd] = [turtle.length, nTriples.length];
    const inner = this.#writer.write(node);
    turtle.cut(turtleEnd);
    nTriples.cut(nTriplesEnd);
    return inner;
  }

  /** The nodes of several items, each once, where it came first. */
  #sharedNodes(made: BatchesMade): readonly WrittenNode[] {
    const before = new Set([this.#first, ...this.#others].map(({ id }) => id));
    const nodes = new Map<string, LinkedNode>();
    for (const noted of made.notes<readonly LinkedNode[]>(sharedNotes)) {
      for (const node of noted) {
        const known = nodes.get(node.id);
        if (known === undefined && !before.has(node.id)) nodes.set(node.id, node);
        else if (known && node.lawNumber !== undefined && node.lawNumber !== known.lawNumber)
          nodes.set(node.id, withNumber(known, node.lawNumber));
      }
    }
    const writer = new NodeWriter();
    return [...this.#others, ...[...nodes.values()].map((node) => writtenNode(node, writer))];
  }
}

/** A law with every number that it is cited by. */
function withNumber(law: LinkedNode, number: string | readonly string[]): LinkedNode {
  const { id, type, name, lawNumber, ...others } = law;
  const all = [...new Set([lawNumber ?? [], number].flat())];
  return { id, type, name, lawNumber: all.length === 1 ? all[0] : all, ...others };
}

/** Whether a node is the thing `owner` or belongs to it. */
function belongs(id: string, owner: string): boolean {
  return id.startsWith(owner) && (id.length === owner.length || id[owner.length] === '#');
}

function writtenTree(root: LinkedNode): readonly WrittenNode[] {
  const writer = new NodeWriter();
  const written: WrittenNode[] = [];
  walk(root, (node) => {
    const inner = writer.write(node);
    written.push(taken(node.id, writer));
    return inner;
  });
  return written;
}

function writtenNode(node: LinkedNode, writer: NodeWriter): WrittenNode {
  writer.write(node);
  return taken(node.id, writer);
}

/** What was written, as texts; the writer is empty afterwards. */
function taken(id: string, writer: NodeWriter): WrittenNode {
  const { json, turtle, nTriples } = writer;
  const written = { id, json: `${json}`, turtle: `${turtle}`, nTriples: `${nTriples}` };
  writer.empty();
  return written;
}

function documentHead(context: string): string {
  return `{\n"@context": "${context}",\n"@graph": [\n`;
}

function plainFile(path: string, head: string): LargeFile {
  return { path, head, opening: '', between: '', tail: '' };
}
