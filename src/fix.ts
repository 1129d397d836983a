/** Mends what can be mended without a person: the fixes that diagnostics carry, to a fixpoint. */
import { type Checked, check } from './compile.js';
import { FixRound } from './fixRound.js';
import type { Diagnostic } from './text/diagnostic.js';

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
  const first = check(root, { today: options.today });
  let checked = first;
  let applied = 0;
  for (let round = 0; round < maxRounds; round++) {
    const fixable = checked.diagnostics.filter(
      (diagnostic) =>
        diagnostic.fix &&
        (options.unsafe || diagnostic.fix.safe) &&
        options.wanted(diagnostic) &&
        !dropped.has(keyOf(diagnostic)),
    );
    const step = improve(fixable, checked, dropped, (texts) =>
      check(root, { today: options.today, overlay: new Map([...overlay, ...texts]) }),
    );
    if (!step) break;
    for (const [file, text] of step.texts) overlay.set(file, text);
    applied += step.taken;
    checked = step.checked;
  }
  return { files: changed(first, overlay), applied, checked };
}

/** What one pass came to. */
interface Step {
  readonly texts: ReadonlyMap<string, string>;
  readonly taken: number;
  readonly checked: Checked;
}

/**
 * Applies as many fixes as do not collide; where together they do harm, half of them, until the harmful
 * one stands alone and is dropped. Undefined: none can be applied.
 */
function improve(
  fixable: readonly Diagnostic[],
  checked: Checked,
  dropped: Set<string>,
  recheck: (texts: ReadonlyMap<string, string>) => Checked,
): Step | undefined {
  let batch = fixable;
  while (batch.length > 0) {
    const { texts, taken } = applyRound(batch, checked, dropped);
    if (taken.length === 0) return undefined;
    const next = recheck(texts);
    if (!isWorse(checked, next)) return { texts, taken: taken.length, checked: next };
    if (taken.length > 1) batch = taken.slice(0, Math.ceil(taken.length / 2));
    else {
      dropped.add(keyOf(taken[0] as Diagnostic));
      batch = fixable.filter((diagnostic) => !dropped.has(keyOf(diagnostic)));
    }
  }
  return undefined;
}

/**
 * Whether there are more errors than before. Those that only show because their file can be read now were
 * there all along; an item that becomes readable must still harm no other file.
 */
function isWorse(before: Checked, after: Checked): boolean {
  const now = unreadable(after);
  const opened = new Set([...unreadable(before)].filter((file) => !now.has(file)));
  const errors = ({ diagnostics }: Checked): number =>
    diagnostics.filter(({ severity, file }) => severity === 'error' && !opened.has(file)).length;
  return errors(after) > errors(before);
}

/** The files of which nothing could be read. */
function unreadable({ diagnostics }: Checked): ReadonlySet<string> {
  return new Set(diagnostics.filter(({ rule }) => unreadableRules.has(rule)).map(({ file }) => file));
}

const unreadableRules = new Set(['yaml-syntax', 'duplicate-key', 'unsafe-yaml']);

function keyOf({ file, rule, span, fix }: Diagnostic): string {
  return JSON.stringify([file, rule, span.start, fix?.edits.map((edit) => edit.text)]);
}

/** One pass: the texts after as many fixes as do not collide, and those fixes. */
function applyRound(
  fixable: readonly Diagnostic[],
  checked: Checked,
  dropped: Set<string>,
): { readonly texts: Map<string, string>; readonly taken: readonly Diagnostic[] } {
  const round = new FixRound(checked);
  for (const diagnostic of fixable) round.offer(diagnostic);
  round.decide();
  for (const diagnostic of round.refused) dropped.add(keyOf(diagnostic));
  return { texts: round.texts(), taken: round.taken };
}

function changed(first: Checked, overlay: ReadonlyMap<string, string>): FixedFile[] {
  return [...overlay].flatMap(([file, after]) => {
    const source = first.sources.get(file);
    return source && source.text !== after ? [{ file, before: source.text, after, bom: source.bom }] : [];
  });
}
