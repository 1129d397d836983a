/** `mingbai build`: check, make, publish. */
import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { type Changed, type Checked, contentDigest, isPublishable, UsageError } from '../compile.js';
import type { Lang } from '../text/words.js';
import { cacheOf } from './cache.js';
import { type CheckRun, programVersion, runCheck } from './checking.js';
import { type Closing, closing } from './closing.js';
import { Crew, worthThreads } from './crew.js';
import { keepMemoryLow } from './heap.js';
import { lostPages, lostPagesNotice } from './lostPages.js';
import { type AllMade, makeProducts, productNames } from './making.js';
import type { Part } from './part.js';
import { Past } from './past.js';
import { Progress } from './progress.js';
import { OutputOvertaken, refuseForeign, Staging } from './publish.js';
import { refuseInside, refuseWholeDisk } from './refuseInside.js';
import { reporters } from './reporters/index.js';
import { SegmentFiles } from './segments.js';
import { type Product, type Shard, whole } from './share.js';
import { exitCodes, type Listen, type Surroundings } from './surroundings.js';
import { catalogueFolder, countItems } from './target.js';

/** Options of `build` as typed. */
export interface BuildOptions {
  readonly out: string;
  readonly only?: string;
  readonly today?: string;
  /** Threads that may work at once; as many as there are cores unless said. */
  readonly jobs?: number;
  /** False: nothing of earlier builds is used, nothing is kept. */
  readonly cache: boolean;
  readonly shard?: Shard;
}

/** A build as it was asked for. */
interface Order {
  readonly root: string;
  readonly out: string;
  readonly products: readonly Product[];
  readonly jobs: number;
  readonly shard: Shard;
  readonly around: Surroundings;
  readonly past: Past | undefined;
  readonly stop: AbortSignal;
}

/** Builds; gives the exit code. From `listen` on it is stopped in good order, and leaves no debris. */
export async function build(
  folder: string | undefined,
  options: BuildOptions,
  around: Surroundings,
  listen: Listen,
): Promise<number> {
  const started = performance.now();
  for (;;) {
    try {
      return await buildOnce(folder, options, around, listen, started);
    } catch (error) {
      // What was read may be older than what stands there now: most often there is nothing left to do.
      if (!(error instanceof OutputOvertaken)) throw error;
    }
  }
}

/** Builds; throws an OutputOvertaken where another build has published into the output meanwhile. */
async function buildOnce(
  folder: string | undefined,
  options: BuildOptions,
  around: Surroundings,
  listen: Listen,
  started: number,
): Promise<number> {
  const root = catalogueFolder(around.cwd, folder);
  const products = productsOf(options.only);
  const out = resolve(around.cwd, options.out);
  refuseInside(out, root);
  refuseWholeDisk(options.out, out);
  // Before the work, and again when it is published: somebody may have put something there meanwhile.
  refuseForeign(out, products);
  const { jobs = availableParallelism(), shard = whole, today } = options;
  const past = options.cache
    ? new Past(cacheOf(root), { root, out, products, settings: settingsOf(options, shard, around) })
    : undefined;
  const known = past?.unchanged();
  if (known) {
    around.out(closing({ ...known, counts: new Map(known.counts), shard, out, around }));
    return exitCodes.clean;
  }
  const count = countItems(root);
  const hire = (): Crew => {
    const isSmall = options.jobs === undefined && count < worthThreads;
    return Crew.hire({ root, threads: isSmall ? 0 : jobs - 1 });
  };
  // Where the last output stands as it was left, there may be too little to make for several threads.
  if (!past?.last) keepMemoryLow(count);
  const early = past?.last ? undefined : hire();
  try {
    const run = runCheck({ root, only: [] }, around, today, past?.cache);
    const { diagnostics, lang } = run.report;
    if (diagnostics.length > 0) around.err(reporters.pretty(run.report));
    if (!isPublishable(run.checked)) {
      around.err(refused[lang]);
      return exitCodes.findings;
    }
    const order = { root, out, products, jobs, shard, around, past, stop: listen() };
    const made = await publish(order, run, early ? () => early : hire);
    if (!made) return exitCodes.interrupted;
    around.out(closing({ ...made, milliseconds: performance.now() - started }));
    return exitCodes.clean;
  } finally {
    await early?.dismiss();
  }
}

/** Makes and publishes what was asked for; gives what to say of it, or undefined where it was stopped. */
async function publish(order: Order, run: CheckRun, hire: () => Crew): Promise<Closing | undefined> {
  try {
    return await make(order, run, hire);
  } catch (error) {
    // The pieces of an output that another build replaces meanwhile may be anything.
    throw order.past?.isOvertaken() ? new OutputOvertaken() : error;
  }
}

