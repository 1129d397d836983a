/** The tables as one workbook (XLSX): a sheet a table, after a sheet that says what the workbook is. */
import type { Vocabulary } from '../../../model/vocabulary.js';
import type { PublishedHead } from '../published/records.js';
import type { Cell, Column, Table } from '../tables/table.js';
import { declaration, escaped } from '../xml.js';
import { main, numbered, rowXml, sheetEnd, sheetHead } from './sheet.js';
import { type ZipPiece, type ZippedFile, type ZipSegment, zipped, zipSegment } from './zip.js';

/** The name of a table's sheet; `index`: which of its sheets, where one does not hold all its rows. */
export function sheetName(table: Table, index: number): string {
  return index === 0 ? table.label.zh : `${table.label.zh} (${index + 1})`;
}

/** A sheet of a table. */
export interface TableSheet {
  readonly table: Table;
  readonly name: string;
  /** Rows that come first. */
  readonly first: readonly (readonly Cell[])[];
  /** The rows that follow, in segments; rows are numbered from `row`. */
  segments(row: number): Iterable<ZipSegment>;
  /** How many rows follow. */
  readonly others: number;
}

/** The bytes of the workbook in pieces, the same for the same catalogue; the sheets come in the order given. */
export function workbookPieces(head: PublishedHead, tables: readonly TableSheet[]): Generator<ZipPiece> {
  const names = ['说明', ...tables.map(({ name }) => name)];
  return zipped([
    whole('[Content_Types].xml', contentTypes(names.length)),
    whole('_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']])),
    whole('xl/workbook.xml', workbookXml(names)),
    whole('xl/_rels/workbook.xml.rels', workbookRelationships(names.length)),
    whole('xl/styles.xml', stylesXml),
    { path: sheetPath(0), segments: aboutSheet(head, tables) },
    ...tables.map((sheet, index) => ({ path: sheetPath(index + 1), segments: sheetSegments(sheet) })),
  ]);
}

function sheetPath(index: number): string {
  return `xl/worksheets/sheet${index + 1}.xml`;
}

function* sheetSegments({ table, first, segments, others }: TableSheet): Generator<ZipSegment> {
  yield zipSegment(Buffer.concat([Buffer.from(sheetHead(table.columns)), rowsFrom(first)]));
  yield* segments(first.length + 2);
  yield zipSegment(Buffer.from(sheetEnd(table.columns, 1 + first.length + others)));
}

/** Rows below the headings. */
function rowsFrom(rows: readonly (readonly Cell[])[]): Uint8Array {
  return numbered(Buffer.from(rows.map(rowXml).join('')), 2);
}

function whole(path: string, text: string): ZippedFile {
  return { path, segments: [zipSegment(Buffer.from(text))] };
}

/** The sheet that says what the workbook is. */
function aboutSheet(head: PublishedHead, tables: readonly TableSheet[]): readonly ZipSegment[] {
  const { title, publisher, edition, site, url } = head;
  const column = (name: string, zh: string): Column<never> => ({
    name,
    label: { zh, en: name },
    about: { zh, en: name },
    type: { type: 'string' },
    required: true,
    value: () => undefined,
  });
  const columns = [column('name', '项目'), column('value', '内容')];
  const facts: readonly (readonly [name: string, value: string | undefined])[] = [
    ['名称', title],
    ['发布机构', publisher],
    ['版本', edition],
    ['网址', url],
    ['提示', site?.notice],
    ...codesIn(tables),
    ...tables.map(({ table, name }) => [`工作表 ${name}`, `${table.name}.csv`] as const),
  ];
  const rows = facts.filter(([, value]) => value !== undefined);
  const xml = [sheetHead(columns), rowsFrom(rows), sheetEnd(columns, rows.length + 1)];
  return [zipSegment(Buffer.concat(xml.map((one) => Buffer.from(one))))];
}

/** What the codes in the tables mean: each vocabulary once, with the tables where they stand. */
function codesIn(tables: readonly TableSheet[]): (readonly [name: string, meanings: string])[] {
  const users = new Map<Vocabulary, Set<string>>();
  for (const { table } of tables)
    for (const { type } of table.columns)
      if (type.codes) users.set(type.codes, (users.get(type.codes) ?? new Set()).add(table.label.zh));
  return [...users].map(([{ name, meanings }, where]) => [
    `代码 ${name.zh}（${[...where].join('、')}）`,
    meanings,
  ]);
}

const officeDocument = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const media = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function contentTypes(sheets: number): string {
  const override = (path: string, kind: string): string =>
    `<Override PartName="/xl/${path}" ContentType="${media}.${kind}+xml"/>`;
  const all = Array.from({ length: sheets }, (_, index) =>
    override(`worksheets/sheet${index + 1}.xml`, 'worksheet'),
  );
  return (
    `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${override('workbook.xml', 'sheet.main')}` +
    `${override('styles.xml', 'styles')}${all.join('')}</Types>`
  );
}

function relationships(targets: readonly (readonly [kind: string, target: string])[]): string {
  const all = targets.map(
    ([kind, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${officeDocument}/${kind}" Target="${target}"/>`,
  );
  return `${declaration}<Relationships xmlns="${packageRelations}">${all.join('')}</Relationships>`;
}

function workbookRelationships(sheets: number): string {
  const all = Array.from(
    { length: sheets },
    (_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const,
  );
  return relationships([...all, ['styles', 'styles.xml']]);
}

function workbookXml(names: readonly string[]): string {
  const sheets = names.map(
    (name, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return `${declaration}<workbook xmlns="${main}" xmlns:r="${officeDocument}"><sheets>${sheets.join('')}</sheets></workbook>`;
}

/** Formats: 0 as it comes, 1 headings (bold, wrapped, tinted), 2 text, which keeps codes as they are when they are edited. */
const stylesXml =
  `${declaration}<styleSheet xmlns="${main}">` +
  '<fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="11"/><name val="宋体"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFE8EEF4"/><bgColor indexed="64"/></patternFill></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="49" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1">' +
  '<alignment vertical="center" wrapText="1"/></xf>' +
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';
