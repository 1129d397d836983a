/** Makes the products of a checked catalogue: handbooks beside site and data, with the threads of a crew. */
import {
  type Account,
  type Artefact,
  type Changed,
  type Checked,
  describe,
  type PrintStore,
  type Renderer,
  render,
  renderers,
} from '../compile.js';
import type { Lang } from '../text/words.js';
import type { Crew, Made } from './crew.js';
import type { Progress } from './progress.js';
import type { Staging } from './publish.js';
import { claimOn, freeSlots, type Shard, type Slots, shareOf } from './share.js';

/** A folder of the output. */
export type Product = Renderer['name'];

/** Products of which what has changed can be rendered alone ({@link RenderContext.changed}). */
export const updatable: ReadonlySet<Product> = new Set(['site']);

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
  const remade = written.filter((name) => !making.updated.has(name));
  const failing = <T>(work: Promise<T>): Promise<T> =>
    work.catch((error: unknown) => {
      failed.abort();
      throw error;
    });
  const sharing = [
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
      products: [...remade].reverse().map((name) => ({ name, slots: slots.get(name) as Slots })),
    }),
  ].map(failing);
  const works = [
    failing(inTurn(printed, { ...making, stop }, slots)),
    failing(Promise.all(sharing).then((made) => withDescriptions(made.flat(), { ...making, stop }))),
  ];
  try {
    return added((await untilStopped(Promise.all(works), making.stop)).flat(), making.products);
  } finally {
    await making.crew.dismiss();
    await Promise.allSettled([...sharing, ...works]);
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

function added(made: readonly Made[], products: readonly Product[]): ReadonlyMap<Product, number> {
  const sum = new Map<Product, number>(products.map((name) => [name, 0]));
  for (const { product, files } of made) sum.set(product, (sum.get(product) ?? 0) + files);
  return sum;
}

/** Makes products one after the other; gives what this thread made of each. */
async function inTurn(
  products: readonly Product[],
  making: Making,
  slots: ReadonlyMap<Product, Slots>,
): Promise<readonly Made[]> {
  const { checked, lang, progress, shard, stop } = making;
  const made: Made[] = [];
  for (const product of products) {
    const renderer = await renderers[product]();
    const share = shareOf(renderer, shard);
    if (!share) continue;
    const what = lang === 'zh' ? productNames[product].zh : `the ${productNames[product].en}`;
    progress.begin(what);
    const accounts: Account[] = [];
    const context = {
      lang,
      beside: new Set(making.products),
      claim: claimOn(share, slots.get(product) as Slots),
      changed: making.updated.get(product),
      account: (one: Account) => accounts.push(one),
      jobs: making.jobs,
      prints: making.prints,
      progress: (done: number, total: number) => progress.step(what, done, total),
    };
    const files = await written(render(checked, renderer, context), making);
    if (stop.aborted) return made;
    made.push({ product, files, accounts });
    progress.finish(what);
  }
  return made;
}

/** Writes artefacts until it is stopped; gives how many files. */
async function written(artefacts: AsyncIterable<Artefact>, making: Making): Promise<number> {
  const writer = making.staging.writer(making.original);
  let breath = performance.now();
  try {
    for await (const artefact of artefacts) {
      if (making.stop.aborted) break;
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
  return writer.files;
}

/** What everybody made of products, and what describes these, made now. */
async function withDescriptions(made: readonly Made[], making: Making): Promise<readonly Made[]> {
  const { checked, lang, staging, stop } = making;
  const last: Made[] = [];
  for (const product of making.products) {
    const accounts = made.flatMap((one) => (one.product === product ? one.accounts : []));
    if (accounts.length === 0 || stop.aborted) continue;
    const writer = staging.writer(making.original);
    const context = { lang, beside: new Set(making.products), progress: () => undefined };
    for (const artefact of describe(checked, await renderers[product](), context, accounts))
      writer.write(artefact);
    last.push({ product, files: writer.files, accounts: [] });
  }
  return [...made, ...last];
}
