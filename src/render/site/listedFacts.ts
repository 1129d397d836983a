/**
 * What of an item shows on pages other than its own: in lists, in the search index, in the report of certificates.
 * As long as it stays, only the page of the item itself changes with the item.
 */
import type { Basis } from '../../model/basis.js';
import type { Effective, Entry } from '../../model/catalogue.js';
import type { Item, Translation } from '../../model/item.js';

/** The keys whose values show elsewhere as they are. */
const whole = [
  ...['name', 'everydayName', 'pinyin', 'keywords', 'summary', 'domain', 'themes', 'lifeEvents', 'audience'],
  ...['status', 'effective', 'until', 'abolished', 'statusNote', 'replacedBy', 'reviewed', 'reviewMonths'],
  ...['basis', 'unit', 'decidedBy', 'jointUnits', 'conditions', 'situations', 'supervision'],
] as const satisfies readonly (keyof Item)[];

/** The facts of an entry that other pages show, as one text: two entries that agree in it are listed the same. */
export function listedText({ item, translations }: Entry): string {
  const others = Object.entries(translations).map(([tag, one]) => [
    tag,
    listedFacts(one.item as Partial<Item>),
  ]);
  return JSON.stringify([listedFacts(item), Object.fromEntries(others)]);
}

/** The names in a text of listed facts: by which of them a page is headed depends on its language. Without one, none. */
export function listedNames(text: string | undefined): string[] {
  if (text === undefined) return [];
  const [item, others] = JSON.parse(text) as [Item, Readonly<Record<string, Translation>>];
  return [item, ...Object.values(others)].flatMap(({ name, everydayName }) =>
    [name, everydayName].filter((one) => one !== undefined),
  );
}

/** An entry of which only the listed facts are known; `resolve` gives what its item inherits. */
export function listedEntry(entry: Entry, text: string, resolve: (item: Item) => Effective): Entry {
  const [item, others] = JSON.parse(text) as [Item, Readonly<Record<string, Translation>>];
  const { id, file, outline, broken, translations } = entry;
  return {
    id,
    file,
    item,
    outline,
    broken,
    effective: resolve(item),
    get body() {
      return entry.body;
    },
    translations: Object.fromEntries(
      Object.entries(translations).map(([tag, one]) => [tag, { ...named(one), item: others[tag] ?? {} }]),
    ),
  };
}

/** A translation but for its item, which is not read for it. */
function named(translation: Entry['translations'][string]): Pick<typeof translation, 'file' | 'body'> {
  return {
    file: translation.file,
    get body() {
      return translation.body;
    },
  };
}

/** The facts of an item, or of a translation of one, that other pages show. Plain data. */
export function listedFacts(item: Partial<Item>): Partial<Item> {
  const facts: Record<string, unknown> = {};
  for (const key of whole) if (item[key] !== undefined) facts[key] = item[key];
  const { materials, fees, timeLimit, result, channels, online, visits, faq } = item;
  return {
    ...facts,
    ...(materials ? { materials: materials.map(paper) } : {}),
    ...(fees ? { fees: fees.map(charge) as Item['fees'] } : {}),
    ...(timeLimit ? { timeLimit: { ...timeLimit, counting: undefined } } : {}),
    ...(result ? { result: { name: result.name } } : {}),
    ...(channels ? { channels: channels.map(({ kind }) => ({ kind })) } : {}),
    ...(online ? { online: { apply: online.apply, handle: online.handle } } : {}),
    ...(visits ? { visits: { count: visits.count } } : {}),
    ...(faq ? { faq: faq.map(({ q }) => ({ q, a: '' })) } : {}),
  };
}

function paper(material: Item['materials'][number]): Item['materials'][number] {
  const { name, kind, certificate, need, source, exempt, basis, signature } = material;
  return { name, kind, certificate, need, source, exempt, basis, signature } as Item['materials'][number];
}

function charge({ basis, reduction }: Item['fees'][number]): {
  readonly basis: readonly Basis[] | undefined;
  readonly reduction: readonly { readonly basis: readonly Basis[] | undefined }[] | undefined;
} {
  return { basis, reduction: reduction?.map((one) => ({ basis: one.basis })) };
}
