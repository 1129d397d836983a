/** For GitLab: a Code Quality report (a JSON array in the Code Climate form). */
import { fingerprint } from '../../text/fingerprint.js';
import { linedJson } from '../../text/json.js';
import type { TextReporter } from './reporter.js';

/** The GitLab report. Fingerprints are made unique, for GitLab shows only one finding of each. */
export const gitlab: TextReporter = ({ diagnostics, lang, shownPath }) => {
  const seen = new Map<string, number>();
  const issues = diagnostics.map((diagnostic) => {
    const print = fingerprint(diagnostic);
    const times = seen.get(print) ?? 0;
    seen.set(print, times + 1);
    return {
      description: diagnostic.message[lang],
      check_name: diagnostic.rule,
      fingerprint: times === 0 ? print : `${print}-${times}`,
      severity: diagnostic.severity === 'error' ? 'major' : 'minor',
      location: {
        path: shownPath(diagnostic.file),
        positions: {
          begin: { line: diagnostic.start.line, column: diagnostic.start.column },
          end: { line: diagnostic.end.line, column: diagnostic.end.column },
        },
      },
    };
  });
  return linedJson(issues);
};
