/** A catalogue's folder → Catalogue and findings. The only way content comes in. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { KnownFinding } from '../model/baseline.js';
import { type Catalogue, type CatalogueParts, createCatalogue, type Entry } from '../model/catalogue.js';
import type { Config } from '../model/config.js';
import type { Item, Translation } from '../model/item.js';
import { type Finding, type Outcome, UsageError } from '../text/diagnostic.js';
import { nameKey } from '../text/normal.js';
import { by } from '../text/order.js';
import type { FieldPath } from '../text/source.js';
import { checkFiles, fileReferences } from './attachments.js';
import { readYamlDocument } from './document.js';
import { CatalogueFolder, type FoundFile, fileFinding } from './folder.js';
import { resolver } from './inherit.js';
import { type ItemReading, itemId, nameParts, readItem, readTranslation } from './item.js';
import { checkLinks } from './links.js';
import { duplicateId, readRegister } from './registers.js';
import { Sources } from './sources.js';

/** A loaded catalogue with the sources its findings point into. */
export interface Loaded {
  readonly catalogue: Catalogue;
  readonly sources: Sources;
  /** Findings the office has written down as known. */
  readonly baseline: readonly KnownFinding[];
}

interface ReadItem<T> {
  readonly id: string;
  readonly file: string;
  readonly reading: ItemReading<T>;
}

/**
 * Loads a catalogue. Throws a UsageError where the folder is none. `overlay` holds texts by path that
 * stand in for what the files say.
 */
export function loadCatalogue(root: string, overlay?: ReadonlyMap<string, string>): Outcome<Loaded> {
  const folder = openFolder(root, overlay);
  const sources = new Sources();
  const findings: Finding[] = [];
  const top = folder.top();
  const configFile = top.find(({ path }) => path === 'catalogue.yaml') ? 'catalogue.yaml' : 'catalogue.yml';
  const unread = new Map<string, readonly FieldPath[]>();
  const registers = {
    unread,
    configFile,
    config: readConfig(
      folder,
      top.find(({ path }) => path === configFile),
      sources,
      findings,
      unread,
    ),
    units: readRegister('units', folder, top, sources, findings, unread),
    laws: readRegister('laws', folder, top, sources, findings, unread),
    certificates: readRegister('certificates', folder, top, sources, findings, unread),
  };
  const files = new Map(
    folder.list('files').map((file) => {
      const path = file.path.slice('files/'.length);
      return [path, { path, disk: file.disk.slice('files/'.length), bytes: file.bytes }] as const;
    }),
  );
  const entries = readEntries(folder, registers, files, sources, findings);
  const catalogue = createCatalogue({ ...registers, entries, files });
  const baseline = readBaseline(folder, top, sources, findings);
  return { value: { catalogue, sources, baseline }, findings: [...folder.findings, ...findings] };
}

function openFolder(root: string, overlay: ReadonlyMap<string, string> | undefined): CatalogueFolder {
  let isFolder = false;
  try {
    isFolder = statSync(root).isDirectory();
  } catch {
    isFolder = false;
  }
  if (!isFolder) {
    throw new UsageError({ zh: `没有文件夹“${root}”`, en: `There is no folder “${root}”` });
  }
  const hasConfig = ['catalogue.yaml', 'catalogue.yml'].some(
    (name) => statSync(join(root, name), { throwIfNoEntry: false }) !== undefined,
  );
  if (!hasConfig) {
    throw new UsageError({
      zh: `“${root}”不是目录文件夹：里面没有 catalogue.yaml`,
      en: `“${root}” is not a catalogue: it holds no catalogue.yaml`,
    });
  }
  return new CatalogueFolder(root, overlay);
}

function readConfig(
  folder: CatalogueFolder,
  file: FoundFile | undefined,
  sources: Sources,
  findings: Finding[],
  unread: Map<string, readonly FieldPath[]>,
): Config {
  const source = file && folder.read(file);
  const nothing = { title: '(?)', publisher: '(?)' };
  if (file && !source) unread.set(file.path, [[]]);
  if (!source) return nothing;
  sources.add({ ...source, kind: 'config' });
  const { value, findings: found } = readYamlDocument('config', source.path, source.text);
  findings.push(...found);
  unread.set(source.path, value.value === undefined ? [[]] : value.broken);
  return value.value ?? nothing;
}

