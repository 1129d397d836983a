/** What HSDS records are made with: ids, words and the IRIs that the linked data uses, too. */
import { Scope } from '../linked/scope.js';
import type { LawReference } from '../published/parts.js';
import type { PublishedHead } from '../published/records.js';
import { namespaceOf, uuidsIn } from './uuid.js';

/** A record of HSDS: its members in the standard's words. */
export type HsdsRecord = { readonly id: string } & Readonly<Record<string, unknown>>;

/** A term that has been made, and what of it does not follow from its code. */
interface Term {
  readonly name: string;
  readonly uri: string | undefined;
  readonly description: string;
  readonly record: HsdsRecord;
}

/** Ids and words of one catalogue. */
export class HsdsScope extends Scope {
  readonly #uuids: (name: string) => string;
  /** The language of the text as HSDS writes it: `zh`. */
  readonly languageCode: string;
  readonly #made = new Map<string, HsdsRecord>();
  readonly #ofShared = new WeakMap<object, HsdsRecord>();
  /** Terms by taxonomy and code: an item has some twenty, and most have been there before. */
  readonly #terms = new Map<string, Map<string, Term>>();

  /** The numbers of laws in their register. */
  readonly #numbers: ReadonlyMap<string, string | undefined>;

  constructor(catalogue: PublishedHead, today?: string) {
    super(catalogue, catalogue.url ?? 'urn:x-catalogue:', today);
    this.#numbers = new Map(catalogue.laws.map(({ id, docNo }) => [id, docNo]));
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

  /** What is made of something that many items share, made once. */
  ofShared(thing: object, make: () => HsdsRecord): HsdsRecord {
    const known = this.#ofShared.get(thing);
    if (known) return known;
    const record = make();
    this.#ofShared.set(thing, record);
    return record;
  }

  /** The number of a law that a citation of it gives, and its register does not. */
  citedNumber({ id, docNo }: LawReference): string | undefined {
    return docNo === undefined || (id !== undefined && this.#numbers.get(id) === docNo) ? undefined : docNo;
  }

  /** A term of a taxonomy. `uri`: its own address, where it has one; `variant`: tells it from others of its code. */
  term(
    taxonomy: string,
    code: string,
    name: string,
    uri: string | undefined,
    description: string,
    variant?: string,
  ): HsdsRecord {
    const terms = this.#terms.get(taxonomy) ?? new Map<string, Term>();
    const known = terms.get(code);
    if (known && known.name === name && known.uri === uri && known.description === description)
      return known.record;
    const record = {
      id: this.uuid('term', taxonomy, code, ...(variant === undefined ? [] : [variant])),
      code,
      name,
      description,
      taxonomy,
      language: this.languageCode,
      term_uri: uri ?? this.termUri(taxonomy, code),
    };
    this.#terms.set(taxonomy, terms.set(code, { name, uri, description, record }));
    return record;
  }

  /** The id of a thing by its kind and what tells it from others. */
  uuid(kind: string, ...names: readonly (string | number)[]): string {
    let name = kind;
    for (const one of names) name += `\n${one}`;
    return this.#uuids(name);
  }

  /** The IRI of a thing in the linked data; undefined where the catalogue has no address. */
  termUri(kind: string, name: string): string | undefined {
    return this.catalogue.url === undefined ? undefined : this.iri(kind, name);
  }
}
