/** For programs: everything about each diagnostic, in a versioned form. */
import type { Diagnostic, Located } from '../../text/diagnostic.js';
import { fingerprint } from '../../text/fingerprint.js';
import { linedJson } from '../../text/json.js';
import type { Report, TextReporter } from './reporter.js';

/** Version of the form of this report; it grows when a reader could misread the new form. */
const version = 1;

/** The JSON report. Lines and columns count from 1; columns are UTF-16 code units. */
export const json: TextReporter = (report) => {
  const { items, errors, warnings, known, cured } = report;
  const diagnostics = report.diagnostics.map((diagnostic) => record(diagnostic, report));
  return linedJson({
    version,
    columnUnit: 'utf-16',
    summary: { items, errors, warnings, known, cured },
    diagnostics,
  });
};

function range({ start, end }: Located) {
  return { start, end };
}

function record(diagnostic: Diagnostic, report: Report) {
  const { rule, severity, item, field, message, hint, related, fix } = diagnostic;
  return {
    rule,
    severity,
    file: report.shownPath(diagnostic.file),
    item,
    field,
    range: range(diagnostic),
    message,
    hint,
    related: related?.map((at) => ({
      file: report.shownPath(at.file),
      range: range(at),
      message: at.message,
    })),
    fix: fix && {
      title: fix.title,
      safe: fix.safe,
      edits: fix.edits.map(({ file, span, text }) => ({ file: report.shownPath(file), ...span, text })),
    },
    fingerprint: fingerprint(diagnostic),
  };
}
