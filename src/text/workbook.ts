/** Excel workbooks: plain tables, codes as text, a frozen heading. */
import writeExcelFile from 'write-excel-file/node';
import { notInXml } from './xml.js';

/** One sheet: headings, and rows of texts and numbers. Text stays text, whatever it looks like. */
export interface Sheet {
  readonly name: string;
  readonly headings: readonly { readonly text: string /** Width in characters. */; readonly width: number }[];
  readonly rows: readonly (readonly (string | number | undefined)[])[];
}

/** Longest cell Excel takes, in characters. */
const maxCell = 32_767;

/** A workbook as the bytes of an .xlsx file. */
export async function workbook(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const names = uniqueNames(sheets.map(({ name }) => name));
  const written = sheets.map(({ headings, rows }, index) => ({
    sheet: names[index] as string,
    stickyRowsCount: 1,
    columns: headings.map(({ width }) => ({ width })),
    data: [
      headings.map(({ text }) => ({ value: text, type: String, fontWeight: 'bold' as const })),
      ...rows.map((row) => row.map(cell)),
    ],
  }));
  return writeExcelFile(written).toBuffer();
}

function cell(value: string | number | undefined) {
  if (value === undefined || value === '') return null;
  if (typeof value === 'number') return { value, type: Number };
  const text = value.replace(notInXml, ' ').slice(0, maxCell);
  return { value: text, type: String, format: '@', wrap: true, alignVertical: 'top' as const };
}

/** Sheet names as Excel takes them: at most 31 characters, none of `[]:*?/\`, no apostrophe at an end, none twice. */
function uniqueNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const clean =
      name
        .replace(/[[\]:*?/\\]/g, ' ')
        .trim()
        .slice(0, 31)
        // Half of a character that takes two is none.
        .replace(/[\ud800-\udbff]$/, '')
        .replace(/^'+|'+$/g, '')
        .trim() || '-';
    let candidate = clean;
    for (let n = 2; taken.has(candidate.toLowerCase()); n++) {
      candidate = `${clean.slice(0, 30 - String(n).length)} ${n}`;
    }
    taken.add(candidate.toLowerCase());
    return candidate;
  });
}
