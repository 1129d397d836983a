/** Presses on several threads: documents are independent of each other, so each core prints its own. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { MissingEngineError } from '../../text/diagnostic.js';
import { compiledPart } from '../../text/program.js';
import type { Words } from '../../text/words.js';
import { startEngine } from './engine.js';
import { type PrintJob, print } from './press.js';

/** What a press answers: the bytes, or what went wrong. */
export type Answer = { readonly pdf: Uint8Array } | { readonly missing: Words } | { readonly fault: string };

/** Prints jobs, several at a time. */
export interface Pressroom {
  /** How many jobs are printed at the same time. */
  readonly presses: number;
  print(job: PrintJob): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** Each press holds the fonts and an engine of its own: more of them than this cost more than they bring. */
const mostPresses = 4;
const pressFile = compiledPart('render/handbooks/thread.js');

/** Opens a pressroom for so many jobs. One press prints in this very thread, and so does uncompiled source. */
export async function openPressroom(jobs: number): Promise<Pressroom> {
  const presses = Math.min(availableParallelism(), mostPresses, jobs);
  if (presses > 1 && pressFile !== undefined) return manyPresses(presses, pressFile);
  const engine = await startEngine();
  return { presses: 1, print: async (job) => print(job, engine), close: async () => {} };
}

function manyPresses(presses: number, program: string): Pressroom {
  const threads = Array.from({ length: presses }, () => new Worker(program));
  const idle = [...threads];
  const waiting: (() => void)[] = [];
  return {
    presses,
    async print(job) {
      if (idle.length === 0) await new Promise<void>((resolve) => waiting.push(resolve));
      const thread = idle.pop();
      if (!thread) throw new Error('No press is free');
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
function ask(thread: Worker, job: PrintJob): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const stopped = (): void => reject(new Error(`The press stopped at ${job.label}`));
    const settle = (answer: Answer): void => {
      thread.off('error', reject).off('exit', stopped);
      if ('pdf' in answer) resolve(answer.pdf);
      else if ('missing' in answer) reject(new MissingEngineError(answer.missing));
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
