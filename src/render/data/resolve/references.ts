/** What the words of an editor refer to: laws, units, certificates, items, files. */
import type { Basis } from '../../../model/basis.js';
import type { Catalogue } from '../../../model/catalogue.js';
import { registeredCertificate } from '../../../model/certificate.js';
import type { Material } from '../../../model/material.js';
import type { Certificate, Unit } from '../../../model/registers.js';
import { statusOf } from '../../../model/status.js';
import { folderAddress } from '../../../model/url.js';
import { addressOf } from '../../site/address.js';
import { completed, inOrder } from '../published/order.js';
import {
  type FileLink,
  type ItemReference,
  type LawReference,
  lawReferenceSchema,
  type PublishedBasis,
  publishedBasisSchema,
  type UnitReference,
  unitReferenceSchema,
} from '../published/parts.js';

/** Resolves references against one catalogue. What is in no register keeps the words that were written. */
export class References {
  readonly #base: string | undefined;
  /** What has been resolved, by what was written: the same few laws and units stand in thousands of places. */
  readonly #laws = new Map<string, LawReference>();
  readonly #units = new Map<string, UnitReference>();
  readonly #registered = new Map<Unit, UnitReference>();
  readonly #files = new Map<string, FileLink>();

  constructor(readonly catalogue: Catalogue) {
    const { url } = catalogue.config;
    this.#base = url && folderAddress(url);
  }

  /** A law by id, title or short title; `docNo` is what the citation says where the register does not. */
  law(written: string, docNo?: string): LawReference {
    const key = `${written}\n${docNo ?? ''}`;
    const known = this.#laws.get(key);
    if (known) return known;
    const registered = this.catalogue.findLaw(written);
    const found: LawReference = registered
      ? {
          ...registered,
          docNo: registered.docNo ?? docNo,
        }
      : { title: written, docNo };
    const law = inOrder(lawReferenceSchema, found);
    this.#laws.set(key, law);
    return law;
  }

  /** Legal bases with their laws. */
  bases(written: readonly Basis[]): PublishedBasis[] {
    return written.map((one) =>
      completed(publishedBasisSchema, one as Omit<Basis, 'docNo'>, { law: this.law(one.law, one.docNo) }),
    );
  }

  /** A unit by id, name or alias, or the name of one that is in no register. */
  unit(written: string): UnitReference {
    const known = this.#units.get(written);
    if (known) return known;
    const unit = this.catalogue.findUnit(written);
    const found = unit ? this.registered(unit) : { name: written };
    this.#units.set(written, found);
    return found;
  }

  /** A unit of the register as it is referred to: always the same record, so that others can keep what they make of it. */
  registered(unit: Unit): UnitReference {
    const known = this.#registered.get(unit);
    if (known) return known;
    const found = inOrder<UnitReference>(unitReferenceSchema, unit);
    this.#registered.set(unit, found);
    return found;
  }

  /** The certificate that a material is: the one it names, else the one of its own name; undefined where it is none. */
  certificate(
    material: Material,
  ): (Pick<Certificate, 'name'> & Partial<Pick<Certificate, 'id' | 'decision'>>) | undefined {
    const { certificate } = material;
    return (
      registeredCertificate(material, this.catalogue) ??
      (certificate === undefined ? undefined : { name: certificate })
    );
  }

  /** Another item by id. Whoever follows the reference is told before that it is not in force. */
  item(written: string): ItemReference {
    const entry = this.catalogue.findItem(written);
    if (!entry) return { id: written };
    const { name } = entry.outline;
    const status = statusOf(entry.outline);
    return { id: entry.id, name, ...(status === 'in-force' ? {} : { status }) };
  }

  /** A file below `files/`. */
  file(path: string): FileLink {
    const known = this.#files.get(path);
    if (known) return known;
    const bytes = this.catalogue.files.get(path)?.bytes ?? 0;
    const file = { path, bytes, ...this.#link(addressOf('file', path)) };
    this.#files.set(path, file);
    return file;
  }

  /** The page of an item. */
  page(id: string): { href: string; url?: string } {
    return this.#link(addressOf('item', id));
  }

  /** An address of the site, as seen from the data folder and, where the catalogue has one, absolutely. */
  #link(address: string): { href: string; url?: string } {
    const href = `../site/${address}`;
    return this.#base === undefined ? { href } : { href, url: `${this.#base}${address}` };
  }
}
