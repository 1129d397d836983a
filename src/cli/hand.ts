/** A thread that helps a build: loads the catalogue while it is being checked, then renders what is left to make. */
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { type Account, type Loaded, load, render, renderers, vouched } from '../compile.js';
import type { Answer, Crew, Made, Order } from './crew.js';
import { claimOn, shareOf } from './share.js';
import { ArtefactWriter } from './writer.js';

const { root } = workerData as Parameters<typeof Crew.hire>[0];
// What cannot be loaded is told when somebody asks: until then nobody listens.
const loading = attempt(() => load(root));

parentPort?.once('message', async (order: Order) => {
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
  const made: Made[] = [];
  try {
    const checked = vouched(catalogue, order.digest, order.today);
    const original = (path: string): string =>
      join(root, 'files', checked.catalogue.files.get(path)?.disk ?? path);
    for (const { name, slots } of order.products) {
      const renderer = await renderers[name]();
      const share = shareOf(renderer, order.shard);
      if (!share) continue;
      const writer = new ArtefactWriter(order.folder, order.out, original);
      const accounts: Account[] = [];
      const context = {
        lang: order.lang,
        beside: new Set(order.beside),
        claim: claimOn(share, slots),
        account: (one: Account) => accounts.push(one),
        progress: () => undefined,
      };
      try {
        for await (const artefact of render(checked, renderer, context)) writer.write(artefact);
      } finally {
        writer.close();
      }
      made.push({ product: name, files: writer.files, accounts });
    }
    return { made };
  } catch (error) {
    return answerOf(error);
  }
}

function answerOf(error: unknown): Answer {
  const words = (error as { words?: { zh: string; en: string } }).words;
  return words
    ? { words }
    : { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}
