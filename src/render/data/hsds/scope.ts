/** What HSDS records are made with: ids, words and the IRIs that the linked data uses, too. */
import { Scope } from '../linked/scope.js';
import type { PublishedCatalogue } from '../published/records.js';
import { namespaceOf, uuid5 } from './uuid.js';

/** A record of HSDS: its members in the standard's words. */
export type HsdsRecord = { readonly id: string } & Readonly<Record<string, unknown>>;

/** Ids and words of one catalogue. */
export class HsdsScope extends Scope {
  readonly #namespace: string;

  constructor(catalogue: PublishedCatalogue) {
    super(catalogue, catalogue.url ?? 'urn:x-catalogue:');
    this.#namespace = namespaceOf(catalogue);
  }

  /** The id of a thing by its kind and what tells it from others. */
  uuid(kind: string, ...names: readonly (string | number)[]): string {
    return uuid5(this.#namespace, [kind, ...names].join('\n'));
  }

  /** The IRI of a thing in the linked data; undefined where the catalogue has no address. */
  termUri(kind: string, name: string): string | undefined {
    return this.catalogue.url === undefined ? undefined : this.iri(kind, name);
  }

  /** The language of the text as HSDS writes it: `zh`. */
  get languageCode(): string {
    return this.catalogue.language.split('-')[0] ?? this.catalogue.language;
  }
}
