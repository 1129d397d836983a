/** For GitHub Actions: workflow commands that annotate the changed lines. */
import type { TextReporter } from './reporter.js';

/** The GitHub report: one `::error` or `::warning` line a diagnostic. */
export const github: TextReporter = (report) =>
  report.diagnostics
    .map((diagnostic) => {
      const { start, end } = diagnostic;
      const properties = {
        file: report.shownPath(diagnostic.file),
        line: start.line,
        endLine: end.line,
        col: start.column,
        ...(end.line === start.line ? { endColumn: end.column } : {}),
        title: diagnostic.rule,
      };
      const listed = Object.entries(properties).map(
        ([key, value]) => `${key}=${escapeProperty(String(value))}`,
      );
      const hint = diagnostic.hint ? `\n${diagnostic.hint[report.lang]}` : '';
      return `::${diagnostic.severity} ${listed.join(',')}::${escapeData(diagnostic.message[report.lang] + hint)}\n`;
    })
    .join('');

/** Escapes as the runner's command parser undoes it. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
