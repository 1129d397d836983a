/**
 * Presses as processes: documents are independent of each other, so each core prints its own. Threads of one process
 * would share what the engine remembers: they wait for each other there, and what one forgets is forgotten for all.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { MissingEngineError, UsageError } from '../../text/diagnostic.js';
import { compiledPart } from '../../text/program.js';
import type { Words } from '../../text/words.js';
import type { RenderContext } from '../artefact.js';
import { startEngine } from './engine.js';
import { type Print, type PrintJob, printWith, type Stands } from './press.js';
import { keepPrint, keptPrint, printKey, printTools } from './store.js';

/** A print, and whether its press is to be replaced by another. */
type Printed = Print & { readonly spent: boolean };

/** What a press answers: where things stand as soon as that is known, then the print, or what went wrong. */
export type Answer =
  | { readonly known: Stands }
  | Printed
  | { readonly missing: Words }
  | { readonly misuse: Words }
  | { readonly fault: string };

/** What a press is given before its first job. */
export interface Desk {
  /** The catalogue's own templates by file name. */
  readonly design: ReadonlyMap<string, string>;
}

/** Hears where things stand in a print. */
type Told = (stands: Stands) => void;

/** Prints jobs, several at a time. */
export interface Pressroom {
  /** How many jobs are printed at the same time. */
  readonly presses: number;
  /** `told` may hear where things stand before the print is finished. */
  print(job: PrintJob, told?: Told): Promise<Print>;
  close(): Promise<void>;
}

/** Each press holds the fonts and an engine of its own: more of them than this cost more than they bring. */
const mostPresses = 4;
const pressFile = compiledPart('render/handbooks/pressProcess.js');

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
    async print(job, told) {
      const key = printKey(job, tools);
      const kept = keptPrint(key, job, store);
      if (kept) return kept;
      room ??= startPressroom(jobs, design, threads);
      const print = await (await room).print(job, told);
      keepPrint(key, print, job, store);
      return print;
    },
    close: async () => (await room)?.close(),
  };
}

/** One press prints in this very process, and so does uncompiled source. */
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

/** Presses are started as jobs come: a single leaflet needs one, not four. */
function manyPresses(most: number, file: string, design: ReadonlyMap<string, string>): Pressroom {
  const presses = new Set<ChildProcess>();
  const idle: ChildProcess[] = [];
  const waiting: (() => void)[] = [];
  const free = (): ChildProcess | undefined => {
    if (idle.length > 0 || presses.size >= most) return idle.pop();
    const press = fork(file, { serialization: 'advanced' });
    press.send({ design } satisfies Desk);
    presses.add(press);
    return press;
  };
  const giveBack = async (press: ChildProcess, spent: boolean): Promise<void> => {
    if (spent) {
      await stop(press);
      presses.delete(press);
    } else idle.push(press);
    waiting.shift()?.();
  };
  return {
    presses: most,
    async print(job, told) {
      let press = free();
      while (!press) {
        await new Promise<void>((resolve) => waiting.push(resolve));
        press = free();
      }
      let spent = false;
      try {
        const print = await ask(press, job, told);
        spent = print.spent;
        return print;
      } finally {
        void giveBack(press, spent);
      }
    },
    close: async () => {
      await Promise.all([...presses].map(stop));
    },
  };
}

/** Hands a job to a press and waits for its print. */
function ask(press: ChildProcess, job: PrintJob, told?: Told): Promise<Printed> {
  return new Promise((resolve, reject) => {
    const stopped = (): void => reject(new Error(`The press stopped at ${job.label}`));
    const hear = (answer: Answer): void => {
      if ('known' in answer) {
        told?.(answer.known);
        return;
      }
      press.off('message', hear).off('error', reject).off('exit', stopped);
      if ('pdf' in answer) resolve(answer);
      else if ('missing' in answer) reject(new MissingEngineError(answer.missing));
      else if ('misuse' in answer) reject(new UsageError(answer.misuse));
      else reject(new Error(answer.fault));
    };
    press.on('message', hear).once('error', reject).once('exit', stopped);
    press.send(job);
  });
}

/** Ends a press, whatever it is doing. */
function stop(press: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (press.pid === undefined || press.exitCode !== null || press.signalCode !== null) return resolve();
    press.once('exit', () => resolve());
    press.kill('SIGKILL'); // it hears nothing while it sets a book
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
