/** What an item is to the others: all that is asked of it where not it but several items are looked at. */
import { isCertificate } from './certificate.js';
import type { Item, Translation } from './item.js';
import type { Material } from './material.js';

/** A certificate that an item cannot do without, and the place of the material in its list. */
export interface NeededCertificate extends Pick<Material, 'name' | 'kind' | 'certificate'> {
  readonly index: number;
}

/** What an item is called in another language. */
export type TranslatedNames = Pick<Translation, 'name' | 'everydayName'>;

/** The facts of an item by which it is counted, chosen, named and compared. Plain data, and small: it is kept between runs. */
export interface Outline
  extends Pick<
    Item,
    'name' | 'everydayName' | 'status' | 'effective' | 'codes' | 'unit' | 'domain' | 'audience' | 'situations'
  > {
  /** What it issues. */
  readonly result?: { readonly name: string };
  /** Whether it holds days that are judged by the calendar. */
  readonly dated?: true;
  /** The certificates it always asks for. */
  readonly certificates: readonly NeededCertificate[];
  /** Its names by language tag; none where it has no translation. */
  readonly translated?: Readonly<Record<string, TranslatedNames>>;
}

/** The outline of an item and its translations. */
export function outlineOf(
  item: Item,
  translations: Readonly<Record<string, { readonly item: Translation }>> = {},
): Outline {
  const { name, everydayName, status, effective, codes, unit, domain, audience, situations, result } = item;
  const translated = Object.entries(translations).map(([tag, { item: one }]) => [tag, namesIn(one)] as const);
  return {
    name,
    ...(everydayName === undefined ? {} : { everydayName }),
    ...(status ? { status } : {}),
    ...(effective ? { effective } : {}),
    ...(codes ? { codes } : {}),
    unit,
    domain,
    ...(audience ? { audience } : {}),
    ...(situations ? { situations } : {}),
    ...(result ? { result: { name: result.name } } : {}),
    ...(isDated(item) ? { dated: true } : {}),
    certificates: neededCertificates(item),
    ...(translated.length > 0 ? { translated: Object.fromEntries(translated) } : {}),
  };
}

function isDated({ reviewed, effective, until, abolished }: Item): boolean {
  return [reviewed, effective, until, abolished].some((day) => day !== undefined);
}

function namesIn({ name, everydayName }: Translation): TranslatedNames {
  return { ...(name === undefined ? {} : { name }), ...(everydayName === undefined ? {} : { everydayName }) };
}

function neededCertificates({ materials }: Item): NeededCertificate[] {
  return materials.flatMap((material, index) => {
    const { name, kind, certificate, need = 'always', exempt } = material;
    if (exempt === true || need !== 'always' || !isCertificate(material)) return [];
    return [{ index, name, ...(kind ? { kind } : {}), ...(certificate ? { certificate } : {}) }];
  });
}
