/** Linked data: the catalogue as CPSV-AP 3.2.0 in JSON-LD, Turtle and N-Triples, one graph in all three. */

import { linedJson } from '../../../text/json.js';
import { fileStem } from '../../fileName.js';
import type { Format, Known } from '../format.js';
import type { PublishedHead, PublishedItem } from '../published/records.js';
import { WholeGraph } from './graph.js';
import type { LinkedNode } from './node.js';
import { publisher } from './organisation.js';
import { Scope } from './scope.js';
import { service, serviceIri } from './service.js';
import { context } from './vocabulary.js';

/**
 * The files; none for a catalogue without an address, for then nothing in it has an IRI. The nodes of an
 * item are written once; the three files of the whole graph grow together, so that it is never held whole.
 */
export function linkedFormat(head: PublishedHead, ids: readonly string[], { today }: Known): Format {
  if (head.url === undefined) return {};
  const scope = new Scope(head, head.url, today);
  const named = dataset(scope);
  const hasPart = ids.map((id) => serviceIri(id, scope));
  const whole = new WholeGraph({ ...named, hasPart }, scope);
  return {
    largeFiles: whole.files,
    *begin() {
      yield { path: 'data/linked/context.jsonld', content: linedJson(context()) };
    },
    *add(item, batch) {
      const content = whole.add(service(item, named, scope), relations(item, scope), batch);
      yield { path: `data/linked/items/${fileStem(item.id)}.jsonld`, content };
    },
    endBatch: (batch) => whole.endBatch(batch),
    joins: whole.joins,
  };
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
