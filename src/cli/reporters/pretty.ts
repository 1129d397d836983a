/** For people at a terminal: code frames, colours, a sentence at the end. */
import { type Diagnostic, type Located, severityWords } from '../../text/diagnostic.js';
import { plural } from '../../text/words.js';
import { codeFrame } from '../frame.js';
import type { Report, TextReporter } from './reporter.js';

/** The pretty report. */
export const pretty: TextReporter = (report) => {
  const blocks = report.diagnostics.map((diagnostic) => block(diagnostic, report));
  return [...blocks, summary(report)].join('\n');
};

function block(diagnostic: Diagnostic, report: Report): string {
  const { lang, paint } = report;
  const tint = diagnostic.severity === 'error' ? paint.red : paint.yellow;
  const word = severityWords[diagnostic.severity][lang];
  const lines = [
    `${tint.bold(`${word}[${diagnostic.rule}]`)} ${paint.bold(diagnostic.message[lang])}`,
    ...place(diagnostic, report, tint),
  ];
  for (const related of diagnostic.related ?? []) {
    lines.push(`  ${paint.dim('=')} ${related.message[lang]}`, ...place(related, report, paint.cyan));
  }
  const hint = diagnostic.hint ? `${lang === 'zh' ? '改法：' : 'Hint: '}${diagnostic.hint[lang]}` : '';
  const more = paint.dim(`${lang === 'zh' ? '详解：' : 'More: '}mingbai explain ${diagnostic.rule}`);
  lines.push(`  ${paint.dim('=')} ${hint ? `${hint}    ` : ''}${more}`);
  return `${lines.join('\n')}\n`;
}

function place(at: Located, report: Report, tint: (text: string) => string): string[] {
  const { paint } = report;
  const width = Math.max(2, String(at.start.line).length);
  const room = report.columns === undefined ? undefined : Math.max(20, report.columns - width - 4);
  const frame = codeFrame(report.textOf(at.file), at, room);
  const head = `${' '.repeat(width)}${paint.cyan('-->')} ${report.shownPath(at.file)}:${at.start.line}:${at.start.column}`;
  return [
    head,
    ...frame.map((line) => {
      const gutter = paint.cyan(`${String(line.number ?? '').padStart(width)} |`);
      return `${gutter} ${line.carets ? tint(line.text) : line.text}`.trimEnd();
    }),
  ];
}

/** The closing sentence. */
function summary(report: Report): string {
  const { items, errors, warnings, known, cured, milliseconds, lang, paint } = report;
  const seconds = (milliseconds / 1000).toFixed(milliseconds < 9950 ? 1 : 0);
  const tint = errors > 0 ? paint.red : warnings > 0 ? paint.yellow : paint.green;
  const clean = errors + warnings === 0;
  if (lang === 'zh') {
    const found = clean ? '没有发现问题' : `${errors} 个错误，${warnings} 个警告`;
    const baseline = known > 0 ? `（另 ${known} 个在基线中）` : '';
    const better = cured > 0 ? `基线里有 ${cured} 个已经改好，运行 mingbai baseline 更新\n` : '';
    return `检查 ${items} 项：${tint(found)}${baseline}；用时 ${seconds} 秒\n${better}`;
  }
  const found = clean ? 'nothing found' : `${plural(errors, 'error')}, ${plural(warnings, 'warning')}`;
  const baseline = known > 0 ? ` (${known} more in the baseline)` : '';
  const better =
    cured > 0 ? `${plural(cured, 'finding')} of the baseline cured; run mingbai baseline to update it\n` : '';
  return `Checked ${plural(items, 'item')}: ${tint(found)}${baseline}; ${seconds} s\n${better}`;
}
