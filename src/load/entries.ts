/** The items of a catalogue with their translations: read, checked against each other, resolved. */
import type { CatalogueParts, Entry } from '../model/catalogue.js';
import { ownLanguage } from '../model/config.js';
import type { Item, Translation } from '../model/item.js';
import { itemMeantBy } from '../model/itemNames.js';
import { outlineOf } from '../model/outline.js';
import { beginning } from '../text/beginning.js';
import type { Finding, Outcome, Recorded } from '../text/diagnostic.js';
import { nameKey } from '../text/normal.js';
import { by, grouped } from '../text/order.js';
import type { SourceFile } from '../text/source.js';
import type { Words } from '../text/words.js';
import { checkFiles, fileReferences } from './attachments.js';
import { type CatalogueFolder, fileFinding } from './folder.js';
import { resolver } from './inherit.js';
import { type ItemReading, itemId, nameParts, readItem, readTranslation, writtenId } from './item.js';
import { LateEntry, LateReading } from './later.js';
import { checkLinks, itemsLinked, type LinkTargets } from './links.js';
import type { Memory, RememberedItem } from './memory.js';
import { meantAmong } from './nearFile.js';
import { type FoundInItems, type Recall, Recollection, referencesIn } from './recollection.js';
import { duplicateId } from './registers.js';
import type { Sources } from './sources.js';
import { strayItems, strayTranslations } from './strays.js';
import { translationsOf } from './translations.js';

interface ReadItem<T> {
  readonly id: string;
  readonly file: string;
  readonly reading: ItemReading<T>;
  /** What is remembered of it where nothing it rests on has changed: then it is read when it is asked for. */
  readonly remembered?: RememberedItem;
}

interface ReadFiles {
  readonly items: ReadItem<Item>[];
  readonly translations: (ReadItem<Translation> & { readonly lang: string })[];
  /** Ids of items whose files could not be read. */
  readonly unreadItems: string[];
}

/** The items of a catalogue. */
export interface ReadEntries extends Pick<CatalogueParts, 'entries' | 'unreadItems'> {
  /** Ids of the items that need not be looked at: what was found in them before is found again. */
  readonly recalled: ReadonlySet<string>;
  /** What was found in those. */
  readonly recorded: readonly Recorded[];
  /** Those findings that rest on their item alone and what it refers to: they may be remembered with it. */
  readonly own: ReadonlySet<Finding>;
  /** Digest of an item and of all that what is said of it rests on. */
  readonly grounds: (id: string) => string;
  /** Whether items compare as they did when nothing was found in comparing them. */
  readonly agree: () => boolean;
  /** Whether at a glance no more than some files are not as they are remembered. */
  readonly muchAlike: (mostFiles: number, agree: boolean) => boolean;
  /** What the next run may remember; `agree` is whether nothing was found in comparing items. */
  readonly toRemember: (found: FoundInItems, agree: boolean) => Memory;
}

/**
 * Reads the items. Findings are added to `findings`; so are those of links and files, which need all items. `recall`
 * tells what is remembered, and what is around the items now.
 */
export function readEntries(
  folder: CatalogueFolder,
  registers: Omit<CatalogueParts, 'entries' | 'files' | 'design' | 'unreadItems'>,
  files: CatalogueParts['files'],
  sources: Sources,
  findings: Finding[],
  recall: Recall,
): ReadEntries {
  const found = folder.list('items');
  const strays = strayItems(found);
  const misnamed = strayTranslations(found.filter(({ path }) => /\.md$/i.test(path)));
  findings.push(...[...strays, ...misnamed].map(({ finding }) => finding));
  const recollection = new Recollection(
    found.filter(({ path }) => /\.md$/i.test(path) && !misnamed.some((one) => one.path === path)),
    folder,
    recall,
  );
  const own: Finding[] = [];
  const read = readFiles(
    recollection,
    strays.map(({ id }) => id),
    sources,
    own,
  );
  const { items, translations, unreadItems } = read;
  const unique = withoutDuplicates(items, findings);
  const targets = linkTargets(unique, translations, unreadItems, files);
  for (const one of [...unique, ...translations]) {
    if (one.remembered) continue;
    const { body, value } = one.reading;
    own.push(...checkLinks(one.file, one.id, body, targets));
    if (value) own.push(...checkFiles(one.file, one.id, fileReferences(value), files, targets.meantFile));
    recollection.refers(one.id, [...referencesIn(value), ...itemsLinked(body)]);
  }
  for (const finding of own) findings.push(finding);
  const byItem = translationsOf(unique, translations, unreadItems, ownLanguage(registers.config), findings);
  const entries = toEntries(unique, byItem, registers);
  return {
    entries,
    unreadItems,
    recalled: new Set(unique.flatMap(({ id, remembered }) => (remembered ? [id] : []))),
    recorded: unique.flatMap(({ remembered }) => remembered?.found ?? []),
    own: new Set(own),
    grounds: (id) => recollection.groundsOf(id),
    agree: () => recollection.agree(entries),
    muchAlike: (mostFiles, agree) => recollection.isMuchAlike(mostFiles, agree),
    toRemember: (found, agree) => recollection.toRemember(entries, found, agree),
  };
}

