/** The descriptor of the tables: Data Package 2.0 with every field, key and foreign key, and hashes of the files. */
import { posix } from 'node:path';
import type { Ledger } from '../manifest/ledger.js';
import type { PublishedHead } from '../published/records.js';
import { type Column, listDelimiter, type Table } from './table.js';

/** A form in which all tables are published. */
export interface TableForm {
  readonly format: 'csv' | 'xlsx';
  /** Added to the names of the tables, to tell the forms apart. */
  readonly suffix: string;
  /** The file of a table, below the data folder. */
  readonly path: (table: Table) => string;
  /** What stands over a column. */
  readonly heading: (column: Column<unknown>) => string;
  /** The sheets a table stands on, in the order of its rows; absent where the form has no sheets. */
  readonly sheets?: (table: Table) => readonly string[];
}

const media = {
  csv: { mediatype: 'text/csv', encoding: 'utf-8' },
  xlsx: { mediatype: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
} as const;

/** The descriptor of the tables in all their forms. A key that leads to a table that is not among them, or stands on several sheets, is left out. */
export function dataPackage(
  catalogue: PublishedHead,
  tables: readonly Table[],
  forms: readonly TableForm[],
  ledger: Ledger,
): object {
  const { title, edition, url, site, publisher } = catalogue;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'catalogue',
    title,
    description: site?.notice ?? title,
    ...(url === undefined ? {} : { homepage: url }),
    ...(edition === undefined ? {} : { version: edition }),
    contributors: [{ title: publisher, roles: ['publisher'] }],
    resources: forms.flatMap((form) =>
      tables.flatMap((table) => {
        const sheets = form.sheets?.(table) ?? [undefined];
        return sheets.map((sheet, index) => resource(table, { sheet, index }, tables, form, ledger));
      }),
    ),
  };
}

/** A table, or what of it stands on one sheet, `index` saying on which. */
function resource(
  table: Table,
  { sheet, index }: { readonly sheet: string | undefined; readonly index: number },
  tables: readonly Table[],
  form: TableForm,
  ledger: Ledger,
): object {
  const path = form.path(table);
  const { bytes, sha256 } = ledger.get(path);
  return {
    name: table.name + form.suffix + (index === 0 ? '' : `-${index + 1}`),
    type: 'table',
    title: sheet ?? table.label.zh,
    path: posix.basename(path),
    format: form.format,
    ...media[form.format],
    bytes,
    hash: `sha256:${sha256}`,
    ...(sheet === undefined ? {} : { dialect: { sheetName: sheet } }),
    schema: schema(table, tables, form),
  };
}

function schema(table: Table, tables: readonly Table[], { heading, suffix, sheets }: TableForm): object {
  const headings = (of: Table, keys: readonly string[]): string[] =>
    keys.map((key) => heading(of.columns.find(({ name }) => name === key) as Column<unknown>));
  const foreignKeys = (table.foreignKeys ?? []).flatMap(({ fields, table: name, keys }) => {
    // A key leads to one resource: there is none to a table that goes on, on a second sheet.
    const target = tables.find((one) => one.name === name && (sheets?.(one).length ?? 1) === 1);
    const reference = target && { resource: name + suffix, fields: headings(target, keys) };
    return reference ? [{ fields: headings(table, fields), reference }] : [];
  });
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: table.columns.map((column) => field(column, heading(column))),
    primaryKey: headings(table, table.primaryKey),
    ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
    missingValues: [''],
  };
}

/** A list is text here: the published profile of Data Package 2.0 does not have the type `list`. */
function field({ label, about, type, required }: Column<unknown>, name: string): object {
  const isList = type.type === 'list';
  const constraints = { ...(required ? { required } : {}), ...(type.enum ? { enum: type.enum } : {}) };
  const codes = type.codes ? ` ${type.codes.meanings}` : '';
  const categories = isList ? undefined : type.codes?.terms.map(({ id, zh }) => ({ value: id, label: zh }));
  const listed = isList
    ? ` 多个值用 ${listDelimiter} 隔开。 Several values are divided by ${listDelimiter}.`
    : '';
  return {
    name,
    title: label.zh,
    description: `${about.zh} ${about.en}${codes}${listed}`,
    type: isList ? 'string' : type.type,
    ...(categories ? { categories } : {}),
    ...(type.format ? { format: type.format } : {}),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}
