/**
 * Blank forms and filled samples of the demonstration catalogue, from one description (`forms.yaml`).
 * The same description gives the same bytes: dates inside the files are fixed.
 */
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  HeightRule,
  type ISectionOptions,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { parse } from 'yaml';

/** One part of a form: rows to fill in, a table to fill in, or running text with gaps. */
export interface Part {
  readonly heading?: string;
  /** `栏目｜示范`: half a row; `*` before it: a whole row; `#` before it: a whole row with room to write. */
  readonly rows?: readonly string[];
  /** Column heads of a table. */
  readonly table?: readonly string[];
  /** Rows of the table in the sample. */
  readonly filled?: readonly (readonly string[])[];
  /** Rows of the table in both files. */
  readonly fixed?: readonly (readonly string[])[];
  /** How many empty rows the blank form has; as many as the sample fills where absent. */
  readonly blank?: number;
  /** Paragraphs; `{…}` is a gap and what the sample writes there. */
  readonly text?: readonly string[];
}

/** One form. */
export interface Form {
  readonly slug: string;
  readonly title: string;
  readonly to?: string;
  readonly parts: readonly Part[];
  readonly statement?: readonly string[];
  readonly sign: readonly string[];
  readonly office?: readonly string[];
  readonly notes: readonly string[];
}

/** The description: the forms, and the words that `@名` stands for. */
export interface Description {
  readonly values: Readonly<Record<string, string>>;
  readonly forms: readonly Form[];
}

type Kind = 'blank' | 'sample';

const mark = '演示样表，非官方表格';
const author = '鞍山市公共服务事项目录（演示）';
const sampleHint =
  '这是填写示范。蓝色楷体字是示范内容，人名、单位、号码、日期和金额都是虚构的，号码用 × 代替。请按自己的情况填写。';
const writtenOn = '2026年11月2日';
const fixedDate = '2026-11-23T00:00:00Z';

const ink = '1F3A93';
const tableWidth = 9638;
const labelWidth = 1900;

/** Reads the description. */
export function readDescription(yaml: string): Description {
  return parse(yaml) as Description;
}

/** All files by path below the catalogue’s `files/`: a blank form and a sample for every form. */
export async function generateForms(description: Description): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const form of description.forms) {
    const writer = new FormWriter(form, description.values);
    files.set(`forms/${form.slug}.docx`, await writer.write('blank'));
    files.set(`samples/${form.slug}.docx`, await writer.write('sample'));
  }
  return files;
}

class FormWriter {
  constructor(
    private readonly form: Form,
    private readonly values: Readonly<Record<string, string>>,
  ) {}

