/** Makes the products of a checked catalogue: handbooks beside site and data, with the threads of a crew. */
import { type Checked, type PrintStore, type Renderer, render, renderers } from '../compile.js';
import type { Lang } from '../text/words.js';
import type { Crew } from './crew.js';
import type { Progress } from './progress.js';
import type { Staging } from './publish.js';
import { claimOn, freeSlots, type Shard, type Slots } from './share.js';

/** A folder of the output. */
export type Product = Renderer['name'];

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
  readonly staging: Staging;
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

/** Makes everything; gives how many files each product has. Ends early where it is stopped or a part fails. */
export async function makeProducts(making: Making): Promise<ReadonlyMap<Product, number>> {
  const slots = new Map(making.products.map((name) => [name, freeSlots()]));
  const failed = new AbortController();
  const stop = AbortSignal.any([making.stop, failed.signal]);
  const printed = making.products.filter((name) => name === 'handbooks');
  const written = making.products.filter((name) => name !== 'handbooks');
  const works = [
    inTurn(printed, { ...making, stop }, slots),
    inTurn(written, { ...making, stop }, slots),
    // The crew begins at the other end, so that it rarely waits for the same product.
    making.crew.carryOut({
      digest: making.checked.sources.digest(),
      today: making.checked.today,
      lang: making.lang,
      folder: making.staging.folder,
      out: making.out,
      beside: making.products,
      shard: making.shard,
      products: [...written].reverse().map((name) => ({ name, slots: slots.get(name) as Slots })),
    }),
  ].map((work) =>
    work.catch((error: unknown) => {
      failed.abort();
      throw error;
    }),
  );
  try {
    return added(await untilStopped(Promise.all(works), making.stop), making.products);
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

function added(
  counts: readonly ReadonlyMap<Product, number>[],
  products: readonly Product[],
): ReadonlyMap<Product, number> {
  const sum = new Map<Product, number>(products.map((name) => [name, 0]));
  for (const [name, files] of counts.flatMap((one) => [...one])) sum.set(name, (sum.get(name) ?? 0) + files);
  return sum;
}

/** Makes products one after the other; gives how many files this thread wrote for each. */
async function inTurn(
  products: readonly Product[],
  making: Making,
  slots: ReadonlyMap<Product, Slots>,
): Promise<ReadonlyMap<Product, number>> {
  const { checked, staging, lang, progress, shard, stop } = making;
  const counts = new Map<Product, number>();
  for (const product of products) {
    const what = lang === 'zh' ? productNames[product].zh : `the ${productNames[product].en}`;
    progress.begin(what);
    const context = {
      lang,
      beside: new Set(making.products),
      claim: claimOn(shard, slots.get(product) as Slots),
      jobs: making.jobs,
      prints: making.prints,
      progress: (done: number, total: number) => progress.step(what, done, total),
    };
    const writer = staging.writer(making.original);
    let breath = performance.now();
    try {
      for await (const artefact of render(checked, await renderers[product](), context)) {
        if (stop.aborted) return counts;
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
    counts.set(product, writer.files);
    progress.finish(what);
  }
  return counts;
}
