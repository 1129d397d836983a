/** A press as a process of its own: takes jobs, answers with PDFs, and ends with whoever started it. */
import { errorText, MissingEngineError, UsageError } from '../../text/diagnostic.js';
import { type Engine, startEngine } from './engine.js';
import { type PrintJob, printWith } from './press.js';
import type { Answer, Desk } from './pressroom.js';

/** A press that has grown beyond so many bytes is spent: to forget takes it longer than to start another. */
const mostMemory = 400 * 2 ** 20;

let engine: Promise<Engine> | undefined;

// An interrupt reaches all processes of a terminal. The one that started this one says when to stop.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => {});

process.on('message', async (message: Desk | PrintJob) => {
  if ('design' in message) {
    engine = startEngine(message);
    engine.catch(() => {}); // said when the first job asks for it
  } else say(await answer(message));
});

async function answer(job: PrintJob): Promise<Answer> {
  try {
    if (!engine) throw new Error('A press is told of its templates before its first job');
    const print = printWith(job, await engine, (known) => say({ known }));
    return { ...print, spent: process.memoryUsage.rss() > mostMemory };
  } catch (error) {
    if (error instanceof MissingEngineError) return { missing: error.words };
    if (error instanceof UsageError) return { misuse: error.words };
    return { fault: errorText(error) };
  }
}

function say(answer: Answer): void {
  process.send?.(answer);
}
