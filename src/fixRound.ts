/** Which fixes of one pass are taken: as many as do not collide and leave the rest of their files as it was. */
import type { Checked } from './compile.js';
import { sameElsewhere } from './load/compare.js';
import type { CatalogueSource } from './load/sources.js';
import type { Diagnostic } from './text/diagnostic.js';
import { applyEdits, type FileEdit } from './text/edit.js';
import { grouped } from './text/order.js';

/** The fixes of one pass, in the order in which they are offered. */
export class FixRound {
  readonly taken: Diagnostic[] = [];
  /** Fixes that would change more than they should. */
  readonly refused: Diagnostic[] = [];
  readonly #edits = new Map<string, readonly FileEdit[]>();
  /** Fixes that collide with none, not yet looked at: to read a file costs the same for one as for a thousand. */
  #waiting: Diagnostic[] = [];
  #waitingEdits = new Map<string, FileEdit[]>();

  constructor(private readonly checked: Pick<Checked, 'sources'>) {}

  /** Takes a fix unless it collides with one that was taken, or changes more than it should. */
  offer(diagnostic: Diagnostic): void {
    const own = diagnostic.fix?.edits ?? [];
    // Whether the one before is taken decides whether this one can be.
    if (collide(own, this.#waitingEdits)) this.decide();
    if (collide(own, this.#edits)) return;
    this.#waiting.push(diagnostic);
    for (const [file, edits] of grouped(own, ({ file }) => file)) {
      this.#waitingEdits.set(file, [...(this.#waitingEdits.get(file) ?? []), ...edits]);
    }
  }

  /** Decides on those that wait. */
  decide(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    this.#waitingEdits = new Map();
    for (const batch of grouped(waiting, filesOf).values()) this.#takeGood(batch);
  }

  /** Takes all where together they keep the rest, else those of each half that do. */
  #takeGood(batch: readonly Diagnostic[]): void {
    const [first, ...others] = batch;
    if (!first) return;
    const edits = grouped(
      batch.flatMap(({ fix }) => fix?.edits ?? []),
      ({ file }) => file,
    );
    if ([...edits].every(([file, own]) => this.#keepsTheRest(file, own, batch))) {
      for (const [file, own] of edits) this.#edits.set(file, [...(this.#edits.get(file) ?? []), ...own]);
      this.taken.push(...batch);
    } else if (others.length === 0) this.refused.push(first);
    else {
      const half = Math.ceil(batch.length / 2);
      this.#takeGood(batch.slice(0, half));
      this.#takeGood(batch.slice(half));
    }
  }

  /** Whether fixes leave every other value of a file as it was, after those that were taken before them. */
  #keepsTheRest(file: string, own: readonly FileEdit[], batch: readonly Diagnostic[]): boolean {
    const source = this.checked.sources.get(file);
    if (!source) return false;
    const taken = this.#edits.get(file) ?? [];
    const withEdits = (edits: readonly FileEdit[]): CatalogueSource => ({
      ...source,
      text: applyEdits(source.text, edits).text,
    });
    const meant = batch.flatMap((one) => (one.file === file && one.field ? [one.field] : []));
    return sameElsewhere(withEdits(taken), withEdits([...taken, ...own]), meant);
  }

  /** The texts of the files after the fixes that were taken. */
  texts(): Map<string, string> {
    const after = (file: string, edits: readonly FileEdit[]): string =>
      applyEdits(this.checked.sources.get(file)?.text ?? '', edits).text;
    return new Map([...this.#edits].map(([file, edits]) => [file, after(file, edits)]));
  }
}

/** The files that a fix changes, as one key: what changes others is judged apart. */
function filesOf({ fix }: Diagnostic): string {
  return [...new Set(fix?.edits.map(({ file }) => file))].join('\n');
}

function collide(own: readonly FileEdit[], others: ReadonlyMap<string, readonly FileEdit[]>): boolean {
  return own.some((edit) => others.get(edit.file)?.some((other) => touch(edit, other)));
}

function touch(a: FileEdit, b: FileEdit): boolean {
  return a.span.start <= b.span.end && b.span.start <= a.span.end;
}
