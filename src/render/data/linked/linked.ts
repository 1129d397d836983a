/** Linked data: the catalogue as CPSV-AP 3.2.0 in JSON-LD, Turtle and N-Triples, one graph in all three. */
import type { Artefact } from '../../artefact.js';
import { fileStem } from '../../fileName.js';
import type { PublishedCatalogue, PublishedItem } from '../published/records.js';
import { GrowingFile } from './growing.js';
import { flattened, type LinkedNode } from './node.js';
import { publisher } from './organisation.js';
import { Scope } from './scope.js';
import { service, serviceIri } from './service.js';
import { triples, turtlePrefixes } from './triples.js';
import { context } from './vocabulary.js';

/**
 * The files; none for a catalogue without an address, for then nothing in it has an IRI. The nodes of an
 * item are made once; the three files of the whole graph grow together, so that it is never held whole.
 */
export function* linkedFiles(catalogue: PublishedCatalogue): Generator<Artefact> {
  if (catalogue.url === undefined) return;
  const scope = new Scope(catalogue, catalogue.url);
  yield { path: 'data/linked/context.jsonld', content: `${JSON.stringify(context(), undefined, 2)}\n` };
  const known = new Set(catalogue.items.map(({ id }) => id));
  const members = [...known].map((id) => serviceIri(id, scope));
  const whole = new WholeGraph();
  const named = dataset(scope);
  whole.add([...flattened({ ...named, hasPart: members }, new Set())]);
  for (const item of catalogue.items) {
    const nodes = [...flattened(service(item, named, scope), new Set())];
    const lines = nodes.map((node) => JSON.stringify(node));
    yield {
      path: `data/linked/items/${fileStem(item.id)}.jsonld`,
      content: `${jsonLdHead('../context.jsonld')}\n${lines.join(',\n')}${jsonLdEnd}`,
    };
    const [own, ...others] = nodes;
    if (own) whole.add([{ ...own, ...relations(item, known, scope) }, ...others], ['', ...lines.slice(1)]);
    yield* whole.grown();
  }
  yield* whole.end();
}

/** The catalogue as a dataset, without its members. */
function dataset(scope: Scope): LinkedNode {
  const { title, site } = scope.catalogue;
  return {
    id: scope.iri('dataset', 'catalogue'),
    type: 'Dataset',
    name: scope.text(title),
    description: scope.text(site?.notice ?? title),
    publisher: publisher(scope),
    landingPage: scope.document(scope.home),
  };
}

/** The relations of a service to others: they stand in the whole graph alone, where the others are, too. */
function relations(item: PublishedItem, known: ReadonlySet<string>, scope: Scope): Partial<LinkedNode> {
  const related = (item.related ?? []).flatMap(({ id }) => (known.has(id) ? [serviceIri(id, scope)] : []));
  const { replacedBy } = item;
  return {
    ...(related.length > 0 ? { relatedService: related } : {}),
    ...(replacedBy && known.has(replacedBy.id) ? { isReplacedBy: serviceIri(replacedBy.id, scope) } : {}),
  };
}

function jsonLdHead(contextPath: string): string {
  return `{\n"@context": ${JSON.stringify(contextPath)},\n"@graph": [`;
}

const jsonLdEnd = '\n]\n}\n';

/** Every node of the whole graph once, in three syntaxes that grow together. */
class WholeGraph {
  readonly #jsonLd = new GrowingFile('data/linked/catalogue.jsonld', jsonLdHead('context.jsonld'));
  readonly #turtle = new GrowingFile('data/linked/catalogue.ttl', turtlePrefixes());
  readonly #nTriples = new GrowingFile('data/linked/catalogue.nt', '');
  readonly #seen = new Set<string>();

  /** Adds the nodes that are new. `lines`: their JSON where it has been made already, else empty. */
  add(nodes: readonly LinkedNode[], lines: readonly string[] = []): void {
    for (const [index, node] of nodes.entries()) {
      if (this.#seen.has(node.id)) continue;
      this.#jsonLd.add(`${this.#seen.size === 0 ? '\n' : ',\n'}${lines[index] || JSON.stringify(node)}`);
      this.#seen.add(node.id);
      const { nTriples, turtle } = triples(node);
      this.#turtle.add(turtle);
      this.#nTriples.add(nTriples);
    }
  }

  /** What has grown large enough to be written. */
  *grown(): Generator<Artefact> {
    for (const file of [this.#jsonLd, this.#turtle, this.#nTriples]) yield* file.grown();
  }

  /** The ends of the files. */
  *end(): Generator<Artefact> {
    this.#jsonLd.add(jsonLdEnd);
    for (const file of [this.#jsonLd, this.#turtle, this.#nTriples]) yield file.end();
  }
}
