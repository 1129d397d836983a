/** The JSON Schemas of the published files. */
import { z } from 'zod';
import { type JsonSchema, key, record } from '../../../model/field.js';
import { jsonSchema } from '../../../model/jsonSchema.js';
import { entrySchema } from '../entry/schema.js';
import { manifestSchema } from '../manifest/schema.js';
import { listedItemSchema, lists } from '../published/lists.js';
import * as parts from '../published/parts.js';
import * as records from '../published/records.js';

const names: ReadonlyMap<z.ZodType, string> = new Map<z.ZodType, string>([
  [parts.linkSchema, 'link'],
  [parts.fileSchema, 'file'],
  [parts.publishedBasisSchema, 'basis'],
  [parts.lawReferenceSchema, 'lawReference'],
  [parts.unitReferenceSchema, 'unitReference'],
  [parts.itemReferenceSchema, 'itemReference'],
  [parts.publishedContactsSchema, 'contacts'],
  [parts.publishedConsultSchema, 'consult'],
  [parts.publishedPlaceSchema, 'place'],
  [parts.publishedSupervisionSchema, 'supervision'],
  [parts.phoneSchema, 'phone'],
  [parts.moneySchema, 'money'],
  [records.publishedItemSchema, 'item'],
  [records.publishedMaterialSchema, 'material'],
  [records.publishedFeeSchema, 'fee'],
  [records.publishedUnitSchema, 'unit'],
  [records.publishedLawSchema, 'law'],
  [records.publishedCertificateSchema, 'certificate'],
  [records.publishedChangeSchema, 'change'],
]);

const itself = {
  type: 'string',
  description: '这个文件遵循的 JSON Schema 的地址。\nAddress of the JSON Schema that this file follows.',
};

/** A schema of a file: a record that may also name the schema it follows. */
function ofFile(schema: z.ZodType, title: string, description: string): JsonSchema {
  const document = jsonSchema(schema, 'output', { title, description, names });
  return { ...document, properties: { $schema: itself, ...(document.properties as object) } };
}

function ofList(name: string, entry: z.ZodType, zh: string): JsonSchema {
  const entries = key('列表', 'List', z.array(entry), '全部。', 'All of them.');
  return ofFile(
    record({ [name]: entries }),
    `${zh} · ${name}`,
    `${name}.json：全部${zh}和有关的事项。\n${name}.json: all of them, with their items.`,
  );
}

/** The schemas by file name. */
export function publishedSchemas(): Readonly<Record<string, JsonSchema>> {
  return {
    item: ofFile(
      records.publishedItemSchema,
      '事项 · Item',
      'items/<标识>.json：一个事项，全部解析完毕。\nitems/<id>.json: one item, fully resolved.',
    ),
    catalogue: ofFile(
      records.publishedCatalogueSchema,
      '目录 · Catalogue',
      'catalogue.json：整个目录，全部解析完毕。\ncatalogue.json: the whole catalogue, fully resolved.',
    ),
    items: ofList('items', listedItemSchema, '事项'),
    domains: ofList('domains', lists.domains, '领域'),
    units: ofList('units', lists.units, '单位'),
    laws: ofList('laws', lists.laws, '法律'),
    certificates: ofList('certificates', lists.certificates, '证明'),
    entry: ofFile(
      entrySchema,
      '入口 · Entry point',
      'v1/index.json：有哪些数据。\nv1/index.json: what data there is.',
    ),
    manifest: ofFile(
      manifestSchema,
      '清单 · Manifest',
      'manifest.json：全部文件。\nmanifest.json: all files.',
    ),
  };
}
