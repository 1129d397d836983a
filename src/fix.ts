/** Mends what can be mended without a person: the fixes that diagnostics carry, to a fixpoint. */
import { type Checked, check } from './compile.js';
import { sameElsewhere } from './load/compare.js';
import type { CatalogueSource } from './load/sources.js';
import type { Diagnostic } from './text/diagnostic.js';
import { applyEdits, type FileEdit } from './text/edit.js';

/** What mending does to one file. */
export interface FixedFile {
  readonly file: string;
  readonly before: string;
  readonly after: string;
  /** Whether the file begins with a byte order mark, which the texts do not hold. */
  readonly bom: boolean;
}

/** The outcome of mending; nothing has been written. */
export interface FixOutcome {
  readonly files: readonly FixedFile[];
  /** How many fixes were applied. */
  readonly applied: number;
  /** The catalogue as it would be. */
  readonly checked: Checked;
}

/** Rounds after which mending stops: a fix that makes room for another needs a second one, never ten. */
const maxRounds = 10;

/**
 * Applies fixes until none is left. Safe ones keep the meaning; `unsafe` takes the others, too. A fix
 * is dropped where the file would then say something different in any other place, or where it would
 * leave more errors than before. `wanted` chooses the diagnostics that are mended.
 */
export function fixCatalogue(
  root: string,
  options: {
    readonly unsafe: boolean;
    readonly today: string | undefined;
    wanted(diagnostic: Diagnostic): boolean;
  },
): FixOutcome {
  const overlay = new Map<string, string>();
  const dropped = new Set<string>();
  let checked = check(root, { today: options.today });
  const first = checked;
  let applied = 0;
  for (let round = 0; round < maxRounds; round++) {
    const fixable = checked.diagnostics.filter(
      (diagnostic) =>
        diagnostic.fix &&
        (options.unsafe || diagnostic.fix.safe) &&
        options.wanted(diagnostic) &&
        !dropped.has(keyOf(diagnostic)),
    );
    const taken = applyRound(fixable, checked, overlay, dropped);
    if (taken.length === 0) break;
    const next = check(root, { today: options.today, overlay: new Map([...overlay, ...taken]) });
    if (errors(next) > errors(checked)) {
      // Together they do harm: never try this set again.
      for (const diagnostic of fixable) dropped.add(keyOf(diagnostic));
      continue;
    }
    for (const [file, text] of taken) overlay.set(file, text);
    applied += fixable.filter((diagnostic) => !dropped.has(keyOf(diagnostic))).length;
    checked = next;
  }
  return { files: changed(first, overlay), applied, checked };
}

function errors({ diagnostics }: Checked): number {
  return diagnostics.filter(({ severity }) => severity === 'error').length;
}

function keyOf({ file, rule, span, fix }: Diagnostic): string {
  return JSON.stringify([file, rule, span.start, fix?.edits.map((edit) => edit.text)]);
}

/** One pass: the texts after as many fixes as do not collide. */
function applyRound(
  fixable: readonly Diagnostic[],
  checked: Checked,
  overlay: ReadonlyMap<string, string>,
  dropped: Set<string>,
): [string, string][] {
  const edits = new Map<string, FileEdit[]>();
  for (const diagnostic of fixable) {
    const wanted = diagnostic.fix?.edits ?? [];
    const collides = wanted.some((edit) => (edits.get(edit.file) ?? []).some((other) => touch(edit, other)));
    if (collides) continue;
    if (!wanted.every((edit) => keepsTheRest(edit, diagnostic, checked))) {
      dropped.add(keyOf(diagnostic));
      continue;
    }
    for (const edit of wanted) edits.set(edit.file, [...(edits.get(edit.file) ?? []), edit]);
  }
  return [...edits].map(([file, list]) => {
    const text = overlay.get(file) ?? checked.sources.get(file)?.text ?? '';
    return [file, applyEdits(text, list).text];
  });
}

function touch(a: FileEdit, b: FileEdit): boolean {
  return a.span.start <= b.span.end && b.span.start <= a.span.end;
}

/** Whether an edit of a file leaves every other value of it as it was. */
function keepsTheRest(edit: FileEdit, diagnostic: Diagnostic, checked: Checked): boolean {
  const source = checked.sources.get(edit.file);
  if (!source) return false;
  const after: CatalogueSource = { ...source, text: applyEdits(source.text, [edit]).text };
  return sameElsewhere(source, after, edit.file === diagnostic.file ? diagnostic.field : undefined);
}

function changed(first: Checked, overlay: ReadonlyMap<string, string>): FixedFile[] {
  return [...overlay].flatMap(([file, after]) => {
    const source = first.sources.get(file);
    return source && source.text !== after ? [{ file, before: source.text, after, bom: source.bom }] : [];
  });
}
