/** For CI dashboards: JUnit XML. A file is a suite, a diagnostic a failed case; warnings are skipped cases. */
import type { Diagnostic } from '../../text/diagnostic.js';
import { grouped } from '../../text/order.js';
import { escapeMarkup as x } from './markup.js';
import type { Report, TextReporter } from './reporter.js';

/** The JUnit report. A clean check is one suite with one passed case. */
export const junit: TextReporter = (report) => {
  const files = [...grouped(report.diagnostics, ({ file }) => file)];
  const suites = files.map(([file, found]) => suite(report.shownPath(file), found, report));
  if (suites.length === 0)
    suites.push(
      '  <testsuite name="mingbai" tests="1" failures="0" skipped="0">\n    <testcase name="mingbai check" classname="mingbai"/>\n  </testsuite>',
    );
  const total = Math.max(1, report.diagnostics.length);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="mingbai" tests="${total}" failures="${report.errors}">\n${suites.join('\n')}\n</testsuites>\n`;
};

function suite(name: string, found: readonly Diagnostic[], report: Report): string {
  const errors = found.filter(({ severity }) => severity === 'error').length;
  const cases = found.map((diagnostic) => testcase(name, diagnostic, report)).join('\n');
  return `  <testsuite name="${x(name)}" tests="${found.length}" failures="${errors}" skipped="${found.length - errors}">\n${cases}\n  </testsuite>`;
}

function testcase(
  file: string,
  { rule, severity, start, message, hint }: Diagnostic,
  { lang }: Report,
): string {
  const text = `${file}:${start.line}:${start.column} ${message[lang]}${hint ? `\n${hint[lang]}` : ''}`;
  const body =
    severity === 'error'
      ? `<failure type="${x(rule)}" message="${x(message[lang])}">${x(text)}</failure>`
      : `<skipped message="${x(text)}"/>`;
  return `    <testcase classname="${x(file)}" name="${x(`${rule} (${start.line}:${start.column})`)}">${body}</testcase>`;
}
