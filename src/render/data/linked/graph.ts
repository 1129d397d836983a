/** The whole graph in three syntaxes that grow together: the dataset, what belongs to each item, what items share. */
import type { Batch } from '../batch.js';
import type { BatchesMade } from '../batchesMade.js';
import type { Join } from '../join.js';
import { joinOf, type LargeFile, listFile } from '../largeFile.js';
import { turtlePrefixes, type WrittenNode } from './writing.js';

/** Under this name batches note the nodes that other batches may have, too. */
const sharedNotes = 'linked shared';

/** A node as it is noted. */
type NotedNode = readonly [id: string, json: string, turtle: string, nTriples: string];

/** The syntaxes, by where a noted node has them. */
const syntaxes = { json: 1, turtle: 2, nTriples: 3 } as const;

/** Every node once: those of one item beside each other, those that several items may refer to after the last item. */
export class WholeGraph {
  readonly #files: Readonly<Record<keyof typeof syntaxes, LargeFile>>;
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
    const { json, turtle, nTriples } = this.#files;
    for (const node of nodes) {
      const isOwn =
        node.id.startsWith(owner) && (node.id.length === owner.length || node.id[owner.length] === '#');
      if (!isOwn) {
        if (!this.#shared.has(node.id)) this.#shared.set(node.id, node);
        continue;
      }
      batch.add(json, node.json);
      batch.add(turtle, node.turtle);
      batch.add(nTriples, node.nTriples);
    }
  }

  /** Notes what of a batch is for the end. */
  endBatch(batch: Batch): void {
    const notes = [...this.#shared.values()].map(noted);
    batch.note(sharedNotes, JSON.stringify(notes));
    this.#shared = new Map();
  }

  get files(): readonly LargeFile[] {
    return Object.values(this.#files);
  }

  /** The three files, the longest first. */
  get joins(): readonly Join[] {
    let shared: readonly NotedNode[] | undefined;
    const joinIn = (syntax: keyof typeof syntaxes): Join =>
      joinOf(this.#files[syntax], {
        notes: sharedNotes,
        texts: (made) => {
          shared ??= this.#sharedNodes(made);
          return shared.map((node) => node[syntaxes[syntax]]);
        },
      });
    return [joinIn('nTriples'), joinIn('turtle'), joinIn('json')];
  }

  /** The nodes of several items, each once, where it came first. */
  #sharedNodes(made: BatchesMade): readonly NotedNode[] {
    const nodes = new Map<string, NotedNode>();
    for (const node of this.#others) nodes.set(node.id, noted(node));
    for (const notes of made.notes<readonly NotedNode[]>(sharedNotes)) {
      for (const node of notes) if (!nodes.has(node[0])) nodes.set(node[0], node);
    }
    nodes.delete(this.#first.id);
    return [...nodes.values()];
  }
}

function noted({ id, json, turtle, nTriples }: WrittenNode): NotedNode {
  return [id, json, turtle, nTriples];
}

function plainFile(path: string, head: string): LargeFile {
  return { path, head, opening: '', between: '', tail: '' };
}
