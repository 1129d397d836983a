/** Reads the registers: units, laws, certificates, history, each one file or a folder of files. */
import type { Registered } from '../model/catalogue.js';
import type { CatalogueChange } from '../model/history.js';
import type { Law } from '../model/law.js';
import type { Certificate, Unit } from '../model/registers.js';
import type { Finding } from '../text/diagnostic.js';
import { nameKey } from '../text/normal.js';
import type { FieldPath } from '../text/source.js';
import { readEntriesOf } from './document.js';
import type { CatalogueFolder, FoundFile } from './folder.js';
import type { Sources } from './sources.js';

type RegisterValues = { units: Unit; laws: Law; certificates: Certificate; history: CatalogueChange };

/** What the documents beside the items are read from, and what reading them brings together. */
export interface Reading {
  readonly folder: CatalogueFolder;
  /** The files that lie in the folder itself. */
  readonly top: readonly FoundFile[];
  readonly sources: Sources;
  readonly findings: Finding[];
  /** What could not be read of a file: `[[]]` for all of it. */
  readonly unread: Map<string, readonly FieldPath[]>;
}

/** Reads one register. Entries keep the order of files (by path) and of lines. */
export function readRegister<K extends keyof RegisterValues>(
  kind: K,
  { folder, top, sources, findings, unread }: Reading,
): Registered<RegisterValues[K]>[] {
  const single = top.filter((file) => isYaml(file.path, kind));
  const files = [...single, ...folder.list(kind).filter((file) => /\.ya?ml$/i.test(file.path))];
  const entries: Registered<RegisterValues[K]>[] = [];
  for (const file of files) {
    const source = folder.read(file);
    if (!source) {
      unread.set(file.path, [[]]);
      continue;
    }
    sources.add({ ...source, kind });
    const { value, findings: found } = readEntriesOf(kind, source.path, source.text);
    findings.push(...found);
    unread.set(source.path, value.broken);
    for (const [index, one] of value.entries) {
      entries.push({ value: one as RegisterValues[K], file: source.path, path: [index] });
    }
  }
  findings.push(...(kind === 'history' ? duplicateChanges : duplicateIds)(entries as never));
  return entries;
}

function isYaml(path: string, stem: string): boolean {
  return path === `${stem}.yaml` || path === `${stem}.yml`;
}

function duplicateIds(entries: readonly Registered<{ readonly id: string }>[]): Finding[] {
  const first = new Map<string, Registered<{ readonly id: string }>>();
  const findings: Finding[] = [];
  for (const entry of entries) {
    const key = nameKey(entry.value.id);
    const earlier = first.get(key);
    if (!earlier) {
      first.set(key, entry);
      continue;
    }
    findings.push(
      duplicateId({ file: entry.file, path: [...entry.path, 'id'] }, entry.value.id, {
        file: earlier.file,
        path: [...earlier.path, 'id'],
      }),
    );
  }
  return findings;
}

/** Subscribers know a change by its day and its item: a second one of the two would be taken for the first. */
function duplicateChanges(entries: readonly Registered<CatalogueChange>[]): Finding[] {
  const first = new Map<string, Registered<CatalogueChange>>();
  const findings: Finding[] = [];
  for (const entry of entries) {
    const { date, item } = entry.value;
    const key = `${date} ${nameKey(item ?? '')}`;
    const earlier = first.get(key);
    if (!earlier) {
      first.set(key, entry);
      continue;
    }
    findings.push({
      rule: 'duplicate-id',
      file: entry.file,
      path: [...entry.path, 'date'],
      message: {
        zh: `${date} 的这个事项已经记过一条，订阅的人只会看到其中一条`,
        en: `There is an entry of ${date} for this item already; subscribers would see only one of them`,
      },
      hint: {
        zh: '一天里的几处改动并成一条，写在 改动 里',
        en: 'Put a day’s changes into one entry, under fields',
      },
      related: [
        {
          file: earlier.file,
          path: [...earlier.path, 'date'],
          message: { zh: '第一次在这里', en: 'First recorded here' },
        },
      ],
    });
  }
  return findings;
}

/** The finding of an id that was taken already. */
export function duplicateId(
  place: Pick<Finding, 'file' | 'path' | 'span'>,
  id: string,
  first: Pick<Finding, 'file' | 'path' | 'span'>,
): Finding {
  return {
    ...place,
    rule: 'duplicate-id',
    message: {
      zh: `标识“${id}”已经用过，两份内容会互相覆盖`,
      en: `The id “${id}” is taken; one would overwrite the other`,
    },
    hint: { zh: '换一个标识', en: 'Choose another id' },
    related: [{ ...first, message: { zh: '第一次在这里', en: 'First used here' } }],
  };
}
