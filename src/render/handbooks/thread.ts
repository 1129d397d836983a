/** A press on a thread of its own: takes jobs, answers with PDFs. */
import { parentPort, workerData } from 'node:worker_threads';
import { MissingEngineError, UsageError } from '../../text/diagnostic.js';
import { startEngine } from './engine.js';
import { type Print, type PrintJob, printWith } from './press.js';
import type { Answer, PressDesk } from './pressroom.js';

const { design, books } = workerData as PressDesk;
let ownBooks = 0;
const engine = startEngine({ design, booksElsewhere: () => Atomics.load(books, 0) > ownBooks });
engine.catch(() => {}); // said when the first job asks for it

parentPort?.on('message', async (job: PrintJob) => {
  parentPort?.postMessage(await answer(job));
});

async function answer(job: PrintJob): Promise<Answer> {
  try {
    return await (job.closeUp ? bookOf(job) : printOf(job));
  } catch (error) {
    if (error instanceof MissingEngineError) return { missing: error.words };
    if (error instanceof UsageError) return { misuse: error.words };
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

async function printOf(job: PrintJob): Promise<Print> {
  return printWith(job, await engine);
}

/** A book, while the other presses know of it. */
async function bookOf(job: PrintJob): Promise<Print> {
  Atomics.add(books, 0, 1);
  ownBooks = 1;
  try {
    return await printOf(job);
  } finally {
    Atomics.sub(books, 0, 1);
    ownBooks = 0;
  }
}
