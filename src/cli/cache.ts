/**
 * What a build keeps for the next one, in `.mingbai/` of the catalogue. It may be deleted at any time, copied
 * to another machine or shared between branches: nothing in it is believed that does not prove itself.
 */
import { createHash, randomUUID } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { PrintStore } from '../compile.js';
import { attempt } from './attempt.js';

/** What no build has asked for in so many days is forgotten. */
const daysKept = 30;
const digestBytes = 32;
/** How a file is called until it is written. */
const unfinished = /\.[0-9a-f]{8}$/;
/** Nobody writes a file for longer than this. */
const longestWrite = 3_600_000;

/** The cache of a catalogue. What cannot be read or written there only costs time. */
export class Cache implements PrintStore {
  constructor(private readonly folder: string) {}

  /** The print that is kept under a key; undefined where there is none or it is damaged. */
  get(key: string): Uint8Array | undefined {
    const file = this.#fileOf(key);
    const bytes = attempt(() => readFileSync(file));
    if (!bytes) return undefined;
    const print = bytes.subarray(digestBytes);
    if (!sha256(print).equals(bytes.subarray(0, digestBytes))) return undefined;
    const now = new Date();
    attempt(() => utimesSync(file, now, now));
    return print;
  }

  /** Keeps a print. */
  put(key: string, print: Uint8Array): void {
    this.#write(this.#fileOf(key), Buffer.concat([sha256(print), print]));
  }

  /** A text kept under a name; undefined where there is none. */
  read(name: string): string | undefined {
    return attempt(() => readFileSync(join(this.folder, name), 'utf8'));
  }

  /** Bytes kept under a name; undefined where there are none. */
  readBytes(name: string): Buffer | undefined {
    return attempt(() => readFileSync(this.pathOf(name)));
  }

  /** Where what is kept under a name stands. */
  pathOf(name: string): string {
    return join(this.folder, name);
  }

  /** Keeps a text or bytes under a name, and removes what a process that was killed left half-written of it. */
  keep(name: string, text: string | Uint8Array): void {
    const file = this.pathOf(name);
    this.#write(file, text);
    for (const one of attempt(() => readdirSync(dirname(file))) ?? []) {
      if (!one.startsWith(`${basename(file)}.`) || !unfinished.test(one)) continue;
      const left = join(dirname(file), one);
      attempt(() => statSync(left).mtimeMs < Date.now() - longestWrite && rmSync(left));
    }
  }

  /** Forgets prints that no build has asked for in a month, and builds as old. */
  tidy(): void {
    const oldest = Date.now() - daysKept * 86_400_000;
    const kept = attempt(() => readdirSync(this.folder, { recursive: true, encoding: 'utf8' })) ?? [];
    for (const path of kept.filter((one) => /^(?:prints|builds)\b/.test(one))) {
      const file = join(this.folder, path);
      const facts = attempt(() => statSync(file));
      if (facts?.isFile() && facts.mtimeMs < oldest) attempt(() => rmSync(file));
    }
  }

  #fileOf(key: string): string {
    return join(this.folder, 'prints', key.slice(0, 2), key.slice(2));
  }

  /** Writes beside the file and renames: two builds at once never see half of it. */
  #write(file: string, content: string | Uint8Array): void {
    attempt(() => {
      mkdirSync(dirname(file), { recursive: true });
      const ignored = join(this.folder, '.gitignore');
      if (!existsSync(ignored)) writeFileSync(ignored, '*\n');
      // Its name ends as `unfinished` says.
      const fresh = `${file}.${randomUUID().slice(0, 8)}`;
      writeFileSync(fresh, content);
      renameSync(fresh, file);
    });
  }
}

/** The cache of the catalogue in a folder. */
export function cacheOf(root: string): Cache {
  return new Cache(join(root, '.mingbai'));
}

function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
