/** One job of printing, from its data to the bytes of its PDF. */
import type { Engine, Setting } from './engine.js';
import { packed } from './pack.js';

/** Sizes of type in points: of the text, of what stands beside it, of tables. */
export interface TypeSize {
  readonly base: number;
  readonly small: number;
  readonly table: number;
}

/** What is to be printed: plain data, so that it can be handed to another thread. */
export interface PrintJob {
  /** Says in errors what was being set. */
  readonly label: string;
  readonly template: string;
  readonly view: object;
  /** For a sheet that should stay on one side of paper: the sizes it is tried in, largest first. */
  readonly sizes?: readonly TypeSize[];
}

/** Prints a job. The same job gives the same bytes, whatever was printed before it. */
export function print(job: PrintJob, engine: Engine): Uint8Array {
  const setting = job.sizes ? fitted(job, job.sizes, engine) : engine.set(job.template, job.view, job.label);
  return packed(setting.pdf());
}

/** The largest setting that takes one page; where none does, the largest of all. */
function fitted({ template, view, label }: PrintJob, sizes: readonly TypeSize[], engine: Engine): Setting {
  let largest: Setting | undefined;
  for (const size of sizes) {
    const setting = engine.set(template, { ...view, size }, label);
    if (setting.pages === 1) return setting;
    largest ??= setting;
  }
  return largest ?? engine.set(template, view, label);
}
