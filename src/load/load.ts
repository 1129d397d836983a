/** A catalogue's folder → Catalogue and findings. The only way content comes in. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { KnownFinding } from '../model/baseline.js';
import { type Catalogue, createCatalogue } from '../model/catalogue.js';
import { type Config, defaultLanguage } from '../model/config.js';
import { ownFonts } from '../model/ownFonts.js';
import { type Finding, type Outcome, UsageError } from '../text/diagnostic.js';
import { digestOf } from '../text/digest.js';
import type { FieldPath } from '../text/source.js';
import { readDesign } from './design.js';
import { readYamlDocument } from './document.js';
import { itemElsewhere, itemsElsewhere, noItems } from './elsewhere.js';
import { readEntries } from './entries.js';
import { CatalogueFolder, type FoundFile } from './folder.js';
import { isMuchAlike, type Memory, memoryText, noMemory, readMemory } from './memory.js';
import { duplicateIds, readRegister } from './registers.js';
import { Sources } from './sources.js';
import { strayRegisters } from './strays.js';

/** What may be known of a catalogue before it is loaded. */
export interface LoadOptions {
  /** Texts by path that stand in for what the files say. Nothing is recalled with them. */
  readonly overlay?: ReadonlyMap<string, string> | undefined;
  readonly memory?: MemoryOptions | undefined;
}

/** What is remembered of a catalogue, and for whom. */
export interface MemoryOptions {
  /** The text of what {@link Loaded.memory} gave; undefined where there is nothing. */
  readonly text: string | undefined;
  /** Stands for the program: what another one found is not believed. */
  readonly program: string;
  /** The day the catalogue is judged by, where it is not the catalogue's own. */
  readonly today: string | undefined;
}

/** What the next run may remember. */
export interface NextMemory {
  /** Whether it tells something else than what was remembered this time of no more than some files. */
  isMuchAlike(mostFiles: number): boolean;
  text(): string;
}

/** A loaded catalogue with the sources its findings point into. */
export interface Loaded {
  readonly catalogue: Catalogue;
  readonly sources: Sources;
  /** Findings the office has written down as known. */
  readonly baseline: readonly KnownFinding[];
  /** Ids of the items that were found faultless before, and that nothing has changed for since. */
  readonly faultless: ReadonlySet<string>;
  /** Digest of what is around all items: the day, the configuration, the registers and the published files. */
  readonly context: string;
  /** Digest of an item and of everything around it that decides what is found and said of it. */
  grounds(id: string): string;
  /** Whether items compare as they did when nothing was found in comparing them: then nothing is found now. */
  agree(): boolean;
  /** What the next run may remember: `faulty` are the ids of items that have findings, `agree` is whether nothing was found in comparing items. */
  memory(faulty: ReadonlySet<string>, agree: boolean): NextMemory;
}

/** Loads a catalogue. Throws a UsageError where the folder is none. */
export function loadCatalogue(root: string, { overlay, memory }: LoadOptions = {}): Outcome<Loaded> {
  const began = Date.now();
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
    history: readRegister('history', folder, top, sources, findings, unread),
  };
  findings.push(
    ...duplicateIds(
      (registers.config.domains ?? []).map((value, index) => ({
        value,
        file: configFile,
        path: ['domains', index],
      })),
    ),
  );
  for (const { finding, register } of strayRegisters(top)) {
    findings.push(finding);
    unread.set(`${register}.yaml`, [[]]);
  }
  const files = new Map(
    folder.list('files').map((file) => {
      const path = file.path.slice('files/'.length);
      return [path, { path, disk: file.disk.slice('files/'.length), bytes: file.bytes }] as const;
    }),
  );
  const design = readDesign(folder, findings);
  // Of a design only the fonts decide what is a fault of an item: which characters print.
  const fonts = ownFonts(design).map(({ digest }) => digest);
  const context = digestOf(JSON.stringify([memory?.today, sources.digest(), fonts, [...files.values()]]));
  const program = memory?.program ?? '';
  const known = overlay ? noMemory : readMemory(program, memory?.text);
  const { faultless, grounds, agree, muchAlike, toRemember, ...items } = readEntries(
    folder,
    registers,
    files,
    sources,
    findings,
    {
      memory: known,
      context,
      began,
    },
  );
  const elsewhere = itemsElsewhere(root);
  const said = [...folder.findings, ...findings].some(({ file }) => /^items(?:\/|$)/.test(file));
  findings.push(
    ...(items.entries.length === 0 && !said ? noItems(configFile, elsewhere) : elsewhere.map(itemElsewhere)),
  );
  const catalogue = createCatalogue({
    ...registers,
    ...items,
    files,
    design,
  });
  const baseline = readBaseline(folder, top, sources, findings);
  const remembered = (faulty: ReadonlySet<string>, agree: boolean): NextMemory => {
    let next: Memory | undefined;
    const whole = (): Memory => {
      next ??= toRemember(faulty, agree);
      return next;
    };
    return {
      isMuchAlike: (mostFiles) => muchAlike(mostFiles, agree) || isMuchAlike(known, whole(), mostFiles),
      text: () => memoryText(program, whole()),
    };
  };
  return {
    value: { catalogue, sources, baseline, faultless, agree, context, grounds, memory: remembered },
    findings: [...folder.findings, ...findings],
  };
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

/** The language that a catalogue is written in, as far as its configuration can be read. */
export function languageOf(root: string): string {
  const folder = openFolder(root, undefined);
  const file = folder.top().find(({ path }) => /^catalogue\.ya?ml$/.test(path));
  return readConfig(folder, file, new Sources(), [], new Map()).language ?? defaultLanguage;
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
