/** For people at a terminal: code frames, colours, a sentence at the end. */
import type { Diagnostic, Located } from '../../text/diagnostic.js';
import { codeFrame } from '../frame.js';
import type { Report, Reporter } from './reporter.js';

/** The pretty report. */
export const pretty: Reporter = (report) => {
  const blocks = report.diagnostics.map((diagnostic) => block(diagnostic, report));
  return [...blocks, summary(report)].join('\n');
};

function block(diagnostic: Diagnostic, report: Report): string {
  const { lang, paint } = report;
  const tint = diagnostic.severity === 'error' ? paint.red : paint.yellow;
  const word = { error: { zh: '错误', en: 'error' }, warning: { zh: '警告', en: 'warning' } }[diagnostic.severity][lang];
  const lines = [
    `${tint.bold(`${word}[${diagnostic.rule}]`)} ${paint.bold(diagnostic.message[lang])}`,
    ...place(diagnostic, report, tint),
  ];
  for (const related of diagnostic.related ?? []) {
    lines.push(`  ${paint.dim('=')} ${related.message[lang]}`, ...place(related, report, paint.cyan));
  }
  const hint = diagnostic.hint ? `${lang === 'zh' ? '改法：' : 'Write: '}${diagnostic.hint[lang]}` : '';
  const more = paint.dim(`${lang === 'zh' ? '详解：' : 'More: '}mingbai explain ${diagnostic.rule}`);
  lines.push(`  ${paint.dim('=')} ${hint ? `${hint}    ` : ''}${more}`);
  return `${lines.join('\n')}\n`;
}

function place(at: Located, report: Report, tint: (text: string) => string): string[] {
  const { paint } = report;
  const frame = codeFrame(report.textOf(at.file), at);
  const width = Math.max(2, ...frame.map((line) => String(line.number ?? '').length));
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
export function summary({ items, errors, warnings, milliseconds, lang, paint }: Report): string {
  const seconds = (milliseconds / 1000).toFixed(milliseconds < 9950 ? 1 : 0);
  const tint = errors > 0 ? paint.red : warnings > 0 ? paint.yellow : paint.green;
  const plural = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`;
  const found =
    lang === 'zh'
      ? errors + warnings === 0
        ? '没有发现问题'
        : `${errors} 个错误，${warnings} 个警告`
      : errors + warnings === 0
        ? 'nothing found'
        : `${plural(errors, 'error')}, ${plural(warnings, 'warning')}`;
  return lang === 'zh'
    ? `检查 ${items} 项：${tint(found)}；用时 ${seconds} 秒\n`
    : `Checked ${plural(items, 'item')}: ${tint(found)}; ${seconds} s\n`;
}
