/** Paragraphs, cells and tables as a Word document has them: by style, so that whoever edits it further changes a style. */
import {
  type IParagraphOptions,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { styleIds } from './styles.js';

/** Width of the text in twentieths of a point: A4 less its margins. */
const textWidth = 9980;

/** What XML can hold of a text: no controls, no half characters; a line break stays one. */
export function plain(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[^\n\P{Cc}]|[\p{Cs}\uFFFE\uFFFF]/gu, ' ');
}

/** A text as runs in a style of letters, line breaks kept. */
export function runs(text: string, style?: string): TextRun[] {
  return plain(text)
    .split('\n')
    .map(
      (line, index) =>
        new TextRun({ text: line, ...(style ? { style } : {}), ...(index > 0 ? { break: 1 } : {}) }),
    );
}

/** A paragraph of a text, in a style. */
export function paragraph(text: string, options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ children: runs(text), ...options });
}

/** A label and what it says, in one paragraph. */
export function labelled(label: string, text: string, colon: string): Paragraph {
  return new Paragraph({
    children: [...runs(label + colon, styleIds.label), ...runs(text)],
    style: styleIds.row,
  });
}

/** A cell of paragraphs, or of a text. */
export function cell(content: string | readonly Paragraph[], head = false): TableCell {
  const children =
    typeof content === 'string'
      ? [paragraph(content, { style: head ? styleIds.tableHead : styleIds.tableText })]
      : content;
  return new TableCell({
    children: [...children],
    verticalAlign: head ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
    ...(head ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'F0F0F0' } } : {}),
  });
}

/** A table with a head that is repeated on every page, and rows that are not split; widths in parts of the text’s. */
export function table(
  heads: readonly string[],
  rows: readonly (readonly TableCell[])[],
  parts: readonly number[],
): Table {
  const whole = parts.reduce((sum, part) => sum + part, 0);
  const head = new TableRow({
    children: heads.map((text) => cell(text, true)),
    tableHeader: true,
    cantSplit: true,
  });
  return new Table({
    rows: [
      ...(heads.length > 0 ? [head] : []),
      ...rows.map((children) => new TableRow({ children: [...children], cantSplit: true })),
    ],
    columnWidths: parts.map((part) => Math.round((textWidth * part) / whole)),
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    style: styleIds.grid,
  });
}
