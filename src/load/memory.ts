/**
 * What is remembered of a catalogue's items from one run to the next: which were found faultless, and on what
 * grounds. It holds conclusions only, never content: what an item says is always read from its file.
 */
import type { Outline } from '../model/outline.js';
import { digestOf } from '../text/digest.js';
import { sealed, unsealed } from '../text/sealed.js';

/** An item that was found faultless. */
export interface RememberedItem {
  readonly id: string;
  readonly outline: Outline;
  /** Ids it refers to. */
  readonly references: readonly string[];
  /** Digest of everything that the finding rests on, see {@link groundsOf}. */
  readonly grounds: string;
}

/** A file of an item or a translation as it was read. */
export interface RememberedFile {
  readonly path: string;
  /** What the file system said of it; empty where a change right after would not have shown. */
  readonly facts: string;
  /** Digest of its text. */
  readonly digest: string;
  readonly item?: RememberedItem;
}

/** What was remembered, by path. */
export type Memory = ReadonlyMap<string, RememberedFile>;

/**
 * The grounds of a finding about an item: what is around it (`context`: day, configuration, registers, files), the digests of its own files, and those of every item it refers to, none where there is no such item.
 */
export function groundsOf(
  context: string,
  own: readonly string[],
  referred: readonly (readonly string[])[],
): string {
  return digestOf(JSON.stringify([context, own, referred]));
}

/** Writes what is to be remembered; `program` stands for the program that found it, for no other may read it. */
export function memoryText(program: string, files: readonly RememberedFile[]): string {
  const rows = files.map(({ path, facts, digest, item }) =>
    item
      ? [path, facts, digest, item.id, item.outline, item.references, item.grounds]
      : [path, facts, digest],
  );
  return sealed(program, JSON.stringify(rows));
}

/** How many files are not as they are remembered. */
export function unlike(memory: Memory, files: readonly RememberedFile[]): number {
  const changed = files.filter((file) => {
    const { path, facts, digest, item } = file;
    const known = memory.get(path);
    if (known === file) return false;
    return known?.facts !== facts || known.digest !== digest || known.item?.grounds !== item?.grounds;
  });
  return changed.length + Math.max(0, memory.size - files.length);
}

/** Reads what was remembered; nothing where the text is damaged, or another program wrote it. */
export function readMemory(program: string, written: string | undefined): Memory {
  const text = unsealed(program, written);
  if (text === undefined) return new Map();
  const rows = JSON.parse(text) as [string, string, string, string?, Outline?, string[]?, string?][];
  return new Map(
    rows.map(([path, facts, digest, id, outline, references, grounds]) => {
      const item =
        id !== undefined && outline && references && grounds !== undefined
          ? { id, outline, references, grounds }
          : undefined;
      return [path, { path, facts, digest, ...(item ? { item } : {}) }];
    }),
  );
}
