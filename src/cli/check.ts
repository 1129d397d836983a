/** `mingbai check`: reports findings, and mends what it may. */
import { UsageError } from '../compile.js';
import { plural } from '../text/words.js';
import { cacheOf } from './cache.js';
import { reportOf, runCheck } from './checking.js';
import { type ReporterName, reporters } from './reporters/index.js';
import type { Report } from './reporters/reporter.js';
import { refuseOutput, writeResult } from './result.js';
import { exitCodes, type Surroundings } from './surroundings.js';
import { findTarget, type TargetFolder } from './target.js';

/** Options of `check` as typed. */
export interface CheckOptions {
  readonly format: ReporterName;
  readonly output?: string;
  readonly today?: string;
  readonly quiet?: true;
  readonly maxWarnings?: number;
  readonly exitZero?: true;
  readonly fix?: true;
  readonly fixUnsafe?: true;
  readonly dryRun?: true;
}

/** Checks what was named; gives the exit code. */
export async function checkCommand(
  paths: readonly string[],
  options: CheckOptions,
  around: Surroundings,
): Promise<number> {
  const target = findTarget(around.cwd, paths);
  const fixing = options.fix || options.fixUnsafe;
  if (options.dryRun && !fixing) {
    throw new UsageError({ zh: '--dry-run 要和 --fix 一起用', en: '--dry-run goes with --fix' });
  }
  refuseOutput(options.output, target.root, around);
  const report = fixing
    ? await mend(target, options, around)
    : runCheck(target, around, options.today, cacheOf(target.root)).report;
  if (report === undefined) return exitCodes.clean;
  await print(report, options, around);
  const fails = report.errors > 0 || report.warnings > (options.maxWarnings ?? Number.POSITIVE_INFINITY);
  return fails && !options.exitZero ? exitCodes.findings : exitCodes.clean;
}

/** Mends, or with --dry-run shows the changes and gives no report. */
async function mend(
  target: TargetFolder,
  options: CheckOptions,
  around: Surroundings,
): Promise<Report | undefined> {
  const { diffText, fixTarget, writeFixed } = await import('./fix.js');
  const started = performance.now();
  const outcome = fixTarget(target, options.fixUnsafe === true, options.today);
  const report = reportOf(outcome.checked, target, around, performance.now() - started);
  if (options.dryRun) {
    around.out(diffText(outcome.files, report.shownPath));
    if (outcome.files.length === 0) {
      around.err(report.lang === 'zh' ? '没有能自动改的\n' : 'There is nothing to mend automatically\n');
    }
    return undefined;
  }
  writeFixed(target.root, outcome.files);
  const { lang } = report;
  around.err(
    lang === 'zh'
      ? `改了 ${outcome.files.length} 个文件，${outcome.applied} 处\n`
      : `Mended ${plural(outcome.applied, 'finding')} in ${plural(outcome.files.length, 'file')}\n`,
  );
  return report;
}

async function print(report: Report, options: CheckOptions, around: Surroundings): Promise<void> {
  const errorsOnly = report.diagnostics.filter(({ severity }) => severity === 'error');
  const shown = options.quiet ? errorsOnly : report.diagnostics;
  const made = await reporters[options.format]({ ...report, diagnostics: shown });
  writeResult(made, options.output, around);
}
