/** What is published, file by file or kind by kind: the same table for the API description and for the entry point. */
import type { Ledger } from '../manifest/ledger.js';
import type { PublishedHead } from '../published/records.js';

/** One kind of file. */
export interface Resource {
  readonly path: string;
  readonly id: string;
  readonly summary: string;
  readonly mediaType: string;
  /** Name of the JSON Schema it follows. */
  readonly schema?: string;
  /** What stands for the braces in the path. */
  readonly parameter?: { readonly name: string; readonly description: string };
}

/** Where the entry point stands below the data folder: its folder is the version of what readers rely on. */
export const entryPath = 'v1/index.json';

/** Where the links for programs that look for APIs stand below the data folder. */
export const apiCatalogPath = 'api-catalog.json';

const json = 'application/json';
const rdf = 'CPSV-AP 3.2.0';
const file = { name: 'name', description: '名称，见 items.json 的 data。 As in “data” of items.json.' };
const uuid = { name: 'id', description: 'UUID' };

const resources: readonly Resource[] = [
  {
    path: `/${entryPath}`,
    id: 'entry',
    summary: '入口：有哪些数据、共多少条 · Entry point: what there is, and how much',
    mediaType: json,
    schema: 'entry',
  },
  {
    path: '/openapi.json',
    id: 'openapi',
    summary: '接口说明 · This description (OpenAPI 3.1)',
    mediaType: json,
  },
  {
    path: '/manifest.json',
    id: 'manifest',
    summary: '全部文件的大小和摘要 · All files with sizes and hashes',
    mediaType: json,
    schema: 'manifest',
  },
  {
    path: '/catalogue.json',
    id: 'catalogue',
    summary: '整个目录 · The whole catalogue',
    mediaType: json,
    schema: 'catalogue',
  },
  {
    path: '/conformance.json',
    id: 'conformance',
    summary: '符合哪些标准、怎么检查的 · Which standards are followed, and how that was checked',
    mediaType: json,
  },
  { path: '/items.json', id: 'items', summary: '事项列表 · List of items', mediaType: json, schema: 'items' },
  {
    path: '/items/{name}.json',
    id: 'item',
    summary: '一个事项 · One item',
    mediaType: json,
    schema: 'item',
    parameter: file,
  },
  {
    path: '/domains.json',
    id: 'domains',
    summary: '领域和事项 · Domains with their items',
    mediaType: json,
    schema: 'domains',
  },
  {
    path: '/units.json',
    id: 'units',
    summary: '单位和事项 · Units with their items',
    mediaType: json,
    schema: 'units',
  },
  {
    path: '/laws.json',
    id: 'laws',
    summary: '法律和事项 · Laws with the items that cite them',
    mediaType: json,
    schema: 'laws',
  },
  {
    path: '/certificates.json',
    id: 'certificates',
    summary: '证明和事项 · Certificates with the items that ask for them',
    mediaType: json,
    schema: 'certificates',
  },
  {
    path: '/schema/{kind}.schema.json',
    id: 'schemas',
    summary: '以上文件的 JSON Schema · The JSON Schemas of the files above',
    mediaType: 'application/schema+json',
    parameter: { name: 'kind', description: '见各文件的 $schema。 As in “$schema” of the files.' },
  },
  {
    path: '/tables/datapackage.json',
    id: 'tables',
    summary: '表格说明 · Data Package 2.0 of the tables',
    mediaType: json,
  },
  {
    path: '/tables/{table}.csv',
    id: 'table',
    summary: '一张表 · One table',
    mediaType: 'text/csv',
    parameter: { name: 'table', description: '表名，见 datapackage.json。 As in datapackage.json.' },
  },
  {
    path: '/tables/catalogue.xlsx',
    id: 'workbook',
    summary: '工作簿 · All tables as a workbook',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  {
    path: '/gbt39046/catalogue.json',
    id: 'exchange',
    summary: '政务交换（GB/T 39046-2020 的数据项）· Government exchange',
    mediaType: json,
  },
  {
    path: '/gbt39046/profile.json',
    id: 'exchangeProfile',
    summary: '政务交换的字段、代码表和没有导出的内容 · Its fields, code tables and what it leaves out',
    mediaType: json,
  },
  {
    path: '/gbt39046/{table}.csv',
    id: 'exchangeTable',
    summary: '政务交换，表格 · Government exchange, tables',
    mediaType: 'text/csv',
    parameter: { name: 'table', description: 'items, materials' },
  },
  {
    path: '/hsds/services.json',
    id: 'hsdsServices',
    summary: 'HSDS 3.0 服务列表 · List of services',
    mediaType: json,
  },
  {
    path: '/hsds/services/{id}.json',
    id: 'hsdsService',
    summary: 'HSDS 3.0 服务 · One service',
    mediaType: json,
    parameter: uuid,
  },
  {
    path: '/hsds/organizations.json',
    id: 'hsdsOrganizations',
    summary: 'HSDS 3.0 机构列表 · List of organizations',
    mediaType: json,
  },
  {
    path: '/hsds/organizations/{id}.json',
    id: 'hsdsOrganization',
    summary: 'HSDS 3.0 机构 · One organization',
    mediaType: json,
    parameter: uuid,
  },
];

/** What is published only where the catalogue has an address. */
const linked: readonly Resource[] = [
  {
    path: '/linked/catalogue.jsonld',
    id: 'jsonLd',
    summary: `${rdf} · JSON-LD`,
    mediaType: 'application/ld+json',
  },
  { path: '/linked/catalogue.ttl', id: 'turtle', summary: `${rdf} · Turtle`, mediaType: 'text/turtle' },
  {
    path: '/linked/catalogue.nt',
    id: 'nTriples',
    summary: `${rdf} · N-Triples`,
    mediaType: 'application/n-triples',
  },
  {
    path: '/linked/items/{name}.jsonld',
    id: 'itemJsonLd',
    summary: `${rdf} · 一个事项 One item`,
    mediaType: 'application/ld+json',
    parameter: file,
  },
  {
    path: '/linked/context.jsonld',
    id: 'jsonLdContext',
    summary: '各 JSON-LD 文件的上下文 · The context of the JSON-LD files',
    mediaType: 'application/ld+json',
  },
  { path: '/dcat.jsonld', id: 'dcat', summary: 'DCAT-AP 3.0.1', mediaType: 'application/ld+json' },
  { path: '/schemaorg.jsonld', id: 'schemaOrg', summary: 'schema.org', mediaType: 'application/ld+json' },
  {
    path: `/${apiCatalogPath}`,
    id: 'apiCatalog',
    summary: '接口目录（RFC 9727）· API catalogue (RFC 9727)',
    mediaType: 'application/linkset+json',
  },
];

/** What is published only where the catalogue has an address and a day. */
const feeds: readonly Resource[] = [
  {
    path: '/changes.json',
    id: 'changes',
    summary: '变更 · Changes (JSON Feed 1.1)',
    mediaType: 'application/feed+json',
  },
  {
    path: '/changes.atom',
    id: 'changesAtom',
    summary: '变更 · Changes (Atom)',
    mediaType: 'application/atom+xml',
  },
];

/** What there is in a catalogue. */
export function publishedResources({ url }: PublishedHead, ledger: Ledger): readonly Resource[] {
  return [
    ...resources,
    ...(url === undefined ? [] : linked),
    ...feeds.filter(({ path }) => ledger.find(path.slice(1))),
  ];
}
