/**
 * Which standards the published files follow, and how that is known. A statement is never stronger than
 * what was done: what only the program's own tests checked is said to be checked there, and not in a build.
 */
import type { Words } from '../../text/words.js';

/** How it is known that files follow a standard. */
export type Evidence = 'build' | 'tests' | 'unchecked';

/** What is said of one standard. */
export interface Claim {
  readonly id: string;
  readonly standard: string;
  readonly version: string;
  /** The files it is about, below the data folder; empty: not data. */
  readonly files: readonly string[];
  readonly evidence: Evidence;
  /** What was checked, and by what. */
  readonly checked: Words;
}

/** What each kind of evidence means. */
export const evidenceWords: Readonly<Record<Evidence, Words>> = {
  build: { zh: '每次发布时检查', en: 'Checked in every build' },
  tests: { zh: '程序自己的测试里检查，通过', en: 'Checked in the tests of the program: passed' },
  unchecked: { zh: '没有检查，不声称符合', en: 'Not checked; conformity is not claimed' },
};

/** A standard with its version, unless its name has it. */
export function claimName({ standard, version }: Claim): string {
  return standard.endsWith(version) ? standard : `${standard} ${version}`;
}

/** The claims. */
export const claims: readonly Claim[] = [
  {
    id: 'json-schema',
    standard: 'JSON Schema',
    version: '2020-12',
    files: ['catalogue.json', 'items.json', 'domains.json', 'units.json', 'laws.json', 'certificates.json'],
    evidence: 'build',
    checked: {
      zh: '每条记录的键、类型、词表和必填项，发布时逐条核对，结果在 conformance.json；测试里另用 Ajv 8 按 schema/ 核对全部文件。',
      en: 'Keys, types, vocabularies and required members of every record, one by one in the build, with the result in conformance.json; in the tests, all files by Ajv 8 against schema/.',
    },
  },
  {
    id: 'openapi',
    standard: 'OpenAPI',
    version: '3.1.0',
    files: ['openapi.json'],
    evidence: 'tests',
    checked: {
      zh: '@seriousme/openapi-schema-validator 2。',
      en: '@seriousme/openapi-schema-validator 2.',
    },
  },
  {
    id: 'cpsv-ap',
    standard: 'CPSV-AP',
    version: '3.2.0',
    files: ['linked/catalogue.jsonld', 'linked/catalogue.ttl', 'linked/catalogue.nt'],
    evidence: 'tests',
    checked: {
      zh: '官方 SHACL 形状，合并和不合并官方本体各一次（rdf-validate-shacl 0.6），并查标准自己的命名空间里没有不存在的词。标准没有词可用的（时限的数、坐标、文号等），用了别的词汇，形状不查。',
      en: 'The official SHACL shapes, with and without the official ontology merged (rdf-validate-shacl 0.6), and that its own namespaces are used with no term they lack. What it has no term for (amounts of time limits, positions, document numbers) is told in other vocabularies, which no shape checks.',
    },
  },
  {
    id: 'dcat-ap',
    standard: 'DCAT-AP',
    version: '3.0.1',
    files: ['dcat.jsonld'],
    evidence: 'tests',
    checked: { zh: '官方 SHACL 形状，第一、二级。', en: 'The official SHACL shapes, levels 1 and 2.' },
  },
  {
    id: 'schema-org',
    standard: 'schema.org',
    version: '30.0',
    files: ['schemaorg.jsonld'],
    evidence: 'tests',
    checked: {
      zh: '词汇、定义域和值域，日期和时段的写法。',
      en: 'Terms, domains and ranges, and the forms of dates and durations.',
    },
  },
  {
    id: 'hsds',
    standard: 'Open Referral HSDS',
    version: '3.0',
    files: ['hsds/services.json', 'hsds/organizations.json'],
    evidence: 'tests',
    checked: {
      zh: '官方 JSON Schema，全部记录。这是 HSDS 数据，不是 HSDS 接口：静态文件不能筛选。',
      en: 'The official JSON Schemas, all records. This is HSDS data, not an HSDS API: files cannot be filtered.',
    },
  },
  {
    id: 'data-package',
    standard: 'Data Package',
    version: '2.0',
    files: ['tables/datapackage.json'],
    evidence: 'tests',
    checked: {
      zh: '官方描述文件的 schema；每个单元格、主键、外键、大小和摘要，CSV 和 XLSX 都查。',
      en: 'The official profile of the descriptor; every cell, key, foreign key, size and hash, in CSV and XLSX.',
    },
  },
  {
    id: 'feeds',
    standard: 'JSON Feed 1.1, Atom',
    version: 'RFC 4287',
    files: ['changes.json', 'changes.atom'],
    evidence: 'tests',
    checked: {
      zh: '按这两份规范写成的检查程序。',
      en: 'A checker written from the two specifications.',
    },
  },
  {
    id: 'gb-39046',
    standard: 'GB/T 39046-2020',
    version: '2020',
    files: ['gbt39046/catalogue.json', 'gbt39046/items.csv', 'gbt39046/materials.csv'],
    evidence: 'unchecked',
    checked: {
      zh: '只用了核对到的数据项和代码；没有检查程序可用。没有导出的内容逐项列在 gbt39046/profile.json。',
      en: 'Only elements and codes that have been read are used; there is no checker. What is left out is listed in gbt39046/profile.json.',
    },
  },
  {
    id: 'wcag',
    standard: 'WCAG',
    version: '2.2 AA',
    files: [],
    evidence: 'tests',
    checked: {
      zh: '各种页面在真浏览器里由 axe-core 4 检查，另测 320 像素宽度、键盘和对比度。机器查不出的，没有声称。',
      en: 'Pages of every kind by axe-core 4 in a real browser, and 320 px width, keyboard and contrast besides. What no machine can find is not claimed.',
    },
  },
  {
    id: 'pdf-ua',
    standard: 'PDF/UA',
    version: '1',
    files: [],
    evidence: 'unchecked',
    checked: {
      zh: 'PDF 由排版引擎按 PDF/UA-1 写出，带标签和语言；没有用 veraPDF 核对。',
      en: 'The typesetting engine writes PDFs as PDF/UA-1, with tags and language; they have not been put before veraPDF.',
    },
  },
];
