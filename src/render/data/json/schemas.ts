/** The JSON Schemas of the published files. */
import type { z } from 'zod';
import type { JsonSchema } from '../../../model/field.js';
import { jsonSchema } from '../../../model/jsonSchema.js';
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
]);

/** A schema of a file: a record that may also name the schema it follows. */
function ofFile(schema: z.ZodType, title: string, description: string): JsonSchema {
  const document = jsonSchema(schema, 'output', { title, description, names });
  return { ...document, properties: { $schema: { type: 'string' }, ...(document.properties as object) } };
}

/** The schemas by file name. */
export function publishedSchemas(): Readonly<Record<'item' | 'catalogue', JsonSchema>> {
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
  };
}