  async write(kind: Kind): Promise<Uint8Array> {
    const document = new Document({
      title: kind === 'sample' ? `${this.form.title}（填写示范）` : this.form.title,
      subject: mark,
      description: mark,
      creator: author,
      lastModifiedBy: author,
      styles: {
        default: {
          document: {
            run: {
              font: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '宋体' },
              size: 21,
              language: { value: 'zh-CN', eastAsia: 'zh-CN' },
            },
          },
        },
      },
      sections: [this.section(kind)],
    });
    return withFixedDates(await Packer.toBuffer(document));
  }

  private section(kind: Kind): ISectionOptions {
    const { form } = this;
    const children = [
      centred(form.title),
      ...(kind === 'sample' ? [small(sampleHint)] : []),
      ...(form.to ? [plain(`提交给：${form.to}`)] : []),
      ...form.parts.flatMap((part) => this.part(part, kind)),
      ...this.statement(),
      ...form.sign.map((line) => this.signature(line, kind)),
      ...(form.office ? [heading('以下由有关单位填写，本人不填'), officeTable(form.office)] : []),
      heading('填写说明'),
      ...form.notes.map((note, index) => small(`${index + 1}．${note}`)),
    ];
    return {
      properties: {
        page: {
          size: { width: 11906, height: 16838 },
          margin: { top: 1134, bottom: 1134, left: 1134, right: 1134, header: 567, footer: 567 },
        },
      },
      headers: {
        default: new Header({
          children: [
            new Paragraph({
              alignment: AlignmentType.RIGHT,
              children: [
                new TextRun({
                  text: `「${mark}」${kind === 'sample' ? '填写示范' : ''}`,
                  bold: true,
                  color: 'B00020',
                }),
              ],
            }),
          ],
        }),
      },
      footers: {
        default: new Footer({
          children: [
            new Paragraph({
              alignment: AlignmentType.CENTER,
              children: [new TextRun({ children: [`${mark}　第 `, PageNumber.CURRENT, ' 页'], size: 18 })],
            }),
          ],
        }),
      },
      children,
    };
  }

  private part(part: Part, kind: Kind): (Paragraph | Table)[] {
    const before = part.heading ? heading(part.heading) : new Paragraph({ spacing: { after: 60 } });
    return [
      before,
      ...(part.rows ? [this.fields(part.rows, kind)] : []),
      ...(part.table ? [this.table(part, part.table, kind)] : []),
      ...(part.text ?? []).map((text) => this.paragraph(text, kind)),
    ];
  }

  /** Label and space to write, two of them a row unless one asks for the whole row. */
  private fields(rows: readonly string[], kind: Kind): Table {
    const valueWidth = tableWidth / 2 - labelWidth;
    const written: TableRow[] = [];
    let half: TableCell[] = [];
    const close = () => {
      if (half.length > 0) written.push(new TableRow({ children: [...half, cell([], valueWidth, 2)] }));
      half = [];
    };
    for (const row of rows) {
      const [label, sample] = split(row.replace(/^[*#]/, ''));
      const value = this.value(sample, kind);
      if (!/^[*#]/.test(row)) {
        half.push(labelCell(label), cell(value, valueWidth));
        if (half.length === 4) {
          written.push(new TableRow({ children: half }));
          half = [];
        }
        continue;
      }
      close();
      written.push(
        new TableRow({
          height: { value: row.startsWith('#') ? 1500 : 400, rule: HeightRule.ATLEAST },
          children: [labelCell(label), cell(value, tableWidth - labelWidth, 3)],
        }),
      );
    }
    close();
    return grid(written, [labelWidth, valueWidth, labelWidth, valueWidth]);
  }

  private table(part: Part, heads: readonly string[], kind: Kind): Table {
    const widths = columnWidths(heads);
    const filled = part.filled ?? [];
    const empty = Array.from({ length: part.blank ?? filled.length }, () => heads.map(() => ''));
    const rows =
      part.fixed?.map((row) => row.map((text) => [run(text)])) ??
      (kind === 'blank'
        ? empty.map((row) => row.map((): TextRun[] => []))
        : filled.map((row) => row.map((text) => [penned(this.expand(text))])));
    return grid(
      [
        new TableRow({
          tableHeader: true,
          children: heads.map((head, column) => labelCell(head, widths[column])),
        }),
        ...rows.map(
          (row) =>
            new TableRow({
              height: { value: 480, rule: HeightRule.ATLEAST },
              children: row.map((runs, column) => cell(runs, widths[column] ?? labelWidth)),
            }),
        ),
      ],
      widths,
    );
  }

  /** What stands in a field: choices stay, everything else is empty in the blank form. */
  private value(sample: string, kind: Kind): TextRun[] {
    const choice = /[☐☑]/u.test(sample);
    const shown = this.expand(sample).replace(/[{}]/g, '');
    if (kind === 'sample') return [penned(shown)];
    return choice ? [run(shown.replaceAll('☑', '☐'))] : [];
  }

  /** Running text with gaps. */
  private paragraph(text: string, kind: Kind): Paragraph {
    const runs = text.split(/(\{[^}]*\})/).map((piece) => {
      if (!piece.startsWith('{')) return run(kind === 'blank' ? piece.replaceAll('☑', '☐') : piece);
      const filled = this.expand(piece.slice(1, -1));
      return kind === 'sample' ? penned(filled, true) : run('＿'.repeat(gap(filled)));
    });
    return new Paragraph({ children: runs, spacing: { before: 60, after: 60, line: 360 } });
  }

  private statement(): Paragraph[] {
    const lines = this.form.statement ?? [];
    if (lines.length === 0) return [];
    return [heading('声明'), ...lines.map((line) => plain(line))];
  }

  private signature(line: string, kind: Kind): Paragraph {
    const [label, name] = split(line);
    return new Paragraph({
      spacing: { before: 200, after: 60 },
      children:
        kind === 'sample'
          ? [run(`${label}：`), penned(name, true), run('　　　　日期：'), penned(writtenOn, true)]
          : [run(`${label}：＿＿＿＿＿＿＿＿　　日期：＿＿＿＿年＿＿月＿＿日`)],
    });
  }

  private expand(text: string): string {
    return text.replace(/@(\p{Script=Han}+)/gu, (whole, name: string) => {
      const known = Object.keys(this.values).find((key) => name.startsWith(key));
      return known === undefined ? whole : `${this.values[known]}${name.slice(known.length)}`;
    });
  }
}

function split(row: string): [string, string] {
  const at = row.indexOf('｜');
  if (at < 0) throw new Error(`No ｜ in “${row}”`);
  return [row.slice(0, at), row.slice(at + 1)];
}

/** How long a gap is for what goes there. */
function gap(filled: string): number {
  return Math.min(18, Math.max(4, [...filled].length + 2));
}

/** Numbers of 18 digits need more room than the other columns. */
function columnWidths(heads: readonly string[]): number[] {
  const weights = heads.map((head) => (head.includes('号码') ? 2 : 1));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => Math.floor((tableWidth * weight) / total));
}

function run(text: string): TextRun {
  return new TextRun({ text });
}

/** What an applicant writes. */
function penned(text: string, underlined = false): TextRun {
  const font = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '楷体' };
  return new TextRun({ text, color: ink, font, ...(underlined ? { underline: {} } : {}) });
}