async function make(order: Order, run: CheckRun, hire: () => Crew): Promise<Closing | undefined> {
  const { root, out, products, shard, around, past } = order;
  const { checked, report } = run;
  const updated = (shard.of === 1 && past?.updates(checked, products)) || new Map<Product, Changed>();
  const remade = products.filter((product) => !updated.has(product));
  const crew = remade.every((product) => product === 'handbooks') ? Crew.none : hire();
  if (remade.length > 0) keepMemoryLow(report.items);
  const staging = new Staging(out);
  const before = updated.has('data') ? past?.segments?.places : undefined;
  const segments = SegmentFiles.in(staging.folder, 'first', out, before);
  try {
    const made = await makeProducts({
      ...order,
      checked,
      updated,
      staging,
      segments,
      original: (path) => join(root, 'files', checked.catalogue.files.get(path)?.disk ?? path),
      lang: report.lang,
      crew,
      prints: past?.cache,
      progress: new Progress(around, report.lang),
    });
    if (order.stop.aborted) return undefined;
    return await moveIn({ ...made, updated, remade, staging, segments }, order, run);
  } finally {
    await crew.dismiss();
    segments.close();
    staging.discard();
  }
}

/** What was made, and is to take the place of what is in the output. */
interface Fresh extends AllMade {
  readonly updated: ReadonlyMap<Product, Changed>;
  readonly remade: readonly Product[];
  readonly staging: Staging;
  readonly segments: SegmentFiles;
}

/** Moves what was made into the output, and keeps what the next build may want to know; gives what to say of it. */
async function moveIn(fresh: Fresh, order: Order, { checked, report }: CheckRun): Promise<Closing> {
  const { updated, remade, staging, segments, counts, placed, gone } = fresh;
  const { out, products, shard, around, past } = order;
  const { lang, items } = report;
  const moved = staging.filesIn([...updated.keys()]);
  const stale = [...(past?.stale(updated, moved) ?? []), ...gone];
  const replaced = [...moved, ...stale];
  const kept = past?.keepSegments(segments, placed, updated.has('data') ? replaced : undefined);
  segments.close();
  const part = shard === whole ? undefined : partOf(checked, products, shard, lang);
  const lost =
    part || !remade.includes('site') ? [] : lostPages(join(out, 'site'), join(staging.folder, 'site'));
  const named = lost.map((stem) => ({ stem, renamedTo: past?.renamed(stem, checked) }));
  const isUpdate = remade.length === 0;
  // What there is to tell is to be told again by the next build.
  const said = report.diagnostics.length === 0 ? { items, lang } : undefined;
  let all: ReadonlyMap<Product, number> | undefined;
  await staging.publish(remade, {
    part,
    files: moved,
    stale,
    since: past?.since,
    afterwards: (resized) => {
      const ours = resized.filter((path) => products.some((product) => path.startsWith(`${product}/`)));
      all = past?.published(checked, isUpdate ? [...replaced, ...ours] : undefined, said, kept);
    },
  });
  if (named.length > 0) around.err(lostPagesNotice(named, lang));
  past?.cache.tidy();
  const [changed] = isUpdate ? updated.values() : [];
  return { out, lang, around, items, shard, counts: all ?? counts, updated: changed?.items.size };
}

/** What decides what is made or said, besides files. */
function settingsOf(
  { today }: BuildOptions,
  shard: Shard,
  { asked, machine }: Surroundings,
): (string | number | undefined)[] {
  return [today, shard.part, shard.of, asked, machine];
}

const refused = {
  zh: '有错误，什么也没有发布；原来的内容还在。\n',
  en: 'There are errors; nothing was published, what was there before is untouched.\n',
};

function partOf(checked: Checked, products: readonly Product[], shard: Shard, lang: Lang): Part {
  const decisive = [programVersion(), contentDigest(checked), checked.today, lang];
  const digest = createHash('sha256').update(JSON.stringify(decisive)).digest('hex');
  return { ...shard, digest, folders: products };
}

function productsOf(only: string | undefined): Product[] {
  const all = Object.keys(productNames) as Product[];
  if (only === undefined) return all;
  const asked = only.split(',').map((name) => name.trim());
  const wrong = asked.find((name) => !all.includes(name as Product));
  if (wrong !== undefined || asked.length === 0) {
    throw new UsageError({
      zh: `--only 不认识“${wrong}”，可以写 ${all.join(',')}`,
      en: `--only does not know “${wrong}”; it takes ${all.join(',')}`,
    });
  }
  return all.filter((name) => asked.includes(name));
}
