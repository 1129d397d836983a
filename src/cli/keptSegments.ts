/** What a build keeps of segments, so that an update need not make all of them again. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Cache } from './cache.js';
import type { Place, Places, SegmentFiles } from './segments.js';

/** What the last build left. */
export interface KeptSegments {
  /** Where to read it. */
  readonly places: Places;
  /** Where segments stand in published files, whose paths are those below the output folder. */
  readonly inOutput: ReadonlyMap<string, Place>;
}

/** The first line of what is kept: where segments stand in the output, and how long the notes are that follow. */
interface Contents {
  readonly segments: readonly (readonly [key: string, path: string, at: number, bytes: number])[];
  readonly notes: readonly (readonly [key: string, bytes: number])[];
}

/** What has come of segments. */
interface Outcome {
  /** Where they stand in files that were put together by this build. */
  readonly placed: Places['segments'];
  /** Where they stood in the last output, in an update. */
  readonly standing: Places['segments'] | undefined;
  /** The files that the update replaces or takes away. */
  readonly replaced: readonly string[] | undefined;
}

/** Keeps where segments stand in the output, and the notes; gives the digest of what is kept. */
export function keepSegments(
  cache: Cache,
  name: string,
  files: SegmentFiles,
  { placed, standing = new Map(), replaced = [] }: Outcome,
): string {
  const fresh = new Set(replaced);
  const segments = new Map([...[...standing].filter(([, { file }]) => !fresh.has(file)), ...placed]);
  const notes: (readonly [string, number])[] = [];
  const bytes: Uint8Array[] = [];
  for (const [key, note] of files.allNotes()) {
    // A note on a segment that no file has any more is forgotten with it.
    if (standing.has(key) && !segments.has(key)) continue;
    notes.push([key, note.length]);
    bytes.push(Uint8Array.from(note));
  }
  const contents: Contents = {
    segments: [...segments].map(([key, { file, at, bytes: length }]) => [key, file, at, length]),
    notes,
  };
  const kept = Buffer.concat([Buffer.from(`${JSON.stringify(contents)}\n`), ...bytes]);
  // What is open cannot be replaced everywhere.
  files.close();
  cache.keep(name, kept);
  return digestOfBytes(kept);
}

/** What was kept under a name; undefined where it is not there or not as it was kept. `out`: the output folder. */
export function keptSegments(
  cache: Cache,
  name: string,
  digest: string,
  out: string,
): KeptSegments | undefined {
  const kept = cache.readBytes(name);
  if (!kept || digestOfBytes(kept) !== digest) return undefined;
  const end = kept.indexOf('\n');
  const contents = JSON.parse(kept.subarray(0, end).toString()) as Contents;
  const file = cache.pathOf(name);
  let at = end + 1;
  const notes = new Map<string, Place>();
  for (const [key, bytes] of contents.notes) {
    notes.set(key, { file, at, bytes });
    at += bytes;
  }
  const inOutput = new Map<string, Place>();
  const segments = new Map<string, Place>();
  for (const [key, path, from, bytes] of contents.segments) {
    inOutput.set(key, { file: path, at: from, bytes });
    segments.set(key, { file: join(out, path), at: from, bytes });
  }
  return { places: { segments, notes }, inOutput };
}

function digestOfBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64url');
}
