/** The tables as one workbook (XLSX): a sheet a table, after a sheet that says what the workbook is. */
import { Zip, ZipDeflate } from 'fflate';
import type { PublishedCatalogue } from '../published/records.js';
import type { Column, Table } from '../tables/table.js';
import { sheetXml, tableXml } from './sheet.js';
import { SharedStrings } from './strings.js';
import { declaration, escaped, main } from './xml.js';

/** The name of a table's sheet. */
export function sheetName(table: Table): string {
  return table.label.zh;
}

/** The workbook's bytes, the same for the same catalogue. */
export function workbook(catalogue: PublishedCatalogue, tables: readonly Table[]): Uint8Array {
  const names = [aboutName, ...tables.map(sheetName)];
  const strings = new SharedStrings();
  const parts: [string, Iterable<string>][] = [
    ['[Content_Types].xml', [contentTypes(names.length)]],
    ['_rels/.rels', [relationships([['officeDocument', 'xl/workbook.xml']])]],
    ['xl/workbook.xml', [workbookXml(names)]],
    ['xl/_rels/workbook.xml.rels', [workbookRelationships(names.length)]],
    ['xl/styles.xml', [stylesXml]],
    ['xl/worksheets/sheet1.xml', aboutSheet(catalogue, tables, strings)],
    ...tables.map((table, index): [string, Iterable<string>] => [
      `xl/worksheets/sheet${index + 2}.xml`,
      tableXml(table, catalogue, strings),
    ]),
    // Last: by then every sheet has been written, and every text has its number.
    ['xl/sharedStrings.xml', strings.xml()],
  ];
  return zipped(parts);
}

const aboutName = '说明';

interface Fact {
  readonly name: string;
  readonly value: string;
}

function aboutSheet(
  catalogue: PublishedCatalogue,
  tables: readonly Table[],
  strings: SharedStrings,
): Iterable<string> {
  const { title, publisher, edition, site, url } = catalogue;
  const facts: Fact[] = [
    { name: '名称', value: title },
    { name: '发布机构', value: publisher },
    ...(edition === undefined ? [] : [{ name: '版本', value: edition }]),
    ...(url === undefined ? [] : [{ name: '网址', value: url }]),
    ...(site?.notice === undefined ? [] : [{ name: '提示', value: site.notice }]),
    ...tables.map((table) => ({ name: `工作表 ${sheetName(table)}`, value: `${table.name}.csv` })),
  ];
  const column = (name: keyof Fact, zh: string): Column<Fact> => ({
    name,
    label: { zh, en: name },
    about: { zh, en: name },
    type: { type: 'string' },
    required: true,
    value: (fact) => fact[name],
  });
  return sheetXml([column('name', '项目'), column('value', '内容')] as Column<unknown>[], facts, strings);
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
    `${override('styles.xml', 'styles')}${override('sharedStrings.xml', 'sharedStrings')}${all.join('')}</Types>`
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
  return relationships([...all, ['styles', 'styles.xml'], ['sharedStrings', 'sharedStrings.xml']]);
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

/** A ZIP archive of texts, written part by part; its dates are the first that ZIP knows, and no clock's. */
function zipped(parts: readonly (readonly [string, Iterable<string>])[]): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  const encoder = new TextEncoder();
  for (const [path, texts] of parts) {
    const file = new ZipDeflate(path, { level: 3 });
    file.mtime = new Date(1980, 0, 1);
    zip.add(file);
    let waiting = '';
    for (const text of texts) {
      waiting += text;
      if (waiting.length < 262_144) continue;
      file.push(encoder.encode(waiting));
      waiting = '';
    }
    file.push(encoder.encode(waiting), true);
  }
  zip.end();
  return Buffer.concat(chunks);
}
