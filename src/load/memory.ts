/**
 * What is remembered of a catalogue's items from one run to the next: what was found in them, mostly nothing, and in
 * what state of everything they rest on. It holds conclusions only, never content: what an item says is always read
 * from its file.
 */
import type { Outline } from '../model/outline.js';
import type { Recorded } from '../text/diagnostic.js';
import { digestOf } from '../text/digest.js';
import { sealed, unsealed } from '../text/sealed.js';

/** An item as it is remembered. */
export class RememberedItem {
  #outline: Outline | undefined;

  constructor(
    /** Ids it refers to. */
    readonly references: readonly string[],
    /** Its outline as JSON. */
    readonly outlineText: string,
    /** What was found in it as JSON, empty where nothing was; undefined where it must be looked at every time. */
    readonly foundText: string | undefined,
  ) {}

  /** What was found in it, read when it is asked for. */
  get found(): readonly Recorded[] {
    return this.foundText ? (JSON.parse(this.foundText) as Recorded[]) : [];
  }

  /** Its outline, read when it is asked for: most checks ask for none. */
  get outline(): Outline {
    this.#outline ??= JSON.parse(this.outlineText) as Outline;
    return this.#outline;
  }
}

/** A file of an item or a translation as it was read. */
export interface RememberedFile {
  readonly path: string;
  /** What the file system said of it; empty where a change right after would not have shown. */
  readonly facts: string;
  /** Digest of its text. */
  readonly digest: string;
  /** The id it gives; undefined for a translation. */
  readonly id: string | undefined;
  /** Undefined where it could not be read whole. */
  readonly item: RememberedItem | undefined;
}

/** What was remembered, all of it of one and the same state of the catalogue. */
export interface Memory {
  /** Digest of what was around the items: day, configuration, registers, published files. Where it is another, nothing holds. */
  readonly context: string;
  /** Ids of items that were there and could not be read. */
  readonly unread: readonly string[];
  /** Whether all items could be read, and nothing was found in comparing them with each other. */
  readonly agree: boolean;
  /** By path. */
  readonly files: ReadonlyMap<string, RememberedFile>;
}

/** The memory of one who has not seen the catalogue. */
export const noMemory: Memory = { context: '', unread: [], agree: false, files: new Map() };

/**
 * The grounds of what is said of an item: what is around it (`context`: day, configuration, registers, files), the digests of its own files, and those of every item it refers to, none where there is no such item.
 */
export function groundsOf(
  context: string,
  own: readonly string[],
  referred: readonly (readonly string[])[],
): string {
  return digestOf(JSON.stringify([context, own, referred]));
}

/** Whether an item must be looked at every time, nothing was found in it, or something was. */
type State = 0 | 1 | 2;

/** A row of the text: all of a file but its outline and what was found in it. */
type Row = [
  path: string,
  facts: string,
  digest: string,
  id?: string,
  state?: State,
  references?: readonly string[],
];

/**
 * Writes what is to be remembered; `program` stands for the program that found it, for no other may read it. Outlines
 * stand one in a line after all else, in the order of the files, so that they need not be read; what was found in an
 * item stands in the line after its outline.
 */
export function memoryText(program: string, { files, ...around }: Memory): string {
  const rows: Row[] = [];
  const outlines: string[] = [];
  for (const { path, facts, digest, id, item } of files.values()) {
    const known: Row = id === undefined ? [path, facts, digest] : [path, facts, digest, id];
    if (item) outlines.push(item.outlineText, ...(item.foundText ? [item.foundText] : []));
    rows.push(item && id !== undefined ? [path, facts, digest, id, stateOf(item), item.references] : known);
  }
  return sealed(program, [JSON.stringify({ ...around, rows }), ...outlines].join('\n'));
}

function stateOf({ foundText }: RememberedItem): State {
  if (foundText === undefined) return 0;
  return foundText === '' ? 1 : 2;
}

/** Whether so little has changed that it is not worth to be written: no more than some files. */
export function isMuchAlike(before: Memory, now: Memory, mostFiles: number): boolean {
  if (before.context !== now.context || (now.agree && !before.agree)) return false;
  let unlike = Math.max(0, before.files.size - now.files.size);
  for (const file of now.files.values()) {
    const known = before.files.get(file.path);
    if (known === file) continue;
    const isSame =
      known?.facts === file.facts &&
      known.digest === file.digest &&
      known.item?.foundText === file.item?.foundText;
    if (!isSame) unlike += 1;
  }
  return unlike <= mostFiles;
}

/** Reads what was remembered; nothing where the text is damaged, or another program wrote it. */
export function readMemory(program: string, written: string | undefined): Memory {
  const text = unsealed(program, written);
  if (text === undefined) return noMemory;
  const [head = '', ...outlines] = text.split('\n');
  const { rows, ...around } = JSON.parse(head) as Omit<Memory, 'files'> & { readonly rows: readonly Row[] };
  let place = 0;
  const files = rows.map(([path, facts, digest, id, state, references]): [string, RememberedFile] => {
    if (!references) return [path, { path, facts, digest, id, item: undefined }];
    const outline = outlines[place++] ?? '';
    const found = state === 2 ? outlines[place++] : state === 1 ? '' : undefined;
    return [path, { path, facts, digest, id, item: new RememberedItem(references, outline, found) }];
  });
  return { ...around, files: new Map(files) };
}
