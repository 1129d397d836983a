/** The whole graph in three syntaxes that grow together: the dataset, what belongs to each item, what items share. */
import type { Artefact } from '../../artefact.js';
import { GrowingFile } from '../growing.js';
import { turtlePrefixes, type WrittenNode } from './writing.js';

/** Every node once: those of one item beside each other, those that several items may refer to after the last item. */
export class WholeGraph {
  readonly #jsonLd = new GrowingFile(
    'data/linked/catalogue.jsonld',
    '{\n"@context": "context.jsonld",\n"@graph": [',
  );
  readonly #turtle = new GrowingFile('data/linked/catalogue.ttl', turtlePrefixes());
  readonly #nTriples = new GrowingFile('data/linked/catalogue.nt', '');
  readonly #shared = new Map<string, WrittenNode>();

  /** Begins with a node; what else is given is for the end. */
  constructor([first, ...others]: readonly WrittenNode[]) {
    if (!first) return;
    this.#write([first]);
    this.#shared.set(first.id, first);
    this.add(first.id, others);
  }

  /** Adds nodes: at once what belongs to the thing `owner`, whose IRI theirs begins with, at the end all others. */
  add(owner: string, nodes: readonly WrittenNode[]): void {
    const own: WrittenNode[] = [];
    for (const node of nodes) {
      const isOwn =
        node.id.startsWith(owner) && (node.id.length === owner.length || node.id[owner.length] === '#');
      if (isOwn) own.push(node);
      else if (!this.#shared.has(node.id)) this.#shared.set(node.id, node);
    }
    this.#write(own);
  }

  /** What has grown large enough to be written. */
  *grown(): Generator<Artefact> {
    for (const file of [this.#jsonLd, this.#turtle, this.#nTriples]) yield* file.grown();
  }

  /** The shared nodes, and the ends of the files. */
  *end(): Generator<Artefact> {
    const [, ...shared] = this.#shared.values();
    for (const node of shared) {
      this.#write([node]);
      yield* this.grown();
    }
    yield* this.#jsonLd.end('\n]\n}\n');
    yield* this.#turtle.end();
    yield* this.#nTriples.end();
  }

  #write(nodes: readonly WrittenNode[]): void {
    this.#jsonLd.addElements(nodes.map(({ json }) => json));
    this.#turtle.add(nodes.map(({ turtle }) => turtle).join(''));
    this.#nTriples.add(nodes.map(({ nTriples }) => nTriples).join(''));
  }
}
