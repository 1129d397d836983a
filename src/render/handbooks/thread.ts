/** A press on a thread of its own: takes jobs, answers with PDFs. */
import { parentPort, workerData } from 'node:worker_threads';
import { MissingEngineError, UsageError } from '../../text/diagnostic.js';
import { startEngine } from './engine.js';
import { type PrintJob, printWith } from './press.js';
import type { Answer } from './pressroom.js';

/** The catalogue's own templates by file name. */
const engine = startEngine({ design: workerData as ReadonlyMap<string, string> });
engine.catch(() => {}); // said when the first job asks for it

parentPort?.on('message', async (job: PrintJob) => {
  parentPort?.postMessage(await answer(job));
});

async function answer(job: PrintJob): Promise<Answer> {
  try {
    return printWith(job, await engine);
  } catch (error) {
    if (error instanceof MissingEngineError) return { missing: error.words };
    if (error instanceof UsageError) return { misuse: error.words };
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