function plain(text: string): Paragraph {
  return new Paragraph({ children: [run(text)], spacing: { before: 40, after: 40 } });
}

function small(text: string): Paragraph {
  return new Paragraph({ children: [new TextRun({ text, size: 18 })], spacing: { after: 40 } });
}

function heading(text: string): Paragraph {
  return new Paragraph({
    heading: HeadingLevel.HEADING_1,
    keepNext: true,
    spacing: { before: 160, after: 60 },
    children: [new TextRun({ text, bold: true, size: 22, color: '000000' })],
  });
}

function centred(text: string): Paragraph {
  return new Paragraph({
    heading: HeadingLevel.TITLE,
    alignment: AlignmentType.CENTER,
    spacing: { after: 160 },
    children: [new TextRun({ text, bold: true, size: 32, color: '000000' })],
  });
}

function cell(runs: TextRun[], width: number, span = 1): TableCell {
  return new TableCell({
    children: [new Paragraph({ children: runs })],
    columnSpan: span,
    width: { size: width, type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    verticalAlign: VerticalAlign.CENTER,
  });
}

function labelCell(text: string, width = labelWidth): TableCell {
  return new TableCell({
    children: [new Paragraph({ children: [new TextRun({ text, bold: true })] })],
    width: { size: width, type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'F2F2F2' },
    verticalAlign: VerticalAlign.CENTER,
  });
}

/** Opinions of the offices: empty in the blank form and in the sample. */
function officeTable(labels: readonly string[]): Table {
  const width = tableWidth - labelWidth;
  return grid(
    labels.map(
      (label) =>
        new TableRow({
          cantSplit: true,
          height: { value: 1100, rule: HeightRule.ATLEAST },
          children: [
            labelCell(label),
            new TableCell({
              width: { size: width, type: WidthType.DXA },
              verticalAlign: VerticalAlign.BOTTOM,
              margins: { top: 60, bottom: 60, left: 100, right: 100 },
              children: [
                new Paragraph({
                  alignment: AlignmentType.RIGHT,
                  children: [run('签名（盖章）：　　　　　　　　　年　　月　　日')],
                }),
              ],
            }),
          ],
        }),
    ),
    [labelWidth, width],
  );
}

function grid(rows: TableRow[], columnWidths: number[]): Table {
  const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
  return new Table({
    rows,
    columnWidths,
    layout: TableLayoutType.FIXED,
    width: { size: tableWidth, type: WidthType.DXA },
    borders: {
      top: line,
      bottom: line,
      left: line,
      right: line,
      insideHorizontal: line,
      insideVertical: line,
    },
  });
}

/** Packs the document again with fixed dates, inside the file and in the archive. */
function withFixedDates(docx: Uint8Array): Uint8Array {
  const parts = unzipSync(docx);
  const core = 'docProps/core.xml';
  const properties = parts[core];
  if (properties) {
    const dated = /(<dcterms:(created|modified)[^>]*>)[^<]*/g;
    parts[core] = strToU8(strFromU8(properties).replace(dated, `$1${fixedDate}`));
  }
  return zipSync(parts, { level: 9, mtime: new Date(1980, 0, 1) });
}