function readBaseline(
  folder: CatalogueFolder,
  top: readonly FoundFile[],
  sources: Sources,
  findings: Finding[],
): readonly KnownFinding[] {
  const file = top.find(({ path }) => path === 'baseline.yaml');
  const source = file && folder.read(file);
  if (!source) return [];
  sources.add({ ...source, kind: 'baseline' });
  const { value, findings: found } = readYamlDocument('baseline', source.path, source.text);
  findings.push(...found);
  return value.value ?? [];
}

function readEntries(
  folder: CatalogueFolder,
  registers: Omit<CatalogueParts, 'entries' | 'files'>,
  files: CatalogueParts['files'],
  sources: Sources,
  findings: Finding[],
): Entry[] {
  const items: ReadItem<Item>[] = [];
  const translations: (ReadItem<Translation> & { lang: string })[] = [];
  for (const file of folder.list('items').filter(({ path }) => /\.md$/i.test(path))) {
    const { stem, lang } = nameParts(file.path);
    const source = folder.read(file);
    if (!source) continue;
    sources.add({ ...source, kind: lang === undefined ? 'item' : 'translation' });
    if (lang !== undefined) {
      const { value: reading, findings: found } = readTranslation(source);
      findings.push(...found.map((finding) => ({ ...finding, item: stem })));
      if (reading.value) translations.push({ id: stem, lang, file: file.path, reading });
      continue;
    }
    const { value: reading, findings: found } = readItem(source);
    const id = itemId(reading.value, file.path);
    findings.push(...found.map((finding) => (id === undefined ? finding : { ...finding, item: id })));
    if (id === undefined) findings.push(noId(file.path));
    else if (reading.value) items.push({ id, file: file.path, reading });
  }
  const unique = withoutDuplicates(items, findings);
  const targets = linkTargets(unique, files);
  for (const one of [...unique, ...translations]) {
    const { body, value } = one.reading;
    findings.push(...checkLinks(one.file, one.id, body.links, body.offset, targets));
    if (value) findings.push(...checkFiles(one.file, one.id, fileReferences(value), files));
  }
  return toEntries(unique, translations, registers, findings);
}

function noId(path: string): Finding {
  const { stem } = nameParts(path);
  const shown = stem.length > 40 ? `${stem.slice(0, 40)}…` : stem;
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
      const finding = duplicateId({ file: item.file, path: ['id'] }, item.id, {
        file: earlier.file,
        path: ['id'],
      });
      findings.push({ ...finding, item: item.id });
    }
  }
  return [...first.values()];
}

function linkTargets(items: readonly ReadItem<Item>[], files: CatalogueParts['files']) {
  const ids = new Map(items.map(({ id }) => [nameKey(id), id]));
  return {
    hasItem: (id: string) => ids.has(nameKey(id)),
    hasFile: (path: string) => files.has(path),
    itemIds: [...ids.values()],
  };
}

function toEntries(
  items: readonly ReadItem<Item>[],
  translations: readonly (ReadItem<Translation> & { readonly lang: string })[],
  registers: Omit<CatalogueParts, 'entries' | 'files'>,
  findings: Finding[],
): Entry[] {
  const resolve = resolver(registers);
  const known = new Set(items.map(({ id }) => nameKey(id)));
  const byItem = new Map<string, Record<string, Entry['translations'][string]>>();
  for (const { id, file, lang, reading } of translations) {
    if (known.has(nameKey(id))) {
      const ofItem = byItem.get(nameKey(id)) ?? {};
      ofItem[lang] = { file, item: reading.value as Translation, body: bodyOf(reading) };
      byItem.set(nameKey(id), ofItem);
      continue;
    }
    findings.push(
      fileFinding(
        'broken-link',
        file,
        {
          zh: `译文没有对应的原文 ${id}.md，不会发布`,
          en: `This translation has no original ${id}.md and would not be published`,
        },
        { zh: '检查文件名', en: 'Check the name of the file' },
      ),
    );
  }
  return items
    .map(({ id, file, reading }): Entry => {
      const item = reading.value as Item;
      return {
        id,
        file,
        item,
        body: bodyOf(reading),
        effective: resolve(item),
        broken: reading.broken,
        translations: byItem.get(nameKey(id)) ?? {},
      };
    })
    .sort(by((entry) => entry.id));
}

function bodyOf({ body }: ItemReading<unknown>): Entry['body'] {
  return { text: body.text, offset: body.offset, tree: body.tree };
}
