/** The page of data and handbooks: what can be downloaded, in which formats, under which licence. */
import type { Words } from '../../../text/words.js';
import { handbookPath } from '../../handbooks/paths.js';
import { handbooksOf } from '../../handbooks/volumes.js';
import { dataPath } from '../downloadSizes.js';
import { feedPath, hasFeed } from '../feed.js';
import { homeCrumb, type Page } from '../page.js';
import type { Scope } from '../scope.js';
import { besideSite } from './leaflets.js';

/** A file to download. How large it is, is filled in where it is published. */
export interface Download {
  readonly name: string;
  readonly note: string;
  /** From the site's root. */
  readonly address: string;
}

/** What the page of data shows. */
export interface DataPageData {
  /** Empty where the data was not published together with the site. */
  readonly files: readonly Download[];
  readonly handbooks: readonly Omit<Download, 'note'>[];
  readonly licence?: string;
}

/** The files of `data/` that one begins with; each leads on to the others. */
const files: readonly (readonly [path: string, name: string, note: Words])[] = [
  [
    'catalogue.json',
    'JSON',
    { zh: '整个目录，每个值都已展开，不用再查继承关系', en: 'The whole catalogue, every value resolved' },
  ],
  [
    'tables/datapackage.json',
    'CSV · Data Package',
    { zh: '表格数据的说明和文件名，表格软件能打开', en: 'Names and fields of the tables, for spreadsheets' },
  ],
  ['tables/catalogue.xlsx', 'Excel', { zh: '全部表格，一张表一个工作表', en: 'All tables, one sheet each' }],
  [
    'linked/catalogue.ttl',
    'RDF · CPSV-AP',
    { zh: '关联数据，按欧盟公共服务词表', en: 'Linked data in the EU vocabulary of public services' },
  ],
  [
    'dcat.jsonld',
    'DCAT',
    { zh: '数据集的说明，供数据开放平台收录', en: 'Description of the dataset for data portals' },
  ],
  [
    'gbt39046/profile.json',
    'GB/T 39046',
    {
      zh: '政务平台之间交换：字段、代码表，以及没有导出的内容',
      en: 'For exchange between government platforms: fields, codes, and what is left out',
    },
  ],
  [
    feedPath,
    'Atom',
    { zh: '订阅变更：什么时候改了哪一项', en: 'Subscribe to changes: which service changed when' },
  ],
  [
    'v1/index.json',
    'JSON API',
    {
      zh: '程序从这里开始读：有哪些数据、各在哪里',
      en: 'Where programs begin: what data there is, and where',
    },
  ],
  ['openapi.json', 'OpenAPI', { zh: '各个 JSON 文件的接口说明', en: 'How the JSON files are called' }],
  ['manifest.json', 'SHA-256', { zh: '全部数据文件和校验值', en: 'All data files with their checksums' }],
];

/** Those that are made only where the catalogue says where it is published. */
const addressed: ReadonlySet<string> = new Set(['linked/catalogue.ttl', 'dcat.jsonld']);

/** The page. */
export function dataPage(scope: Scope): Page<DataPageData> {
  const { catalogue, beside, lang, words, name } = scope;
  const { config } = catalogue;
  const books = handbooksOf(catalogue, lang);
  return {
    path: dataPath,
    template: 'data',
    title: words.dataTitle,
    description: name + words.colon + words.dataLead,
    crumbs: [homeCrumb(words)],
    meta: [],
    data: {
      files: beside.has('data')
        ? files
            .filter(([path]) => config.url !== undefined || !addressed.has(path))
            .filter(([path]) => path !== feedPath || hasFeed(scope))
            .map(([path, file, note]) => ({
              name: file,
              note: note[lang] + words.colon + path,
              address: besideSite(`data/${path}`),
            }))
        : [],
      handbooks: beside.has('handbooks')
        ? books.map(({ id, title }) => ({ name: title, address: besideSite(handbookPath(id)) }))
        : [],
      ...(config.licence ? { licence: config.licence } : {}),
    },
  };
}
