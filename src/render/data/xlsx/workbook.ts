/** The tables as one workbook (XLSX): a sheet a table, after a sheet that says what the workbook is. */
import type { PublishedHead } from '../published/records.js';
import type { Cell, Column, Table } from '../tables/table.js';
import { SheetXml } from './sheet.js';
import { SharedStrings } from './strings.js';
import { declaration, escaped, main } from './xml.js';
import { ZippedFile, zipped } from './zip.js';

/** The name of a table's sheet. */
export function sheetName(table: Table): string {
  return table.label.zh;
}

/** A workbook while its sheets grow side by side. */
export class Workbook {
  readonly #strings = new SharedStrings();

  /** Begins the sheet of a table. */
  sheet(table: Table): Sheet {
    return new Sheet(sheetName(table), table.columns, this.#strings);
  }

  /** The bytes in pieces, the same for the same catalogue; the sheets come in the order of the tables. */
  pieces(head: PublishedHead, tables: ReadonlyMap<Table, Sheet>): readonly Uint8Array[] {
    const about = aboutSheet(head, [...tables.keys()], this.#strings);
    const sheets = [about, ...tables.values()];
    const files = [
      whole('[Content_Types].xml', contentTypes(sheets.length)),
      whole('_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']])),
      whole('xl/workbook.xml', workbookXml(sheets.map(({ name }) => name))),
      whole('xl/_rels/workbook.xml.rels', workbookRelationships(sheets.length)),
      whole('xl/styles.xml', stylesXml),
      ...sheets.map((sheet, index) => sheet.end(`xl/worksheets/sheet${index + 1}.xml`)),
      // Last: by then every sheet has been written, and every text has its number.
      this.#strings.file('xl/sharedStrings.xml'),
    ];
    return zipped(files);
  }
}

/** One sheet while its rows come. */
export class Sheet {
  readonly #xml: SheetXml;
  readonly #file = new ZippedFile();

  constructor(
    readonly name: string,
    columns: readonly Column<never>[],
    strings: SharedStrings,
  ) {
    this.#xml = new SheetXml(columns, strings);
    this.#file.add(this.#xml.head());
  }

  add(cells: readonly Cell[]): void {
    this.#file.add(this.#xml.row(cells));
  }

  /** Ends it, as the file at a path of the workbook. */
  end(path: string): ZippedFile {
    this.#file.add(this.#xml.end());
    return this.#file.named(path);
  }
}

function whole(path: string, text: string): ZippedFile {
  const file = new ZippedFile();
  file.add(text);
  return file.named(path);
}

/** The sheet that says what the workbook is. */
function aboutSheet(head: PublishedHead, tables: readonly Table[], strings: SharedStrings): Sheet {
  const { title, publisher, edition, site, url } = head;
  const column = (name: string, zh: string): Column<never> => ({
    name,
    label: { zh, en: name },
    about: { zh, en: name },
    type: { type: 'string' },
    required: true,
    value: () => undefined,
  });
  const sheet = new Sheet('说明', [column('name', '项目'), column('value', '内容')], strings);
  const facts: readonly (readonly [name: string, value: string | undefined])[] = [
    ['名称', title],
    ['发布机构', publisher],
    ['版本', edition],
    ['网址', url],
    ['提示', site?.notice],
    ...tables.map((table) => [`工作表 ${sheetName(table)}`, `${table.name}.csv`] as const),
  ];
  for (const fact of facts) if (fact[1] !== undefined) sheet.add(fact);
  return sheet;
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
