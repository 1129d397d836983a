/** Known findings: what an office has written down fails nothing, what is new does, what is cured is told. */
import type { KnownFinding } from './model/baseline.js';
import type { Diagnostic } from './text/diagnostic.js';
import { by, grouped } from './text/order.js';
import type { FieldPath } from './text/source.js';

/** A path without positions in lists. */
function wordsOf(path: FieldPath): string {
  return path.filter((part) => typeof part === 'string').join('.');
}

/** A diagnostic as a baseline names it: no line numbers, and no positions in lists. */
function nameOf({ rule, item, file, field }: Diagnostic): Omit<KnownFinding, 'count'> {
  const where = field && wordsOf(field);
  return { rule, ...(item === undefined ? { file } : { item }), ...(where ? { field: where } : {}) };
}

function keyOf({ rule, item, file, field }: Omit<KnownFinding, 'count'>): string {
  return JSON.stringify([rule, item ?? '', file ?? '', field ?? '']);
}

/**
 * Fields of an item whose absence says something: where what is written cannot be read, or stands under a misspelt
 * key, the default would be published. A service that has stopped would be in force, 20 dollars 20 yuan, 20 yuan a
 * sheet 20 yuan in all, a paper nobody asks for required, what is for companies for everybody.
 */
const telling: ReadonlySet<string> = new Set([
  'type',
  'status',
  'effective',
  'until',
  'abolished',
  'reviewMonths',
  'audience',
  'conditions',
  'process.counted',
  'materials.need',
  'materials.situations',
  'materials.exempt',
  'fees.currency',
  'fees.per',
]);

/** Likewise of an entry of a register: a law that is repealed would be in force. */
const tellingOfEntry: ReadonlySet<string> = new Set(['status', 'effective']);

/** Whether a diagnostic can never be known: what it is about would be published as something else. */
function isLocked({ rule, item, field, insteadOf }: Diagnostic, lockedRules: ReadonlySet<string>): boolean {
  if (lockedRules.has(rule)) return true;
  const lost = insteadOf ?? (rule === 'invalid-value' && field ? [field] : []);
  const isEntry = ([first]: FieldPath): boolean => item === undefined && typeof first === 'number';
  return lost.some((path) =>
    isEntry(path) ? tellingOfEntry.has(wordsOf(path)) : item !== undefined && telling.has(wordsOf(path)),
  );
}

/** The baseline that makes these diagnostics known. `lockedRules` can never be, nor what would be published wrong. */
export function baselineOf(
  diagnostics: readonly Diagnostic[],
  lockedRules: ReadonlySet<string>,
): KnownFinding[] {
  const open = diagnostics.filter((diagnostic) => !isLocked(diagnostic, lockedRules));
  return [...grouped(open, (diagnostic) => keyOf(nameOf(diagnostic)))]
    .sort(by(([key]) => key))
    .map(([, same]) => ({
      ...nameOf(same[0] as Diagnostic),
      ...(same.length > 1 ? { count: same.length } : {}),
    }));
}

/** What a baseline makes of diagnostics. */
export interface Sorted {
  /** All diagnostics; the known ones are marked. */
  readonly diagnostics: readonly Diagnostic[];
  /** Known findings that are no longer there. */
  readonly cured: readonly KnownFinding[];
}

/** Marks what is known. Where there are more of a kind than the baseline knows, the last ones are new. */
export function applyBaseline(
  diagnostics: readonly Diagnostic[],
  baseline: readonly KnownFinding[],
  lockedRules: ReadonlySet<string>,
): Sorted {
  const left = new Map(baseline.map((known) => [keyOf(known), known.count ?? 1]));
  const marked = diagnostics.map((diagnostic) => {
    const key = keyOf(nameOf(diagnostic));
    const remaining = left.get(key) ?? 0;
    if (remaining === 0 || isLocked(diagnostic, lockedRules)) return diagnostic;
    left.set(key, remaining - 1);
    return { ...diagnostic, known: true };
  });
  return { diagnostics: marked, cured: baseline.filter((known) => (left.get(keyOf(known)) ?? 0) > 0) };
}

/** A baseline as the file an office keeps. */
export function baselineText(baseline: readonly KnownFinding[]): string {
  const quoted = (value: unknown): string => {
    const text = String(value);
    return typeof value === 'number' || /^\p{L}[\p{L}\p{N}/_-]*$/u.test(text) ? text : JSON.stringify(text);
  };
  const lines = baseline.map((known) => {
    const parts = Object.entries(known).map(([key, value]) => `${key}: ${quoted(value)}`);
    return `- { ${parts.join(', ')} }\n`;
  });
  const head =
    '# 已知问题：记录在这里的不算失败，新出现的才算。由 mingbai baseline 写成，改好一处就再运行一次。\n' +
    '# Known findings: what stands here fails nothing, what is new does. Written by mingbai baseline.\n';
  return head + (lines.length === 0 ? '[]\n' : lines.join(''));
}