function readFiles(
  recollection: Recollection,
  strays: readonly string[],
  sources: Sources,
  findings: Finding[],
): ReadFiles {
  const unreadItems = [...strays, ...recollection.unreadable];
  const read: ReadFiles = { items: [], translations: [], unreadItems };
  const readings = new Map<string, Outcome<ItemReading<Item>>>();
  const recalled = recollection.recall(unreadItems, (file) => {
    const reading = readItem(file.read());
    readings.set(file.path, reading);
    return itemId(reading.value.value, file.path) ?? writtenId(file.read());
  });
  for (const file of recollection.files) {
    const { path, stem, lang } = file;
    const known = recalled.get(path);
    sources.add(known ? file : file.read());
    if (known && lang === undefined) {
      const { id, item: remembered } = known;
      read.items.push({ id, file: path, remembered, reading: new LateReading(file, readItem) });
    } else if (known && lang !== undefined) {
      const reading = new LateReading(file, readTranslation);
      read.translations.push({ id: stem, lang, file: path, remembered: known.item, reading });
    } else if (lang === undefined) {
      readOriginal(file.read(), readings.get(path) ?? readItem(file.read()), read, findings);
    } else {
      const { value: reading, findings: found } = readTranslation(file.read());
      findings.push(...found.map((finding) => ({ ...finding, item: stem })));
      if (reading.value) read.translations.push({ id: stem, lang, file: path, reading });
    }
  }
  return read;
}

function readOriginal(
  source: SourceFile,
  { value: reading, findings: found }: Outcome<ItemReading<Item>>,
  { items, unreadItems }: ReadFiles,
  findings: Finding[],
): void {
  const id = itemId(reading.value, source.path);
  findings.push(...found.map((finding) => (id === undefined ? finding : { ...finding, item: id })));
  if (!reading.value) unreadItems.push(writtenId(source));
  else if (id === undefined) findings.push(noId(source.path));
  else items.push({ id, file: source.path, reading });
}

function noId(path: string): Finding {
  const { stem } = nameParts(path);
  const shown = beginning(stem);
  return fileFinding(
    'invalid-value',
    path,
    {
      zh: `文件名“${shown}”不能作标识：只能有文字、数字和连字符，最多 80 个字符`,
      en: `The file name “${shown}” cannot be an id: letters, digits and hyphens only, at most 80 characters`,
    },
    { zh: '改文件名，或在里面写 id（标识）', en: 'Rename the file, or give an id in it' },
  );
}

function withoutDuplicates(items: readonly ReadItem<Item>[], findings: Finding[]): ReadItem<Item>[] {
  const first = new Map<string, ReadItem<Item>>();
  for (const item of items) {
    const key = nameKey(item.id);
    const earlier = first.get(key);
    if (!earlier) first.set(key, item);
    else {
      const finding = duplicateId(placeOfId(item), item.id, placeOfId(earlier));
      const named = item.reading.value?.id === undefined ? { hint: renameFile } : {};
      findings.push({ ...finding, ...named, item: item.id });
    }
  }
  return [...first.values()];
}

/** Where an item says its id: at its key, else nowhere but in the name of its file. */
function placeOfId({ file, reading }: ReadItem<Item>): Pick<Finding, 'file' | 'path' | 'span'> {
  return reading.value?.id === undefined ? { file, span: { start: 0, end: 3 } } : { file, path: ['id'] };
}

const renameFile: Words = {
  zh: '标识就是文件名，两个文件同名：改其中一个的文件名，或者在里面另写 标识',
  en: 'The id is the file’s name, and two files have the same: rename one of them, or give it an id of its own',
};

function linkTargets(
  items: readonly ReadItem<Item>[],
  translations: readonly ReadItem<Translation>[],
  unreadItems: readonly string[],
  files: CatalogueParts['files'],
): LinkTargets {
  const known = new Set([...items.map(({ id }) => id), ...unreadItems].map(nameKey));
  const unread = new Set(unreadItems.map(nameKey));
  let byId: ReadonlyMap<string, readonly ReadItem<unknown>[]> | undefined;
  let nearest: ((id: string) => string | undefined) | undefined;
  const anchorsOf = (id: string): string[] => {
    byId ??= grouped<ReadItem<unknown>>([...items, ...translations], (one) => nameKey(one.id));
    return (byId.get(nameKey(id)) ?? []).flatMap(({ reading }) => [...reading.body.anchors]);
  };
  return {
    hasItem: (id) => known.has(nameKey(id)),
    hasAnchor: (id, anchor) => unread.has(nameKey(id)) || anchorsOf(id).includes(anchor),
    anchorsOf,
    nearestItem: (id) => {
      nearest ??= itemMeantBy(items.map((one) => ({ id: one.id, item: one.reading.value ?? {} })));
      return nearest(id);
    },
    meantFile: meantAmong(files.keys()),
    hasFile: (path) => files.has(path),
  };
}

function toEntries(
  items: readonly ReadItem<Item>[],
  translations: Map<string, Entry['translations']>,
  registers: Omit<CatalogueParts, 'entries' | 'files' | 'design' | 'unreadItems'>,
): Entry[] {
  const resolve = resolver(registers);
  return items
    .map(({ id, file, reading, remembered }): Entry => {
      const others = translations.get(nameKey(id)) ?? {};
      if (remembered) return new LateEntry(id, file, others, remembered, reading, resolve);
      const item = reading.value as Item;
      const { broken, body } = reading;
      const outline = outlineOf(item, others);
      return { id, file, item, outline, body, effective: resolve(item), broken, translations: others };
    })
    .sort(by((entry) => entry.id));
}
