/**
 * What is kept of a build for the next one: what went in and what came out, so that the next knows whether anything
 * has changed since, and whether it was only in items whose own pages alone say it.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { type Checked, type Entry, listedText } from '../compile.js';
import { digestOf } from '../text/digest.js';
import { uncertainMilliseconds } from '../text/fileTimes.js';
import { programPath } from '../text/program.js';
import { sealed, unsealed } from '../text/sealed.js';
import type { Lang } from '../text/words.js';
import type { Cache } from './cache.js';
import { FileFacts } from './fileFacts.js';
import type { Product } from './share.js';

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

/** An item as a build left it: its id, the digest of all it rests on, and the digest of what others show of it. */
export type KeptItem = readonly [id: string, grounds: string, listed: string];

/** What others show of items, by their ids: texts of {@link listedText}. */
export type ListedTexts = ReadonlyMap<string, string>;

/** What can be said of a build without looking at the catalogue. Where it is, is seen from where the next one is run. */
export interface Said {
  readonly items: number;
  readonly lang: Lang;
  readonly counts: readonly (readonly [Product, number])[];
}

/** What is kept of a build. */
export interface LastBuild {
  /** The state of what went in; empty where a later change might not have shown. */
  readonly before: string;
  /** The state of what came out. */
  readonly after: string;
  /** What to say of it where nothing has changed; undefined where there were findings, which are to be told again. */
  readonly said?: Said | undefined;
  /** Digest of all that decides but the items. */
  readonly around: string;
  readonly items: readonly KeptItem[];
  /** Digest of the texts kept beside it. */
  readonly listed: string;
  /** Digest of what is kept of segments, where a product leaves some. */
  readonly segments?: string | undefined;
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
  const isSettled = copied.latest < Date.now() - uncertainMilliseconds;
  return { whole: wholeState(inputs), copied: isSettled ? copied.digest() : '' };
}

function wholeState({ root, products, settings }: Inputs): string {
  const facts = new FileFacts();
  facts.add(root, 'catalogue');
  for (const part of ['lib', 'templates', 'package.json']) facts.add(programPath(part), part);
  if (facts.latest >= Date.now() - uncertainMilliseconds) return '';
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
  const text = unsealed(program, cache.read(nameOf(inputs)));
  return text === undefined ? undefined : (JSON.parse(text) as LastBuild);
}

/** Keeps a build that has just been published. */
export function keepBuild(cache: Cache, inputs: Inputs, program: string, build: LastBuild): void {
  cache.keep(nameOf(inputs), sealed(program, JSON.stringify(build)));
}

/** What others show of the items of the last build; undefined where it is not there or damaged. */
export function lastListed(cache: Cache, inputs: Inputs, last: LastBuild): ListedTexts | undefined {
  const text = cache.read(listedName(inputs));
  if (text === undefined || digestOf(text) !== last.listed) return undefined;
  return new Map(JSON.parse(text) as [string, string][]);
}

/** Keeps what others show of items; gives its digest. */
export function keepListed(cache: Cache, inputs: Inputs, texts: ListedTexts): string {
  const text = JSON.stringify([...texts]);
  cache.keep(listedName(inputs), text);
  return digestOf(text);
}

/** Digest of all that decides what is made but the items and what they rest on. */
export function aroundItems(
  { catalogue, context }: Checked,
  { products, settings }: Inputs,
  { copied }: InputState,
): string {
  return digestOf(JSON.stringify([context, [...catalogue.design], products, settings, copied]));
}

/**
 * The items of a checked catalogue as they are to be kept, and what others show of those that are not as they were:
 * the others are not read.
 */
export function keptItems(
  checked: Checked,
  last: LastBuild | undefined,
): { readonly items: readonly KeptItem[]; readonly texts: ListedTexts } {
  const before = new Map(last?.items.map((item) => [item[0], item]));
  const texts = new Map<string, string>();
  const items = checked.catalogue.entries.map((entry: Entry): KeptItem => {
    const grounds = checked.grounds(entry.id);
    const known = before.get(entry.id);
    if (known && known[1] === grounds) return known;
    const text = listedText(entry);
    texts.set(entry.id, text);
    return [entry.id, grounds, digestOf(text)];
  });
  return { items, texts };
}

/** The items that changed since a build: all of them, and those of which others show something else now. */
export interface ChangedItems {
  readonly all: ReadonlySet<string>;
  readonly listed: ReadonlySet<string>;
}

/** The items that changed since a build; undefined where there are others than then, or too many changed. */
export function changedItems(last: LastBuild, items: readonly KeptItem[]): ChangedItems | undefined {
  if (last.items.length !== items.length) return undefined;
  const [all, listed] = [new Set<string>(), new Set<string>()];
  for (const [index, [id, grounds, shown]] of items.entries()) {
    const before = last.items[index];
    if (before?.[0] !== id) return undefined;
    if (before[1] !== grounds) all.add(id);
    if (before[2] !== shown) listed.add(id);
  }
  return all.size <= mostUpdated ? { all, listed } : undefined;
}

/** The name under which the segments of a build are kept. */
export function segmentsName(inputs: Inputs): string {
  return nameOf(inputs).replace('.json', '.segments');
}

function listedName(inputs: Inputs): string {
  return nameOf(inputs).replace('.json', '.listed.json');
}

function nameOf({ out, products }: Inputs): string {
  const name = createHash('sha256')
    .update(JSON.stringify([out, products]))
    .digest('hex')
    .slice(0, 16);
  return `builds/${name}.json`;
}
