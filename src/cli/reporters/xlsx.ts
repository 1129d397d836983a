/** For offices: a workbook with one sheet a unit and a column for what was done about each finding. */
import { type Diagnostic, severityWords } from '../../text/diagnostic.js';
import { grouped } from '../../text/order.js';
import { pathText } from '../../text/source.js';
import { workbook } from '../../text/workbook.js';
import type { Report } from './reporter.js';

const headings = {
  zh: ['级别', '事项', '事项名称', '问题', '改法', '字段', '文件', '行', '规则', '处理情况'],
  en: [
    'Severity',
    'Item',
    'Name',
    'What is wrong',
    'What to write',
    'Field',
    'File',
    'Line',
    'Rule',
    'Done about it',
  ],
};
const widths = [8, 22, 26, 60, 44, 22, 36, 6, 28, 20];

/** The workbook of a report. Findings of no item stand on a sheet of their own. */
export function xlsx(report: Report): Promise<Uint8Array> {
  const { lang } = report;
  const noUnit = lang === 'zh' ? '登记簿与配置' : 'Registers';
  const byUnit = grouped(report.diagnostics, ({ item }) =>
    item === undefined ? noUnit : report.unitOf(item),
  );
  const sheets = [...byUnit].map(([name, found]) => ({
    name,
    headings: headings[lang].map((text, index) => ({ text, width: widths[index] ?? 20 })),
    rows: found.map((diagnostic) => row(diagnostic, report)),
  }));
  if (sheets.length > 0) return workbook(sheets);
  const clean = lang === 'zh' ? '没有发现问题' : 'Nothing found';
  return workbook([{ name: clean, headings: [{ text: clean, width: 30 }], rows: [] }]);
}

function row(diagnostic: Diagnostic, report: Report): (string | number | undefined)[] {
  const { lang } = report;
  const { item, field, rule, severity, message, hint, file, start } = diagnostic;
  const name = item === undefined ? undefined : report.nameOf(item);
  const where = field && pathText(field);
  return [
    severityWords[severity][lang],
    item,
    name,
    message[lang],
    hint?.[lang],
    where,
    report.shownPath(file),
    start.line,
    rule,
    undefined,
  ];
}
