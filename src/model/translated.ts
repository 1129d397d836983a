/** An item in another language: the words of its translation laid over the facts of the original. */
import { type Catalogue, createCatalogue, type Effective, type Entry } from './catalogue.js';
import { registeredCertificate } from './certificate.js';
import { ownLanguage } from './config.js';
import type { Item, Translation } from './item.js';
import type { Outline } from './outline.js';
import { statesFact, statesOther } from './stated.js';
import { isMap } from './written.js';

/**
 * Keys whose words are facts all the same: where and when, how to reach, how much. The original's are shown where the
 * translation states others, and a translation adds none.
 */
const statements: ReadonlySet<string> = new Set([
  ...['value', 'hours', 'address', 'room', 'validity', 'size', 'formula', 'per', 'url'],
  ...['consult', 'apply', 'handle', 'feedback', 'track'],
]);

/**
 * Keys whose values are words for people. All others (numbers, dates, codes, references, terms) are
 * facts, and are the original's in every language.
 */
const words: ReadonlySet<string> = new Set([
  ...statements,
  ...['name', 'everydayName', 'keywords', 'summary', 'statusNote', 'conditions', 'remedies', 'firstContact'],
  ...['actor', 'detail', 'special', 'output', 'when', 'issuer', 'notes', 'signature', 'form', 'sample'],
  ...['wrong', 'right', 'why', 'picture', 'from', 'system', 'who', 'pay', 'counting'],
  ...['where', 'note', 'reason', 'transit', 'q', 'a', 'text'],
]);

/** Lists of words alone: a translation may give more or fewer of them. */
const loose: ReadonlySet<string> = new Set(['keywords', 'remedies', 'faq', 'mistakes', 'pay']);

type Registered = Pick<Catalogue, 'findCertificate'>;
type Values = Readonly<Record<string, unknown>>;

/** The translation of an entry into a language, if there is one. Tags compare without regard to case. */
export function translationOf(
  { translations }: Pick<Entry, 'translations'>,
  tag: string,
): Entry['translations'][string] | undefined {
  const key = Object.keys(translations).find((one) => one.toLowerCase() === tag.toLowerCase());
  return key === undefined ? undefined : translations[key];
}

/** Whether a language is the one a catalogue is written in. */
export function isOwnLanguage({ config }: Pick<Catalogue, 'config'>, tag: string): boolean {
  return ownLanguage(config).toLowerCase() === tag.toLowerCase();
}

/** A catalogue in a language, as far as its items are translated; itself where it is written in that language. */
export function translatedCatalogue(catalogue: Catalogue, tag: string): Catalogue {
  if (isOwnLanguage(catalogue, tag)) return catalogue;
  const entries = catalogue.entries.map((entry) => translatedEntry(entry, tag, catalogue));
  return createCatalogue({ ...catalogue, entries });
}

/** An entry in a language: as it is where there is no translation; what a translation leaves out stays. */
export function translatedEntry(entry: Entry, tag: string, catalogue: Registered): Entry {
  const translation = translationOf(entry, tag);
  if (!translation) return entry;
  const { id, file, outline, broken, translations } = entry;
  let item: Item | undefined;
  // An item that nobody asks for need not be read.
  return {
    id,
    file,
    outline: translatedOutline(outline, tag),
    broken,
    translations,
    originalName: outline.name,
    get item() {
      if (item) return item;
      const laid = named(laidOver(entry.item, translation.item, '') as Item, translation.item);
      item = { ...laid, materials: certified(laid.materials, entry.item.materials, catalogue) };
      return item;
    },
    get effective() {
      return translatedEffective(entry.effective, translation.item);
    },
    get body() {
      return translation.body.text.trim() === '' ? entry.body : translation.body;
    },
  };
}

/** Materials that are certificates by their original names stay those certificates under other names. */
function certified(
  materials: Item['materials'],
  originals: Item['materials'],
  catalogue: Registered,
): Item['materials'] {
  return materials.map((material, index) => {
    const original = originals[index];
    if (original === undefined || material.certificate !== undefined) return material;
    const certificate = registeredCertificate(original, catalogue)?.id;
    return certificate === undefined ? material : { ...material, certificate };
  });
}

/** The everyday name and the reading belong to the name they were given with. */
function named(item: Item, { name, everydayName, pinyin }: Translation): Item {
  return name === undefined ? item : { ...item, everydayName, pinyin };
}

/** An outline in a language: its names are the translation's, as {@link named} has it. */
function translatedOutline(outline: Outline, tag: string): Outline {
  const { translated = {}, everydayName: own, ...rest } = outline;
  const key = Object.keys(translated).find((one) => one.toLowerCase() === tag.toLowerCase());
  const { name, everydayName } = (key === undefined ? undefined : translated[key]) ?? {};
  const shown = name === undefined ? (everydayName ?? own) : everydayName;
  return {
    ...rest,
    translated,
    name: name ?? rest.name,
    ...(shown === undefined ? {} : { everydayName: shown }),
  };
}

/** What is inherited is in the original language; what the translation says of it is laid over that. */
function translatedEffective(effective: Effective, { contacts, supervision }: Translation): Effective {
  return {
    ...effective,
    consult: laidOver(effective.consult, contacts?.consult, 'consult') as Effective['consult'],
    places: laidOver(effective.places, contacts?.places, 'places') as Effective['places'],
    supervision: laidOver(effective.supervision, supervision, 'supervision') as Effective['supervision'],
  };
}

function laidOver(original: unknown, translated: unknown, key: string): unknown {
  if (translated === undefined) return original;
  if (Array.isArray(original) && Array.isArray(translated)) return listOver(original, translated, key);
  if (isMap(original) && isMap(translated)) return recordOver(original, translated);
  if (typeof translated !== 'string' || !words.has(key)) return original;
  if (original === undefined) return addsFact(translated, key) ? original : translated;
  if (
    typeof original !== 'string' ||
    ((statements.has(key) || key === 'counting') && statesOther(original, translated))
  )
    return original;
  return translated;
}

/** Whether a text of a translation would state a fact where the original says nothing; such a text is never shown. */
export function addsFact(text: string, key: string): boolean {
  return words.has(key) && (statements.has(key) || statesFact(text));
}

/** Entries by their place. Where the translation has another number of them, they cannot be told apart. */
function listOver(original: readonly unknown[], translated: readonly unknown[], key: string): unknown {
  if (original.length !== translated.length) return loose.has(key) ? translated : original;
  return original.map((one, index) => laidOver(one, partnerOf(one, translated, index), key));
}

/** What translates an entry: the one in its place, or of its `kind` or `id` where these say otherwise. */
export function partnerOf(original: unknown, translated: readonly unknown[], index: number): unknown {
  const there = translated[index];
  if (!isMap(original) || !isMap(there)) return there;
  for (const mark of ['id', 'kind'] as const) {
    if (original[mark] === undefined || there[mark] === undefined || original[mark] === there[mark]) continue;
    const alike = translated.filter((one) => isMap(one) && one[mark] === original[mark]);
    return alike.length === 1 ? alike[0] : undefined;
  }
  return there;
}

/** Records key by key; an amount or a duration is a fact and stays whole. */
function recordOver(original: Values, translated: Values): unknown {
  if ('amount' in original && typeof original.amount === 'number') return original;
  const keys = new Set([...Object.keys(original), ...Object.keys(translated)]);
  const merged = [...keys].map((key) => [key, laidOver(original[key], translated[key], key)] as const);
  return Object.fromEntries(merged.filter(([, value]) => value !== undefined));
}
