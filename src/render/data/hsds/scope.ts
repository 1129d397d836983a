/** What HSDS records are made with: ids, words and the IRIs that the linked data uses, too. */
import { Scope } from '../linked/scope.js';
import type { PublishedHead } from '../published/records.js';
import { namespaceOf, uuidsIn } from './uuid.js';

/** A record of HSDS: its members in the standard's words. */
export type HsdsRecord = { readonly id: string } & Readonly<Record<string, unknown>>;

/** Ids and words of one catalogue. */
export class HsdsScope extends Scope {
  readonly #uuids: (name: string) => string;
  /** The language of the text as HSDS writes it: `zh`. */
  readonly languageCode: string;
  readonly #made = new Map<string, HsdsRecord>();

  constructor(catalogue: PublishedHead) {
    super(catalogue, catalogue.url ?? 'urn:x-catalogue:');
    this.#uuids = uuidsIn(namespaceOf(catalogue));
    this.languageCode = catalogue.language.split('-')[0] ?? catalogue.language;
  }

  /** A record that many others hold: made when it is first asked for. */
  once(key: string, make: () => HsdsRecord): HsdsRecord {
    const known = this.#made.get(key);
    if (known) return known;
    const record = make();
    this.#made.set(key, record);
    return record;
  }

  /** The id of a thing by its kind and what tells it from others. */
  uuid(kind: string, ...names: readonly (string | number)[]): string {
    return this.#uuids([kind, ...names].join('\n'));
  }

  /** The IRI of a thing in the linked data; undefined where the catalogue has no address. */
  termUri(kind: string, name: string): string | undefined {
    return this.catalogue.url === undefined ? undefined : this.iri(kind, name);
  }
}
