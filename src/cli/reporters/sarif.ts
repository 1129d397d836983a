/** For code scanning: SARIF 2.1.0 (OASIS). */
import { pathToFileURL } from 'node:url';
import { rules } from '../../compile.js';
import type { Diagnostic, Located } from '../../text/diagnostic.js';
import { fingerprint } from '../../text/fingerprint.js';
import { linedJson } from '../../text/json.js';
import type { Report, TextReporter } from './reporter.js';

/** The SARIF report. Columns count UTF-16 code units, as `columnKind` says. */
export const sarif: TextReporter = (report) => {
  const used = rules.filter((rule) => report.diagnostics.some((diagnostic) => diagnostic.rule === rule.id));
  const { lang } = report;
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'mingbai',
            rules: used.map((rule) => ({
              id: rule.id,
              shortDescription: { text: rule[lang].summary },
              fullDescription: { text: rule[lang].why },
              defaultConfiguration: { level: rule.severity },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: report.diagnostics.map((diagnostic) => result(diagnostic, report)),
      },
    ],
  };
  return linedJson(log);
};

function result(diagnostic: Diagnostic, report: Report) {
  const { lang } = report;
  const hint = diagnostic.hint ? `\n${diagnostic.hint[lang]}` : '';
  return {
    ruleId: diagnostic.rule,
    level: diagnostic.severity,
    message: { text: diagnostic.message[lang] + hint },
    locations: [{ physicalLocation: place(diagnostic, report) }],
    ...(diagnostic.related
      ? {
          relatedLocations: diagnostic.related.map((at, id) => ({
            id,
            message: { text: at.message[lang] },
            physicalLocation: place(at, report),
          })),
        }
      : {}),
    partialFingerprints: { 'mingbai/v1': fingerprint(diagnostic) },
  };
}

function place(at: Located, report: Report) {
  return {
    artifactLocation: { uri: reference(report.shownPath(at.file)) },
    region: {
      startLine: at.start.line,
      startColumn: at.start.column,
      endLine: at.end.line,
      endColumn: at.end.column,
    },
  };
}

/** A path as a relative reference (RFC 3986), with what a URI demands escaped; before a colon in front stood a scheme. */
function reference(path: string): string {
  // Shown paths have slashes everywhere; Windows would put the drive of the current folder in front.
  const escaped = pathToFileURL(`/${path}`, { windows: false }).pathname.slice(1);
  return escaped.replace(/^[^/]*/, (first) => first.replaceAll(':', '%3A'));
}
