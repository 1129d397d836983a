/** What checking an example finds, short enough to compare. */
import type { Example } from '../../src/rules/rule.js';
import { applyEdits } from '../../src/text/edit.js';
import { pathText } from '../../src/text/source.js';
import { checkExample } from './examples.js';

/** The findings of one rule (of all, without one) as `file:field`, in the order of places. */
export function findingsOf(example: Example, rule?: string): string[] {
  return checkExample(example)
    .diagnostics.filter((d) => rule === undefined || d.rule === rule)
    .map((d) => `${rule === undefined ? `${d.rule} ` : ''}${d.file}:${pathText(d.field ?? [])}`);
}

/** The messages of a rule. */
export function messagesOf(example: Example, rule: string): string[] {
  return checkExample(example)
    .diagnostics.filter((d) => d.rule === rule)
    .map(({ message }) => message.zh);
}

/** A file of an example after the fixes of a rule: the safe ones, unless others are asked for. */
export function fixed(example: Example, rule: string, file: string, safe = true): string {
  const { diagnostics, sources } = checkExample(example);
  const edits = diagnostics
    .filter((d) => d.rule === rule && d.fix?.safe === safe)
    .flatMap((d) => d.fix?.edits ?? [])
    .filter((edit) => edit.file === file);
  return applyEdits(sources.get(file)?.text ?? '', edits).text;
}
