/** `mingbai audit`: the clean-up report, as a table, JSON or a workbook. */
import { type AuditRow, type AuditView, auditView, check, ownLanguage } from '../compile.js';
import { folded } from '../text/fold.js';
import { linedJson } from '../text/json.js';
import { by, grouped } from '../text/order.js';
import { displayWidth } from '../text/width.js';
import { bracketed, type Lang } from '../text/words.js';
import { type Sheet, workbook } from '../text/workbook.js';
import { refuseOutput, writeResult } from './result.js';
import { exitCodes, type Surroundings, speak } from './surroundings.js';
import { catalogueFolder } from './target.js';

/** Options of `audit` as typed. */
export interface AuditOptions {
  readonly format: 'table' | 'json' | 'xlsx';
  readonly output?: string;
}

const words = {
  zh: {
    figures: '总体情况',
    certificates: '仍要提交的证明',
    waived: '已免提交的证明',
    stamps: '要求盖章的材料',
    shareable: '政府部门核发、仍要群众提交的材料（可以共享）',
    columns: ['事项', '单位', '材料', '必要性', '依据', '清理结论', '该做什么'],
    figure: ['指标', '数值'],
    none: '没有',
  },
  en: {
    figures: 'Figures',
    certificates: 'Certificates still asked for',
    waived: 'Certificates no longer handed in',
    stamps: 'Materials that need a stamp',
    shareable: 'Issued by offices and still asked of people (could be shared)',
    columns: ['Item', 'Unit', 'Material', 'Need', 'Basis', 'Decision', 'Action due'],
    figure: ['Figure', 'Value'],
    none: 'none',
  },
};

/** Makes the report of a catalogue; gives the exit code. */
export async function auditCommand(
  folder: string | undefined,
  options: AuditOptions,
  around: Surroundings,
): Promise<number> {
  const root = catalogueFolder(around.cwd, folder);
  refuseOutput(options.output, root, around);
  const { catalogue } = check(root);
  const lang = speak(around, ownLanguage(catalogue.config));
  const view = auditView(catalogue, lang);
  const made =
    options.format === 'json'
      ? linedJson(data(view))
      : options.format === 'xlsx'
        ? await workbook(sheets(view, lang))
        : table(view, lang, around);
  writeResult(made, options.output, around);
  return exitCodes.clean;
}

/** The report for programs: a figure without a value is left out. */
function data(view: AuditView): object {
  return { version: 1, ...view, figures: view.figures.filter(({ value }) => value !== undefined) };
}

function cells(row: AuditRow): string[] {
  return [row.itemName, row.unit, row.material, row.need, row.basis, row.decision, row.action];
}

const lists = ['certificates', 'waived', 'stamps', 'shareable'] as const;

function sheets(view: AuditView, lang: Lang): Sheet[] {
  const say = words[lang];
  const widths = [30, 26, 30, 12, 44, 12, 26];
  return [
    {
      name: say.figures,
      headings: [
        { text: say.figure[0] ?? '', width: 34 },
        { text: say.figure[1] ?? '', width: 20 },
      ],
      rows: view.figures.map(({ label, text, value }) => [label, text === String(value) ? value : text]),
    },
    ...lists.map((list) => ({
      name: say[list],
      headings: say.columns.map((text, index) => ({ text, width: widths[index] ?? 20 })),
      rows: view[list].map(cells),
    })),
  ];
}

function table(view: AuditView, lang: Lang, { paint, columns }: Surroundings): string {
  const say = words[lang];
  const figures = aligned(view.figures.map(({ label, text }) => [label, text]));
  const blocks = [`${paint.bold(say.figures)}\n${figures}`];
  for (const list of lists) {
    const rows = view[list];
    const count = bracketed(String(rows.length), lang);
    const units = [...grouped(rows, ({ unit }) => unit)].sort(by(([unit]) => unit));
    const lines = linesOf(rows, lang, paint, columns);
    const body = units
      .map(([unit, own]) => `  ${paint.cyan(unit)}\n${own.map((row) => lines.get(row)).join('')}`)
      .join('');
    blocks.push(`${paint.bold(`${say[list]}${count}`)}\n${body || `  ${say.none}\n`}`);
  }
  return blocks.join('\n');
}

/**
 * A line for each row, and below it the basis, which is too long to stand beside it; in a terminal that is too narrow
 * for the columns of a list, its columns stand below each other, too.
 */
function linesOf(
  rows: readonly AuditRow[],
  lang: Lang,
  paint: Surroundings['paint'],
  columns = Number.POSITIVE_INFINITY,
): Map<AuditRow, string> {
  const cellsOf = (row: AuditRow) => [row.itemName, row.material, row.decision || row.need, row.action];
  const lines = aligned(rows.map(cellsOf)).split('\n');
  const isNarrow = lines.some((line) => displayWidth(line) + 2 > columns);
  const label = `${words[lang].columns[4]}${lang === 'zh' ? '：' : ': '}`;
  const fold = (text: string): string[] =>
    isNarrow ? folded(text, Math.max(20, columns - 7)).split('\n') : [text];
  return new Map(
    rows.map((row, index) => {
      const [item = '', material = '', decision, action] = cellsOf(row);
      const stacked = [material, `${decision}  ${action}`].flatMap(fold).map((line) => `      ${line}\n`);
      const beside = isNarrow ? `    ${item}\n${stacked.join('')}` : `  ${lines[index]}\n`;
      const basis = row.basis === '' ? [] : fold(label + row.basis);
      return [row, beside + basis.map((line) => `      ${paint.dim(line)}\n`).join('')];
    }),
  );
}

/** Rows with their columns under each other, however wide the characters are. */
function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.min(44, Math.max(...rows.map((row) => displayWidth(row[column] ?? '')))),
  );
  const padded = (text: string, width: number): string =>
    text + ' '.repeat(Math.max(0, width - displayWidth(text)));
  return rows
    .map(
      (row) =>
        `  ${row
          .map((text, column) => padded(text, widths[column] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}
