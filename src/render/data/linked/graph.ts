/** The whole graph in three syntaxes that grow together: the dataset, what belongs to each item, what items share. */
import type { Batch } from '../batch.js';
import type { BatchesMade } from '../batchesMade.js';
import type { Join } from '../join.js';
import { joinOf, type LargeFile, listFile } from '../largeFile.js';
import type { LinkedNode } from './node.js';
import { turtlePrefixes, type WrittenNode, writtenNode } from './writing.js';

/** A syntax, by the name a written node has it under. */
type Syntax = 'json' | 'turtle' | 'nTriples';

/** Under this name batches note the nodes that other batches may have, too. */
const sharedNotes = 'linked shared';

/** Every node once: those of one item beside each other, those that several items may refer to after the last item. */
export class WholeGraph {
  readonly #files: Readonly<Record<Syntax, LargeFile>>;
  readonly #first: WrittenNode;
  readonly #others: readonly WrittenNode[];
  #shared = new Map<string, WrittenNode>();

  /** Begins with a node; what else is given is for the end. */
  constructor([first, ...others]: readonly [WrittenNode, ...WrittenNode[]]) {
    this.#first = first;
    this.#others = others;
    const context = '{\n"@context": "context.jsonld",\n"@graph": [\n';
    const whole = listFile('data/linked/catalogue.jsonld', context + first.json);
    this.#files = {
      json: { ...whole, opening: whole.between },
      turtle: plainFile('data/linked/catalogue.ttl', turtlePrefixes() + first.turtle),
      nTriples: plainFile('data/linked/catalogue.nt', first.nTriples),
    };
  }

  /** Adds nodes: at once what belongs to the thing `owner`, whose IRI theirs begins with, at the end all others. */
  add(owner: string, nodes: readonly WrittenNode[], batch: Batch): void {
    const own: WrittenNode[] = [];
    for (const node of nodes) {
      const isOwn =
        node.id.startsWith(owner) && (node.id.length === owner.length || node.id[owner.length] === '#');
      if (isOwn) own.push(node);
      else if (!this.#shared.has(node.id)) this.#shared.set(node.id, node);
    }
    const { json, turtle, nTriples } = this.#files;
    batch.add(json, own.map((node) => node.json).join(json.between));
    batch.add(turtle, own.map((node) => node.turtle).join(''));
    batch.add(nTriples, own.map((node) => node.nTriples).join(''));
  }

  /** Notes what of a batch is for the end: as JSON, from which the other syntaxes are written when each node is there once. */
  endBatch(batch: Batch): void {
    const nodes = [...this.#shared.values()].map(({ json }) => json);
    batch.note(sharedNotes, `[${nodes.join(',')}]`);
    this.#shared = new Map();
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

  /** The nodes of several items, each once, where it came first. */
  #sharedNodes(made: BatchesMade): readonly WrittenNode[] {
    const nodes = new Map(this.#others.map((node) => [node.id, node]));
    for (const noted of made.notes<readonly LinkedNode[]>(sharedNotes)) {
      for (const node of noted) if (!nodes.has(node.id)) nodes.set(node.id, writtenNode(node));
    }
    nodes.delete(this.#first.id);
    return [...nodes.values()];
  }
}

function plainFile(path: string, head: string): LargeFile {
  return { path, head, opening: '', between: '', tail: '' };
}
