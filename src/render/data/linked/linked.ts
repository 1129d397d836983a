/** Linked data: the catalogue as CPSV-AP 3.2.0 in JSON-LD, Turtle and N-Triples, one graph in all three. */
import type { Artefact } from '../../artefact.js';
import { fileStem } from '../../fileName.js';
import type { PublishedCatalogue } from '../published/records.js';
import { flattened, type LinkedNode } from './node.js';
import { publisher } from './organisation.js';
import { Scope } from './scope.js';
import { service, serviceIri } from './service.js';
import { nTriples, turtle, turtlePrefixes } from './triples.js';
import { context } from './vocabulary.js';

/** The files; none for a catalogue without an address, for then nothing in it has an IRI. */
export function* linkedFiles(catalogue: PublishedCatalogue): Generator<Artefact> {
  if (catalogue.url === undefined) return;
  const scope = new Scope(catalogue, catalogue.url);
  yield { path: 'data/linked/context.jsonld', content: `${JSON.stringify(context(), undefined, 2)}\n` };
  for (const item of catalogue.items) {
    const nodes = flattened(service(item, dataset(scope), scope), new Set());
    yield {
      path: `data/linked/items/${fileStem(item.id)}.jsonld`,
      pieces: jsonLd('../context.jsonld', nodes),
    };
  }
  yield { path: 'data/linked/catalogue.jsonld', pieces: jsonLd('context.jsonld', graph(scope)) };
  yield { path: 'data/linked/catalogue.ttl', pieces: turtleFile(graph(scope)) };
  yield { path: 'data/linked/catalogue.nt', pieces: mapped(graph(scope), nTriples) };
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

/** Every node of the whole graph once, with the relations of services to each other. */
function* graph(scope: Scope): Generator<LinkedNode> {
  const { items } = scope.catalogue;
  const known = new Set(items.map(({ id }) => id));
  const members = items.map(({ id }) => serviceIri(id, scope));
  const whole = dataset(scope);
  const seen = new Set<string>();
  yield* flattened({ ...whole, hasPart: members }, seen);
  for (const item of items) {
    const related = (item.related ?? []).flatMap(({ id }) => (known.has(id) ? [serviceIri(id, scope)] : []));
    const { replacedBy } = item;
    const node = {
      ...service(item, whole.id, scope),
      relatedService: related,
      isReplacedBy: replacedBy && known.has(replacedBy.id) ? serviceIri(replacedBy.id, scope) : undefined,
    };
    yield* flattened(node, seen);
  }
}

function* jsonLd(contextPath: string, nodes: Iterable<LinkedNode>): Generator<string> {
  yield `{\n"@context": ${JSON.stringify(contextPath)},\n"@graph": [`;
  let separator = '\n';
  for (const node of nodes) {
    yield `${separator}${JSON.stringify(node)}`;
    separator = ',\n';
  }
  yield '\n]\n}\n';
}

function* turtleFile(nodes: Iterable<LinkedNode>): Generator<string> {
  yield turtlePrefixes();
  yield* mapped(nodes, turtle);
}

function* mapped(nodes: Iterable<LinkedNode>, text: (node: LinkedNode) => string): Generator<string> {
  for (const node of nodes) yield text(node);
}
