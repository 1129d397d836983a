/** One job of printing, from its data to the bytes of its PDF. */
import { closedUp } from './closeUp.js';
import { namingItem } from './culprit.js';
import type { Engine, Setting } from './engine.js';
import { type Finish, pressView, withBoxes } from './finish.js';
import { imposed, type SheetSize } from './impose.js';
import { packed } from './pack.js';

/** Sizes of type in points: of the text, of what stands beside it, of tables. */
export interface TypeSize {
  readonly base: number;
  readonly small: number;
  readonly table: number;
  /** Lines and rows stand closer, too, from 1: only where little is wanting to one side of paper. */
  readonly closer?: number;
}

/** What is to be printed: plain data, so that it can be handed to another thread. */
export interface PrintJob {
  /** Says in errors what was being set. */
  readonly label: string;
  readonly template: string;
  readonly view: object;
  /** For a sheet that should stay on one side of paper: the sizes it is tried in, largest first. */
  readonly sizes?: readonly TypeSize[];
  readonly finish?: Finish;
  /** The day of the data, which PDF/A wants inside the file. */
  readonly date?: string;
  /** For a book: items that spill a few lines on to another page are set closer (see `closeUp.ts`). */
  readonly closeUp?: boolean;
}

/** The pages on which the places of a book begin and end, in the order of `BookView.places`. */
export type Stands = readonly (readonly [first: number, last: number])[];

/** A print, and where things stand in it; of anything but a book nothing is known. */
export interface Print {
  readonly pdf: Uint8Array;
  readonly stands: Stands;
}

/** Prints a job. The same job gives the same bytes, whatever was printed before it. */
export function print(job: PrintJob, engine: Engine): Uint8Array {
  return printWith(job, engine).pdf;
}

/**
 * Prints a job, and says where things stand in it; `told` hears of that before the PDF is written, so that whoever waits
 * for pages alone need not wait for it.
 */
export function printWith(job: PrintJob, engine: Engine, told: (stands: Stands) => void = () => {}): Print {
  const press = job.finish && pressView(job.finish, job.date);
  const view = press ? { ...job.view, press } : job.view;
  try {
    const setting = settingOf({ ...job, view }, engine);
    const stands = job.closeUp ? ((setting.noted('stands')[0] ?? []) as Stands) : [];
    told(stands);
    return { pdf: finished(job, setting, press, engine), stands };
  } catch (error) {
    throw namingItem(error, { ...job, view }, engine);
  }
}

function finished(
  job: PrintJob,
  setting: Setting,
  press: ReturnType<typeof pressView>,
  engine: Engine,
): Uint8Array {
  const pdf = setting.pdf(job.finish?.archive ? 'a-2a' : 'ua-1');
  if (job.finish?.booklet) return booklet(pdf, setting.pages, job, engine);
  return press && press.edge > 0 ? packed(pdf, (body) => withBoxes(body, press)) : packed(pdf);
}

/**
 * Two pages a side, in the order of folded sheets. A template of the catalogue’s own imposes by itself, and so does the
 * program’s where the pages hold what could be lost: without the tags, which the engine does not take over.
 */
function booklet(pdf: Uint8Array, pages: number, { view, label }: PrintJob, engine: Engine): Uint8Array {
  const tagged = engine.isOwn('booklet.typ') ? undefined : imposed(pdf, bookletSheet(view));
  if (tagged) return packed(tagged);
  const said = { ...view, pages, chapters: undefined };
  return packed(engine.set('booklet.typ', said, label, pdf).pdf('1.7'));
}

/** The sheet that two pages are set on: A4 for A5, else A3. */
function bookletSheet(view: { readonly paper?: unknown; readonly large?: unknown }): SheetSize {
  const points = (millimetres: number): number => (millimetres * 72) / 25.4;
  return view.paper === 'A5' && view.large !== true ? [points(297), points(210)] : [points(420), points(297)];
}

function settingOf(job: PrintJob, engine: Engine): Setting {
  const { label, template, view, sizes, closeUp } = job;
  if (sizes) return fitted(job, sizes, engine);
  if (closeUp) return closedUp((closeness) => engine.set(template, { ...view, closeness }, label));
  return engine.set(template, view, label);
}

/** The largest setting that takes one page; where none does, the largest of all. */
function fitted({ template, view, label }: PrintJob, sizes: readonly TypeSize[], engine: Engine): Setting {
  let largest: Setting | undefined;
  for (const size of sizes) {
    // What takes three pages, or more, will not be on one for a little less room between lines.
    if (size.closer && largest && largest.pages > 2) break;
    const setting = engine.set(template, { ...view, size }, label);
    if (setting.pages === 1) return setting;
    largest ??= setting;
  }
  return largest ?? engine.set(template, view, label);
}
