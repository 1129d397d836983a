/** The threads that help a build with site and data. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { UsageError } from '../compile.js';
import { compiledPart } from '../text/program.js';
import type { Lang, Words } from '../text/words.js';
import type { Place, Places } from './segments.js';
import type { Product, Shard, Slots, Stage } from './share.js';

/** What a thread is to make of the catalogue that has been checked, in one stage. */
export interface Order {
  readonly stage: Stage;
  /** Of what the catalogue must be: what was checked. */
  readonly digest: string;
  readonly today: string | undefined;
  readonly lang: Lang;
  readonly folder: string;
  readonly out: string;
  /** All products of the build. */
  readonly beside: readonly Product[];
  readonly shard: Shard;
  /** In the order the thread makes them. */
  readonly products: readonly SharedProduct[];
  /** What everybody has left in the stages before. */
  readonly left: Places | undefined;
}

/** A product that threads make together. */
export interface SharedProduct {
  readonly name: Product;
  readonly slots: Slots;
}

/** What was made of a product in one stage. */
export interface Made {
  readonly product: Product;
  /** How many files. */
  readonly files: number;
  /** What this thread has left for the stages to come. */
  readonly left: Places | undefined;
  /** Where segments stand in files that were put together. */
  readonly placed: ReadonlyMap<string, Place>;
  /** Files of the last output that are to be taken away. */
  readonly gone: readonly string[];
}

/** What a thread answers: what it made, or what went wrong. */
export type Answer =
  | { readonly made: readonly Made[] }
  | { readonly words: Words }
  | { readonly fault: string };

/** Below so many items a thread costs more than it brings: it is hired only where `--jobs` asks for it. */
export const worthThreads = 400;

/** So many threads are plenty where there are few cores: each holds the catalogue, and a thousand stop a machine. */
const plenty = 8;

const handFile = compiledPart('cli/hand.js');

/** Threads at work. */
export class Crew {
  private constructor(private readonly threads: readonly Worker[]) {}

  /** Nobody: the work is done alone. */
  static readonly none = new Crew([]);

  /** Hires so many threads, or as many as are of use, which begin to load the catalogue. None where the source itself is being run. */
  static hire({ root, threads }: { readonly root: string; readonly threads: number }): Crew {
    const most = Math.max(availableParallelism(), plenty);
    const count = handFile === undefined ? 0 : Math.min(Math.max(0, threads), most);
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
    const stopped = (): void => reject(new Error('A thread of the build stopped'));
    thread.once('error', reject);
    thread.once('exit', stopped);
    thread.once('message', (answer: Answer) => {
      thread.off('error', reject);
      thread.off('exit', stopped);
      if ('made' in answer) resolve(answer.made);
      else reject('words' in answer ? new UsageError(answer.words) : new Error(answer.fault));
    });
    thread.postMessage(order);
  });
}
