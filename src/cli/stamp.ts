/** Whether anything changed since the last build: what the file system says of what went in and what came out. */
import { createHash } from 'node:crypto';
import { type Dirent, lstatSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { programPath } from '../text/program.js';
import type { Cache } from './cache.js';
import { marker } from './publish.js';

/** A file system may tell times in steps of two seconds: what changed a moment ago can change again unseen. */
const uncertain = 3000;

/** What a build depends on besides files. */
export interface Inputs {
  readonly root: string;
  readonly out: string;
  readonly products: readonly string[];
  /** Whatever else decides what is made or said. */
  readonly settings: readonly (string | number | undefined)[];
}

/** The state of what goes into a build, taken before anything is read. */
export interface InputState {
  readonly digest: string;
  /** Whether every change was long enough ago to be told from one that follows. */
  readonly isSettled: boolean;
}

/** Takes the state of what goes into a build. */
export function inputState({ root, products, settings }: Inputs): InputState {
  const walk = new Walk();
  walk.add(root, 'catalogue');
  for (const part of ['lib', 'templates', 'package.json']) walk.add(programPath(part), part);
  const said = JSON.stringify([products, settings, process.version]);
  return { digest: walk.digest(said), isSettled: walk.latest < Date.now() - uncertain };
}

/** What the last build said, if nothing that goes in or came out of it has changed since. */
export function lastWords(cache: Cache, inputs: Inputs, state: InputState): string | undefined {
  try {
    const kept: unknown = JSON.parse(cache.read(nameOf(inputs)) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return undefined;
    const { before, after, said } = kept as Readonly<Record<string, unknown>>;
    if (before !== state.digest || typeof said !== 'string') return undefined;
    return after === outputDigest(inputs) ? said : undefined;
  } catch {
    return undefined;
  }
}

/** Remembers a build that has just been published, with what it said. */
export function remember(cache: Cache, inputs: Inputs, state: InputState, said: string): void {
  if (!state.isSettled) return;
  const kept = { before: state.digest, after: outputDigest(inputs), said };
  cache.keep(nameOf(inputs), JSON.stringify(kept));
}

function nameOf({ out, products }: Inputs): string {
  const name = createHash('sha256')
    .update(JSON.stringify([out, products]))
    .digest('hex')
    .slice(0, 16);
  return `builds/${name}.json`;
}

function outputDigest({ out, products }: Inputs): string {
  const walk = new Walk();
  for (const product of products) walk.add(join(out, product), product);
  return walk.digest('');
}

/** Collects what the file system says of files: size, times, number. */
class Walk {
  readonly #hash = createHash('sha256');
  latest = 0;

  /** Adds a file or a folder with all in it but what is hidden. `name` is what it is called, wherever it lies. */
  add(path: string, name: string): void {
    const facts = statSync(path, { throwIfNoEntry: false });
    if (!facts) this.#hash.update(`${name} is not there\n`);
    else if (facts.isDirectory()) this.#folder(path, name);
    else this.#file(path, name);
  }

  digest(more: string): string {
    return this.#hash.update(more).digest('hex');
  }

  #folder(path: string, name: string): void {
    const children = readdirSync(path, { withFileTypes: true });
    // An output of ours that lies in the catalogue's folder is no part of the catalogue.
    if (children.some((child) => child.name === marker && child.isFile())) return;
    children.sort((a: Dirent, b: Dirent) => (a.name < b.name ? -1 : 1));
    for (const child of children) {
      if (child.name.startsWith('.') || child.name === 'node_modules') continue;
      const [full, called] = [`${path}/${child.name}`, `${name}/${child.name}`];
      if (child.isDirectory()) this.#folder(full, called);
      else this.#file(full, called);
    }
  }

  #file(path: string, name: string): void {
    const { size, mtimeMs, ctimeMs, ino } = lstatSync(path);
    this.latest = Math.max(this.latest, mtimeMs, ctimeMs);
    this.#hash.update(`${name}\0${size} ${mtimeMs} ${ctimeMs} ${ino}\n`);
  }
}
