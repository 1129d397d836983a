/** One line a diagnostic: for editors that jump to `file:line:column`, and for searching. */
import type { TextReporter } from './reporter.js';

/** The compact report. */
export const compact: TextReporter = ({ diagnostics, lang, shownPath }) =>
  diagnostics
    .map(({ file, start, severity, rule, message, hint }) => {
      const advice = hint ? `${lang === 'zh' ? '；改法：' : '; hint: '}${hint[lang]}` : '';
      return `${shownPath(file)}:${start.line}:${start.column}: ${severity}[${rule}] ${message[lang]}${advice}\n`;
    })
    .join('');
