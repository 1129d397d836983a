/** A catalogue's folder → Catalogue and findings. The only way content comes in. */
import type { KnownFinding } from '../model/baseline.js';
import { type Catalogue, type CatalogueParts, createCatalogue } from '../model/catalogue.js';
import { ownFonts } from '../model/ownFonts.js';
import type { Finding, Outcome, Recorded } from '../text/diagnostic.js';
import { digestOf } from '../text/digest.js';
import type { FieldPath } from '../text/source.js';
import { openFolder, readConfig } from './config.js';
import { readDesign } from './design.js';
import { readYamlDocument } from './document.js';
import { itemElsewhere, itemsElsewhere, noItems } from './elsewhere.js';
import { readEntries } from './entries.js';
import type { CatalogueFolder } from './folder.js';
import { isMuchAlike, type Memory, memoryText, noMemory, readMemory } from './memory.js';
import type { FoundInItems } from './recollection.js';
import { type Reading, readRegister } from './registers.js';
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
  /** Ids of the items that need not be looked at, for nothing has changed for them since they were. */
  readonly recalled: ReadonlySet<string>;
  /** What was found in those. */
  readonly recorded: readonly Recorded[];
  /** Those findings that rest on their item alone and what it refers to: they may be remembered with it. */
  readonly own: ReadonlySet<Finding>;
  /** Digest of what is around all items: the day, the configuration, the registers and the published files. */
  readonly context: string;
  /** Digest of an item and of everything around it that decides what is found and said of it. */
  grounds(id: string): string;
  /** Whether items compare as they did when nothing was found in comparing them: then nothing is found now. */
  agree(): boolean;
  /** What the next run may remember: what was found in the items that need not be looked at every time, and whether nothing was found in comparing items (`agree`). */
  memory(found: FoundInItems, agree: boolean): NextMemory;
}

/** Loads a catalogue. Throws a UsageError where the folder is none. */
export function loadCatalogue(root: string, { overlay, memory }: LoadOptions = {}): Outcome<Loaded> {
  const began = Date.now();
  const folder = openFolder(root, overlay);
  const sources = new Sources();
  const findings: Finding[] = [];
  const unread = new Map<string, readonly FieldPath[]>();
  const reading: Reading = { folder, top: folder.top(), sources, findings, unread };
  const registers = {
    unread,
    ...readConfig(reading),
    units: readRegister('units', reading),
    laws: readRegister('laws', reading),
    certificates: readRegister('certificates', reading),
    history: readRegister('history', reading),
  };
  for (const { finding, register } of strayRegisters(reading.top)) {
    findings.push(finding);
    unread.set(`${register}.yaml`, [[]]);
  }
  const files = publishedFiles(folder);
  const design = readDesign(folder, findings);
  // Of a design only the fonts decide what is a fault of an item: which characters print.
  const fonts = ownFonts(design).map(({ digest }) => digest);
  const context = digestOf(JSON.stringify([memory?.today, sources.digest(), fonts, [...files.values()]]));
  const program = memory?.program ?? '';
  const known = overlay ? noMemory : readMemory(program, memory?.text);
  const { recalled, recorded, own, grounds, agree, muchAlike, toRemember, ...items } = readEntries(
    folder,
    registers,
    files,
    sources,
    findings,
    { memory: known, context, began },
  );
  const elsewhere = itemsElsewhere(root);
  const said = [...folder.findings, ...findings].some(({ file }) => /^items(?:\/|$)/.test(file));
  findings.push(
    ...(items.entries.length === 0 && !said
      ? noItems(registers.configFile, elsewhere)
      : elsewhere.map(itemElsewhere)),
  );
  const catalogue = createCatalogue({ ...registers, ...items, files, design });
  const baseline = readBaseline(reading);
  const remembered = (found: FoundInItems, agree: boolean): NextMemory => {
    let next: Memory | undefined;
    const whole = (): Memory => {
      next ??= toRemember(found, agree);
      return next;
    };
    return {
      isMuchAlike: (mostFiles) => muchAlike(mostFiles, agree) || isMuchAlike(known, whole(), mostFiles),
      text: () => memoryText(program, whole()),
    };
  };
  return {
    value: {
      catalogue,
      sources,
      baseline,
      recalled,
      recorded,
      own,
      agree,
      context,
      grounds,
      memory: remembered,
    },
    findings: [...folder.findings, ...findings],
  };
}

/** The files below `files/`, which are published as they are, by their paths there. */
function publishedFiles(folder: CatalogueFolder): CatalogueParts['files'] {
  const below = (path: string): string => path.slice('files/'.length);
  return new Map(
    folder.list('files').map(({ path, disk, bytes }) => {
      const name = below(path);
      return [name, { path: name, disk: below(disk), bytes }];
    }),
  );
}

function readBaseline({ folder, top, sources, findings }: Reading): readonly KnownFinding[] {
  const file = top.find(({ path }) => path === 'baseline.yaml');
  const source = file && folder.read(file);
  if (!source) return [];
  sources.add({ ...source, kind: 'baseline' });
  const { value, findings: found } = readYamlDocument('baseline', source.path, source.text);
  findings.push(...found);
  return value.value ?? [];
}
