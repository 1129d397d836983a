/** Makes the products of a checked catalogue: handbooks beside site and data, with the threads of a crew. */
import {
  type Artefact,
  type Changed,
  type Checked,
  contentDigest,
  type PrintStore,
  renderers,
  renderStage,
} from '../compile.js';
import type { Lang } from '../text/words.js';
import type { Crew, Made } from './crew.js';
import type { Progress } from './progress.js';
import type { Staging } from './publish.js';
import type { Places, SegmentFiles } from './segments.js';
import { claimOn, freeSlots, type Product, type Shard, type Slots, type Stage, shareOf } from './share.js';
import type { ArtefactWriter } from './writer.js';

/** Products of which what has changed can be rendered alone ({@link RenderContext.changed}). */
export const updatable: ReadonlySet<Product> = new Set(['site', 'data']);

/** What products are called. */
export const productNames: Readonly<Record<Product, { zh: string; en: string }>> = {
  site: { zh: '网站', en: 'site' },
  handbooks: { zh: '手册', en: 'handbooks' },
  data: { zh: '数据', en: 'data' },
};

/** What is to be made, and with what. */
export interface Making {
  readonly checked: Checked;
  readonly products: readonly Product[];
  /** Products of which only what has changed is made. */
  readonly updated: ReadonlyMap<Product, Changed>;
  readonly staging: Staging;
  /** What parts of products leave for others, where they do. */
  readonly segments: SegmentFiles;
  /** Full path of a file of the catalogue from its path below `files/`. */
  readonly original: (path: string) => string;
  readonly lang: Lang;
  readonly out: string;
  readonly shard: Shard;
  readonly jobs: number;
  readonly crew: Crew;
  readonly prints: PrintStore | undefined;
  readonly progress: Progress;
  readonly stop: AbortSignal;
}

/** What was made of everything. */
export interface AllMade {
  /** How many files each product has. */
  readonly counts: ReadonlyMap<Product, number>;
  /** Where segments stand in files that were put together of them. */
  readonly placed: Places['segments'];
  /** Files of the last output that are to be taken away. */
  readonly gone: readonly string[];
}

/**
 * Makes everything; what parts leave for others is in `segments`, which stay open. Ends early where it is stopped or
 * a part fails.
 */
export async function makeProducts(making: Making): Promise<AllMade> {
  const failed = new AbortController();
  const stop = AbortSignal.any([making.stop, failed.signal]);
  const failing = <T>(work: Promise<T>): Promise<T> =>
    work.catch((error: unknown) => {
      failed.abort();
      throw error;
    });
  const works: Promise<readonly Made[]>[] = [];
  const begin = (work: Promise<readonly Made[]>): Promise<readonly Made[]> => {
    const begun = failing(work);
    works.push(begun);
    // Whoever waits for it hears of a fault; nobody may, once another work has failed.
    begun.catch(() => undefined);
    return begun;
  };
  const printed = making.products.filter((name) => name === 'handbooks');
  const written = making.products.filter((name) => name !== 'handbooks');
  try {
    const all = [
      begin(inTurn('render', printed, { ...making, stop })),
      begin(inStages(written, { ...making, stop }, begin)),
    ];
    return added((await untilStopped(Promise.all(all), making.stop)).flat(), making.products);
  } finally {
    await making.crew.dismiss();
    await Promise.allSettled(works);
    making.progress.end();
  }
}

/** Waits for the work or for the signal to stop, whichever comes first. */
function untilStopped<T extends readonly unknown[]>(work: Promise<T>, stop: AbortSignal): Promise<T | []> {
  const stopped = new Promise<[]>((resolve) => {
    if (stop.aborted) resolve([]);
    else stop.addEventListener('abort', () => resolve([]), { once: true });
  });
  return Promise.race([work, stopped]);
}

function added(made: readonly Made[], products: readonly Product[]): AllMade {
  const counts = new Map<Product, number>(products.map((name) => [name, 0]));
  for (const { product, files } of made) counts.set(product, (counts.get(product) ?? 0) + files);
  const placed = new Map(made.flatMap((one) => [...one.placed]));
  return { counts, placed, gone: made.flatMap(({ gone }) => gone) };
}

/** Makes products stage after stage, together with the crew: what describes all others is made alone. */
async function inStages(
  products: readonly Product[],
  making: Making,
  begin: (work: Promise<readonly Made[]>) => Promise<readonly Made[]>,
): Promise<readonly Made[]> {
  const made: Made[] = [];
  for (const stage of ['render', 'join'] as const) {
    if (making.stop.aborted) return made;
    const slots = new Map(products.map((name) => [name, freeSlots()]));
    const own = begin(inTurn(stage, products, making, slots));
    const others = begin(making.crew.carryOut(orderOf(stage, products, making, slots)));
    made.push(...(await own), ...(await others));
    for (const { left } of await others) if (left) making.segments.include(left);
  }
  made.push(...(await inTurn('describe', products, making)));
  return made;
}

/** What the crew is to do in a stage. It begins at the other end, so that it rarely waits for the same product. */
function orderOf(
  stage: Stage,
  products: readonly Product[],
  making: Making,
  slots: ReadonlyMap<Product, Slots>,
): Parameters<Crew['carryOut']>[0] {
  const { checked, lang, staging, segments, out, shard } = making;
  const shared = products.filter((name) => !making.updated.has(name)).reverse();
  return {
    stage,
    digest: contentDigest(checked),
    today: checked.today,
    lang,
    folder: staging.folder,
    out,
    beside: making.products,
    shard,
    products: shared.map((name) => ({
      name,
      slots: slots.get(name) as Slots,
    })),
    left: stage === 'render' ? undefined : segments.places,
  };
}

/** Makes one stage of products, one after the other; gives what this thread made of each. */
async function inTurn(
  stage: Stage,
  products: readonly Product[],
  making: Making,
  slots: ReadonlyMap<Product, Slots> = new Map(),
): Promise<readonly Made[]> {
  const { checked, lang, progress, shard, stop } = making;
  const made: Made[] = [];
  for (const product of products) {
    const renderer = await renderers[product]();
    const share = shareOf(renderer, shard);
    if (!share || !renderer[stage] || stop.aborted) continue;
    const what = lang === 'zh' ? productNames[product].zh : `the ${productNames[product].en}`;
    // What follows is short.
    if (stage === 'render') progress.begin(what);
    const context = {
      lang,
      beside: new Set(making.products),
      claim: claimOn(share, slots.get(product) ?? freeSlots()),
      changed: making.updated.get(product),
      segments: making.segments,
      jobs: making.jobs,
      prints: making.prints,
      progress: (done: number, total: number) => progress.step(what, done, total),
    };
    const writer = making.staging.writer(making.original);
    await write(renderStage(checked, renderer, stage, context), writer, stop);
    if (stop.aborted) return made;
    const { files, placed, gone } = writer;
    made.push({ product, files, left: undefined, placed, gone });
    if (stage === 'render') progress.finish(what);
  }
  return made;
}

/** Writes artefacts until it is stopped. */
async function write(
  artefacts: AsyncIterable<Artefact>,
  writer: ArtefactWriter,
  stop: AbortSignal,
): Promise<void> {
  let breath = performance.now();
  try {
    for await (const artefact of artefacts) {
      if (stop.aborted) break;
      writer.write(artefact);
      // Lets presses hand over their prints, and an interrupt through.
      if (performance.now() - breath > 20) {
        await new Promise((resolve) => setImmediate(resolve));
        breath = performance.now();
      }
    }
  } finally {
    writer.close();
  }
}
