/** Known findings: what an office has written down fails nothing, what is new does, what is cured is told. */
import type { KnownFinding } from './model/baseline.js';
import type { Diagnostic } from './text/diagnostic.js';
import { by, grouped } from './text/order.js';

/** A diagnostic as a baseline names it: no line numbers, and no positions in lists. */
function nameOf({ rule, item, file, field }: Diagnostic): Omit<KnownFinding, 'count'> {
  const where = field?.filter((part) => typeof part === 'string').join('.');
  return { rule, ...(item === undefined ? { file } : { item }), ...(where ? { field: where } : {}) };
}

function keyOf({ rule, item, file, field }: Omit<KnownFinding, 'count'>): string {
  return JSON.stringify([rule, item ?? '', file ?? '', field ?? '']);
}

/** The baseline that makes these diagnostics known. `lockedRules` can never be. */
export function baselineOf(
  diagnostics: readonly Diagnostic[],
  lockedRules: ReadonlySet<string>,
): KnownFinding[] {
  const open = diagnostics.filter(({ rule }) => !lockedRules.has(rule));
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
    if (remaining === 0 || lockedRules.has(diagnostic.rule)) return diagnostic;
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
