/** A press on a thread of its own: takes jobs, answers with PDFs. */
import { parentPort } from 'node:worker_threads';
import { MissingEngineError } from '../../text/diagnostic.js';
import { startEngine } from './engine.js';
import { type PrintJob, print } from './press.js';
import type { Answer } from './pressroom.js';

const engine = startEngine();
engine.catch(() => {}); // said when the first job asks for it

parentPort?.on('message', async (job: PrintJob) => {
  parentPort?.postMessage(await answer(job));
});

async function answer(job: PrintJob): Promise<Answer> {
  try {
    return { pdf: print(job, await engine) };
  } catch (error) {
    if (error instanceof MissingEngineError) return { missing: error.words };
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
