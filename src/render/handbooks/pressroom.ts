/** Presses on several threads: documents are independent of each other, so each core prints its own. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { MissingEngineError, UsageError } from '../../text/diagnostic.js';
import { compiledPart } from '../../text/program.js';
import type { Words } from '../../text/words.js';
import type { RenderContext } from '../artefact.js';
import { startEngine } from './engine.js';
import { type Print, type PrintJob, printWith } from './press.js';
import { keepPrint, keptPrint, printKey, printTools } from './store.js';

/** What a press answers: the print, or what went wrong. */
export type Answer =
  | Print
  | { readonly missing: Words }
  | { readonly misuse: Words }
  | { readonly fault: string };

/** What the presses of a room are given. */
export interface PressDesk {
  /** The catalogue's own templates by file name. */
  readonly design: ReadonlyMap<string, string>;
  /** In its only place, how many presses are setting a book: none of the others makes the engine forget it meanwhile. */
  readonly books: Int32Array<SharedArrayBuffer>;
}

/** Prints jobs, several at a time. */
export interface Pressroom {
  /** How many jobs are printed at the same time. */
  readonly presses: number;
  print(job: PrintJob): Promise<Print>;
  close(): Promise<void>;
}

/** Each press holds the fonts and an engine of its own: more of them than this cost more than they bring. */
const mostPresses = 4;
const pressFile = compiledPart('render/handbooks/thread.js');

/**
 * A pressroom for so many jobs, with a catalogue's own templates by file name, that prints only what a store does not have. It opens when the first such job comes:
 * where nothing changed, no engine is started.
 */
export async function openPressroom(
  jobs: number,
  { prints: store, jobs: threads }: Pick<RenderContext, 'prints' | 'jobs'>,
  design: ReadonlyMap<string, string> = new Map(),
): Promise<Pressroom> {
  if (!store) return startPressroom(jobs, design, threads);
  const tools = printTools(design);
  let room: Promise<Pressroom> | undefined;
  return {
    presses: mostPresses,
    async print(job) {
      const key = printKey(job, tools);
      const kept = keptPrint(key, job, store);
      if (kept) return kept;
      room ??= startPressroom(jobs, design, threads);
      const print = await (await room).print(job);
      keepPrint(key, print, job, store);
      return print;
    },
    close: async () => (await room)?.close(),
  };
}

/** One press prints in this very thread, and so does uncompiled source. */
async function startPressroom(
  jobs: number,
  design: ReadonlyMap<string, string>,
  threads = availableParallelism(),
): Promise<Pressroom> {
  const presses = Math.min(threads, mostPresses, jobs);
  if (presses > 1 && pressFile !== undefined) return manyPresses(presses, pressFile, design);
  const engine = await startEngine({ design });
  return { presses: 1, print: async (job) => printWith(job, engine), close: async () => {} };
}

/** Threads are started as jobs come: a single leaflet needs one press, not four. */
function manyPresses(presses: number, file: string, design: ReadonlyMap<string, string>): Pressroom {
  const threads: Worker[] = [];
  const idle: Worker[] = [];
  const waiting: (() => void)[] = [];
  const books = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const press = (): Worker | undefined => {
    if (idle.length > 0 || threads.length >= presses) return idle.pop();
    const thread = new Worker(file, { workerData: { design, books } satisfies PressDesk });
    threads.push(thread);
    return thread;
  };
  return {
    presses,
    async print(job) {
      let thread = press();
      while (!thread) {
        await new Promise<void>((resolve) => waiting.push(resolve));
        thread = press();
      }
      try {
        return await ask(thread, job);
      } finally {
        idle.push(thread);
        waiting.shift()?.();
      }
    },
    close: async () => {
      await Promise.all(threads.map((thread) => thread.terminate()));
    },
  };
}

/** Hands a job to a thread and waits for its answer. */
function ask(thread: Worker, job: PrintJob): Promise<Print> {
  return new Promise((resolve, reject) => {
    const stopped = (): void => reject(new Error(`The press stopped at ${job.label}`));
    const settle = (answer: Answer): void => {
      thread.off('error', reject).off('exit', stopped);
      if ('pdf' in answer) resolve(answer);
      else if ('missing' in answer) reject(new MissingEngineError(answer.missing));
      else if ('misuse' in answer) reject(new UsageError(answer.misuse));
      else reject(new Error(answer.fault));
    };
    thread.once('message', settle).once('error', reject).once('exit', stopped);
    thread.postMessage(job);
  });
}

/** Gives the results in the order of the jobs, working on so many ahead. */
export async function* inOrder<T, R>(
  jobs: readonly T[],
  ahead: number,
  work: (job: T) => Promise<R>,
): AsyncGenerator<R> {
  const running: Promise<R>[] = [];
  let next = 0;
  while (next < jobs.length || running.length > 0) {
    while (running.length < ahead && next < jobs.length) {
      const promise = work(jobs[next++] as T);
      promise.catch(() => {}); // awaited below, in order; until then a failure is not “unhandled”
      running.push(promise);
    }
    const first = running.shift();
    if (first) yield await first;
  }
}
