/** The threads that help a build with site and data. */
import { Worker } from 'node:worker_threads';
import { type Account, type Renderer, UsageError } from '../compile.js';
import { compiledPart } from '../text/program.js';
import type { Lang, Words } from '../text/words.js';
import type { Shard, Slots } from './share.js';

type Product = Renderer['name'];

/** What a thread is to make once the catalogue has been checked. */
export interface Order {
  /** What the catalogue's sources must be: those that were checked. */
  readonly digest: string;
  readonly today: string | undefined;
  readonly lang: Lang;
  readonly folder: string;
  readonly out: string;
  /** All products of the build. */
  readonly beside: readonly Product[];
  readonly shard: Shard;
  /** In the order the thread makes them, with the slots it shares. */
  readonly products: readonly { readonly name: Product; readonly slots: Slots }[];
}

/** What was made of a product. */
export interface Made {
  readonly product: Product;
  /** How many files. */
  readonly files: number;
  /** What is told to whoever describes it. */
  readonly accounts: readonly Account[];
}

/** What a thread answers: what it made, or what went wrong. */
export type Answer =
  | { readonly made: readonly Made[] }
  | { readonly words: Words }
  | { readonly fault: string };

/** Below so many items a thread costs more than it brings: it is hired only where `--jobs` asks for it. */
export const worthThreads = 400;

const handFile = compiledPart('cli/hand.js');

/** Threads at work. */
export class Crew {
  private constructor(private readonly threads: readonly Worker[]) {}

  /** Nobody: the work is done alone. */
  static readonly none = new Crew([]);

  /** Hires so many threads, which begin to load the catalogue. None where the source itself is being run. */
  static hire({ root, threads }: { readonly root: string; readonly threads: number }): Crew {
    const count = handFile === undefined ? 0 : Math.max(0, threads);
    return new Crew(
      Array.from({ length: count }, () => new Worker(handFile as string, { workerData: { root } })),
    );
  }

  /** Has every thread carry out an order; gives what they made. */
  async carryOut(order: Order): Promise<readonly Made[]> {
    return (await Promise.all(this.threads.map((thread) => ask(thread, order)))).flat();
  }

  /** Sends the threads home, whatever they are doing. */
  async dismiss(): Promise<void> {
    await Promise.all(this.threads.map((thread) => thread.terminate()));
  }
}

function ask(thread: Worker, order: Order): Promise<readonly Made[]> {
  return new Promise((resolve, reject) => {
    thread.once('error', reject);
    thread.once('exit', () => reject(new Error('A thread of the build stopped')));
    thread.once('message', (answer: Answer) => {
      if ('made' in answer) resolve(answer.made);
      else reject('words' in answer ? new UsageError(answer.words) : new Error(answer.fault));
    });
    thread.postMessage(order);
  });
}
