/** Checks a catalogue for a command, and makes the report of it. */
import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { type Checked, check, ownLanguage } from '../compile.js';
import type { Diagnostic } from '../text/diagnostic.js';
import { programPath } from '../text/program.js';
import type { Cache } from './cache.js';
import { programDigest } from './programDigest.js';
import type { Report } from './reporters/reporter.js';
import { type Surroundings, speak } from './surroundings.js';
import { isAsked, type TargetFolder } from './target.js';

/** A check with its report. */
export interface CheckRun {
  readonly checked: Checked;
  readonly report: Report;
}

/** Below so many items looking at all of them takes no longer than remembering them. */
const worthRemembering = 200;
/** To look at so few files again takes less time than to write down all. */
const fewFiles = 16;
const memoryName = 'items.json';

/**
 * Checks the target; the report holds the diagnostics of the files asked for. `cache`: where what was found is kept,
 * so that the next check need look only at what has changed.
 */
export function runCheck(
  target: TargetFolder,
  around: Surroundings,
  today: string | undefined,
  cache?: Cache,
): CheckRun {
  const started = performance.now();
  const text = cache?.read(memoryName);
  const checked = check(target.root, { today, memory: { text, program: programDigest() } });
  const report = reportOf(checked, target, around, performance.now() - started);
  if (cache && checked.catalogue.entries.length >= worthRemembering) {
    const memory = checked.memory();
    if (!memory.isMuchAlike(fewFiles)) cache.keep(memoryName, memory.text());
  }
  return { checked, report };
}

/** The report of a check that took so many milliseconds. */
export function reportOf(
  checked: Checked,
  target: TargetFolder,
  around: Surroundings,
  milliseconds: number,
): Report {
  const found = checked.diagnostics.filter(({ file }) => isAsked(target, file));
  const diagnostics = found.filter(({ known }) => !known);
  const count = (severity: Diagnostic['severity']): number =>
    diagnostics.filter((d) => d.severity === severity).length;
  const prefix = relative(around.cwd, target.root).split(sep).join('/');
  return {
    diagnostics,
    items: checked.catalogue.entries.length,
    errors: count('error'),
    warnings: count('warning'),
    known: found.length - diagnostics.length,
    cured: checked.cured.length,
    milliseconds: Math.round(milliseconds),
    lang: speak(around, ownLanguage(checked.catalogue.config)),
    paint: around.paint,
    columns: around.columns,
    shownPath: (file) => (prefix === '' ? file : `${prefix}/${file}`),
    unitOf: (item) => checked.catalogue.findItem(item)?.effective.unit?.name ?? '—',
    nameOf: (item) => checked.catalogue.findItem(item)?.item.name ?? item,
    textOf: (file) => checked.sources.get(file)?.text ?? '',
  };
}

/** The version of the program, as its package says. */
export function programVersion(): string {
  return (JSON.parse(readFileSync(programPath('package.json'), 'utf8')) as { version: string }).version;
}
