/** The forms in which the catalogue can be had, with their names in the tables of the EU and of IANA. */
import type { Words } from '../../../text/words.js';

/** One form: a file of the data folder. */
export interface DistributionForm {
  readonly path: string;
  readonly name: Words;
  /** Code in the EU authority table of file types. */
  readonly fileType: string;
  /** Media type registered with IANA. */
  readonly mediaType: string;
  /** The standard it follows. */
  readonly conformsTo?: string;
}

/** All forms. */
export const distributionForms: readonly DistributionForm[] = [
  {
    path: 'catalogue.json',
    name: { zh: 'JSON，全部内容', en: 'JSON, everything' },
    fileType: 'JSON',
    mediaType: 'application/json',
    conformsTo: 'https://json-schema.org/draft/2020-12/schema',
  },
  {
    path: 'linked/catalogue.jsonld',
    name: { zh: 'JSON-LD（CPSV-AP 3.2.0）', en: 'JSON-LD (CPSV-AP 3.2.0)' },
    fileType: 'JSON_LD',
    mediaType: 'application/ld+json',
    conformsTo: 'http://data.europa.eu/m8g/cpsvap/3.2.0',
  },
  {
    path: 'linked/catalogue.ttl',
    name: { zh: 'Turtle（CPSV-AP 3.2.0）', en: 'Turtle (CPSV-AP 3.2.0)' },
    fileType: 'RDF_TURTLE',
    mediaType: 'text/turtle',
    conformsTo: 'http://data.europa.eu/m8g/cpsvap/3.2.0',
  },
  {
    path: 'linked/catalogue.nt',
    name: { zh: 'N-Triples（CPSV-AP 3.2.0）', en: 'N-Triples (CPSV-AP 3.2.0)' },
    fileType: 'RDF_N_TRIPLES',
    mediaType: 'application/n-triples',
    conformsTo: 'http://data.europa.eu/m8g/cpsvap/3.2.0',
  },
  {
    path: 'tables/datapackage.json',
    name: { zh: 'CSV 数据包', en: 'CSV, Data Package' },
    fileType: 'JSON',
    mediaType: 'application/json',
    conformsTo: 'https://datapackage.org/profiles/2.0/datapackage.json',
  },
  {
    path: 'tables/catalogue.xlsx',
    name: { zh: 'Excel 工作簿', en: 'Excel workbook' },
    fileType: 'XLSX',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
];
