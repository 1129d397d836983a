/**
 * What is kept of a build for the next one: what went in and what came out, so that the next knows whether anything
 * has changed since, and whether it was only in items whose own pages alone say it.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { type Checked, type Entry, listedDigest } from '../compile.js';
import { digestOf } from '../text/digest.js';
import { programPath } from '../text/program.js';
import type { Cache } from './cache.js';
import { FileFacts } from './fileFacts.js';
import type { Product } from './making.js';

/** A file system may tell times in steps of two seconds: what changed a moment ago can change again unseen. */
const uncertain = 3000;
/** Beyond so many items a whole build takes hardly longer. */
const mostUpdated = 1000;

/** What a build depends on besides files. */
export interface Inputs {
  readonly root: string;
  readonly out: string;
  readonly products: readonly Product[];
  /** Whatever else decides what is made or said. */
  readonly settings: readonly (string | number | undefined)[];
}

/** An item as a build left it: its id, the digest of all it rests on, and that of what others show of it. */
export type KeptItem = readonly [id: string, grounds: string, listed: string];

/** What is kept of a build. */
export interface LastBuild {
  /** The state of what went in; empty where a later change might not have shown. */
  readonly before: string;
  /** The state of what came out. */
  readonly after: string;
  /** What to say where nothing has changed; undefined where there were findings, which are to be told again. */
  readonly said?: string | undefined;
  /** Digest of all that decides but the items. */
  readonly around: string;
  readonly items: readonly KeptItem[];
}

/** The state of what goes into a build, taken before anything is read. */
export interface InputState {
  /** Of everything; empty where a change may still go unseen. */
  readonly whole: string;
  /** Of the files that are published as they are; empty where a change may still go unseen. */
  readonly copied: string;
}

/** Takes the state of what goes into a build. */
export function inputState(inputs: Inputs): InputState {
  const copied = new FileFacts();
  copied.add(join(inputs.root, 'files'), 'files');
  const isSettled = copied.latest < Date.now() - uncertain;
  return { whole: wholeState(inputs), copied: isSettled ? copied.digest() : '' };
}

function wholeState({ root, products, settings }: Inputs): string {
  const facts = new FileFacts();
  facts.add(root, 'catalogue');
  for (const part of ['lib', 'templates', 'package.json']) facts.add(programPath(part), part);
  if (facts.latest >= Date.now() - uncertain) return '';
  return digestOf(JSON.stringify([facts.digest(), products, settings, process.version]));
}

/** The state of what came out of a build. */
export function outputFacts({ out, products }: Inputs): FileFacts {
  const facts = new FileFacts();
  for (const product of products) facts.add(join(out, product), product);
  return facts;
}

/** What `program` kept of the last build into this output; undefined where there is none or it is damaged. */
export function lastBuild(cache: Cache, inputs: Inputs, program: string): LastBuild | undefined {
  const written = cache.read(nameOf(inputs));
  const end = written?.indexOf('\n') ?? -1;
  const text = written?.slice(end + 1) ?? '';
  if (end < 0 || written?.slice(0, end) !== digestOf(program + text)) return undefined;
  return JSON.parse(text) as LastBuild;
}

/** Keeps a build that has just been published. */
export function keepBuild(cache: Cache, inputs: Inputs, program: string, build: LastBuild): void {
  const text = JSON.stringify(build);
  cache.keep(nameOf(inputs), `${digestOf(program + text)}\n${text}`);
}

/** Digest of all that decides what is made but the items and what they rest on. */
export function aroundItems(
  { catalogue, context }: Checked,
  { products, settings }: Inputs,
  { copied }: InputState,
): string {
  return digestOf(JSON.stringify([context, [...catalogue.design], products, settings, copied]));
}

/** The items of a checked catalogue as they are to be kept; those that are as they were are not read. */
export function keptItems(checked: Checked, last: LastBuild | undefined): KeptItem[] {
  const before = new Map(last?.items.map((item) => [item[0], item]));
  return checked.catalogue.entries.map((entry: Entry): KeptItem => {
    const grounds = checked.grounds(entry.id);
    const known = before.get(entry.id);
    return known && known[1] === grounds ? known : [entry.id, grounds, listedDigest(entry)];
  });
}

/**
 * The ids of the items that alone changed since a build, if nothing of them shows elsewhere than on their own pages;
 * undefined where more has changed.
 */
export function changedAlone(last: LastBuild, items: readonly KeptItem[]): ReadonlySet<string> | undefined {
  if (last.items.length !== items.length) return undefined;
  const changed = new Set<string>();
  for (const [index, [id, grounds, listed]] of items.entries()) {
    const before = last.items[index];
    if (before?.[0] !== id || before[2] !== listed) return undefined;
    if (before[1] !== grounds) changed.add(id);
  }
  return changed.size <= mostUpdated ? changed : undefined;
}

function nameOf({ out, products }: Inputs): string {
  const name = createHash('sha256')
    .update(JSON.stringify([out, products]))
    .digest('hex')
    .slice(0, 16);
  return `builds/${name}.json`;
}
