/** What an item is to the others: all that is asked of it where not it but several items are looked at. */
import { isCertificate } from './certificate.js';
import type { Item } from './item.js';
import type { Material } from './material.js';

/** A certificate that an item cannot do without, and the place of the material in its list. */
export interface NeededCertificate extends Pick<Material, 'name' | 'kind' | 'certificate'> {
  readonly index: number;
}

/** The facts of an item by which it is counted, chosen and compared. Plain data, and small: it is kept between runs. */
export interface Outline extends Pick<Item, 'name' | 'status' | 'codes' | 'unit' | 'domain' | 'audience'> {
  /** What it issues. */
  readonly result?: { readonly name: string };
  /** The certificates it always asks for. */
  readonly certificates: readonly NeededCertificate[];
}

/** The outline of an item. */
export function outlineOf(item: Item): Outline {
  const { name, status, codes, unit, domain, audience, result } = item;
  return {
    name,
    ...(status ? { status } : {}),
    ...(codes ? { codes } : {}),
    unit,
    domain,
    ...(audience ? { audience } : {}),
    ...(result ? { result: { name: result.name } } : {}),
    certificates: neededCertificates(item),
  };
}

function neededCertificates({ materials }: Item): NeededCertificate[] {
  return materials.flatMap((material, index) => {
    const { name, kind, certificate, need = 'always', exempt } = material;
    if (exempt === true || need !== 'always' || !isCertificate(material)) return [];
    return [{ index, name, ...(kind ? { kind } : {}), ...(certificate ? { certificate } : {}) }];
  });
}
