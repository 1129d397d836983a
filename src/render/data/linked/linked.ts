/** Linked data: the catalogue as CPSV-AP 3.2.0 in JSON-LD, Turtle and N-Triples, one graph in all three. */
import type { Artefact } from '../../artefact.js';
import { fileStem } from '../../fileName.js';
import type { Format } from '../format.js';
import type { PublishedHead, PublishedItem } from '../published/records.js';
import { WholeGraph } from './graph.js';
import type { LinkedNode } from './node.js';
import { publisher } from './organisation.js';
import { Scope } from './scope.js';
import { service, serviceIri } from './service.js';
import { context } from './vocabulary.js';
import { extended, type WrittenNode, writtenNode, writtenNodes } from './writing.js';

/**
 * The files; none for a catalogue without an address, for then nothing in it has an IRI. The nodes of an
 * item are written once; the three files of the whole graph grow together, so that it is never held whole.
 */
export function linkedFormat(head: PublishedHead, ids: readonly string[]): Format {
  if (head.url === undefined) return {};
  const scope = new Scope(head, head.url);
  const named = dataset(scope);
  const shared = new SharedNodes(scope);
  const hasPart = ids.map((id) => serviceIri(id, scope));
  const [first, ...others] = writtenNodes({ ...named, hasPart });
  const whole = new WholeGraph([first as WrittenNode, ...others]);
  return {
    largeFiles: whole.files,
    *begin() {
      yield { path: 'data/linked/context.jsonld', content: `${JSON.stringify(context(), undefined, 2)}\n` };
    },
    *add(item, batch) {
      const root = service(item, named, scope);
      const nodes = [...writtenNodes(root, shared.write)];
      yield itemFile(item, nodes);
      const related = [extended(nodes[0] as WrittenNode, relations(item, scope)), ...nodes.slice(1)];
      whole.add(root.id, related, batch);
    },
    endBatch: (batch) => whole.endBatch(batch),
    joins: whole.joins,
  };
}

/** How nodes that many items refer to are written: once. */
class SharedNodes {
  readonly #written = new Map<string, WrittenNode>();

  constructor(private readonly scope: Scope) {}

  readonly write = (node: LinkedNode): WrittenNode => {
    if (!this.scope.isShared(node)) return writtenNode(node);
    const known = this.#written.get(node.id);
    if (known) return known;
    const written = writtenNode(node);
    this.#written.set(node.id, written);
    return written;
  };
}

function itemFile({ id }: PublishedItem, nodes: readonly WrittenNode[]): Artefact {
  const lines = nodes.map(({ json }) => json).join(',\n');
  const content = `{\n"@context": "../context.jsonld",\n"@graph": [\n${lines}\n]\n}\n`;
  return { path: `data/linked/items/${fileStem(id)}.jsonld`, content };
}

/** The catalogue as a dataset, without its members. */
function dataset(scope: Scope): LinkedNode {
  const { title, site } = scope.catalogue;
  return scope.shared(scope.iri('dataset', 'catalogue'), (id) => ({
    id,
    type: 'Dataset',
    name: scope.text(title),
    description: scope.text(site?.notice ?? title),
    publisher: publisher(scope),
    landingPage: scope.document(scope.home),
  }));
}

/**
 * What the whole graph says of a service besides: its relations to other services, which are there, too. An item that
 * is referred to has a name where the catalogue has it.
 */
function relations({ related = [], replacedBy }: PublishedItem, scope: Scope): Partial<LinkedNode> {
  const there = (all: readonly { readonly id: string; readonly name?: string | undefined }[]): string[] =>
    all.flatMap(({ id, name }) => (name === undefined ? [] : [serviceIri(id, scope)]));
  return { relatedService: there(related), isReplacedBy: there(replacedBy ? [replacedBy] : [])[0] };
}
