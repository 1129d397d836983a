/** A thread that helps a build: loads the catalogue while it is being checked, then makes its share of every stage. */
import { join } from 'node:path';
import { parentPort, threadId, workerData } from 'node:worker_threads';
import { type Checked, type Loaded, load, renderers, renderStage, vouched } from '../compile.js';
import { errorText } from '../text/diagnostic.js';
import type { Answer, Crew, Made, Order, SharedProduct } from './crew.js';
import { SegmentFiles } from './segments.js';
import { claimOn, shareOf } from './share.js';
import { ArtefactWriter } from './writer.js';

const { root } = workerData as Parameters<typeof Crew.hire>[0];
// What cannot be loaded is told when somebody asks: until then nobody listens.
const loading = attempt(() => load(root));
let checked: Checked | undefined;
/** What this thread has left, from stage to stage. */
let segments: SegmentFiles | undefined;

parentPort?.on('message', async (order: Order) => {
  parentPort?.postMessage(
    'loaded' in loading ? await carryOut(order, loading.loaded) : answerOf(loading.error),
  );
});

function attempt(work: () => Loaded): { readonly loaded: Loaded } | { readonly error: unknown } {
  try {
    return { loaded: work() };
  } catch (error) {
    return { error };
  }
}

async function carryOut(order: Order, catalogue: Loaded): Promise<Answer> {
  try {
    checked ??= vouched(catalogue, order.digest, order.today);
    segments ??= SegmentFiles.in(order.folder, String(threadId), order.out);
    if (order.left) segments.include(order.left);
    const made: Made[] = [];
    for (const product of order.products) made.push(...(await share(product, order, checked)));
    return { made };
  } catch (error) {
    return answerOf(error);
  }
}

/** Makes this thread's share of a product; nothing where another machine makes it. */
async function share({ name, slots }: SharedProduct, order: Order, of: Checked): Promise<Made[]> {
  const renderer = await renderers[name]();
  const machine = shareOf(renderer, order.shard);
  if (!machine) return [];
  const original = (path: string): string => join(root, 'files', of.catalogue.files.get(path)?.disk ?? path);
  const writer = new ArtefactWriter(order.folder, order.out, original);
  const context = {
    lang: order.lang,
    beside: new Set(order.beside),
    claim: claimOn(machine, slots),
    segments,
    progress: () => undefined,
  };
  try {
    for await (const artefact of renderStage(of, renderer, order.stage, context)) writer.write(artefact);
  } finally {
    writer.close();
    segments?.close();
  }
  const { files, placed, gone } = writer;
  return [{ product: name, files, left: segments?.places, placed, gone }];
}

function answerOf(error: unknown): Answer {
  const words = (error as { words?: { zh: string; en: string } }).words;
  return words ? { words } : { fault: errorText(error) };
}
