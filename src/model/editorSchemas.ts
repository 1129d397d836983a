/** JSON Schemas of the files of a catalogue, for editors that complete and check while one writes. */
import type { z } from 'zod';
import { basisSchema } from './basis.js';
import { consultSchema, contactsSchema, placeSchema, supervisionSchema } from './contacts.js';
import { type DocumentKind, schemaOf } from './documents.js';
import type { JsonSchema } from './field.js';
import { jsonSchema } from './jsonSchema.js';

/** Records that stand in several places of the format, by the name of their definition. */
export const sharedRecords: ReadonlyMap<z.ZodType, string> = new Map<z.ZodType, string>([
  [basisSchema.def.out, 'basis'],
  [contactsSchema, 'contacts'],
  [consultSchema.def.out, 'consult'],
  [placeSchema, 'place'],
  [supervisionSchema.def.out, 'supervision'],
]);

/** What the schema of a kind of document is called: the name of its file without `.schema.json`. */
export const schemaNames: Readonly<Record<DocumentKind, string>> = {
  config: 'catalogue',
  units: 'units',
  laws: 'laws',
  certificates: 'certificates',
  history: 'history',
  baseline: 'baseline',
  item: 'item',
  translation: 'translation',
};

const documents: Readonly<Record<DocumentKind, { readonly title: string; readonly description: string }>> = {
  config: {
    title: '目录配置 · Catalogue',
    description: 'catalogue.yaml：谁发布、发布什么。\ncatalogue.yaml: who publishes, and what is built.',
  },
  units: {
    title: '单位登记簿 · Units',
    description:
      'units.yaml 或 units/*.yaml：受理、决定、监督的单位。\nunits.yaml or units/*.yaml: organisations.',
  },
  laws: {
    title: '法律登记簿 · Laws',
    description: 'laws.yaml 或 laws/*.yaml：依据的法律文件。\nlaws.yaml or laws/*.yaml: legal instruments.',
  },
  certificates: {
    title: '证明登记簿 · Certificates',
    description:
      'certificates.yaml 或 certificates/*.yaml：要的和不再要的证明。\ncertificates.yaml or certificates/*.yaml: certificates asked for, and no longer asked for.',
  },
  history: {
    title: '变更记录 · History',
    description:
      'history.yaml 或 history/*.yaml：什么时候改了什么。\nhistory.yaml or history/*.yaml: what changed, and when.',
  },
  baseline: {
    title: '已知问题 · Baseline',
    description:
      'baseline.yaml：已知的问题，由 mingbai baseline 写成。\nbaseline.yaml: known findings, written by mingbai baseline.',
  },
  item: {
    title: '事项 · Item',
    description: 'items/**/<标识>.md 的头部。\nFront matter of items/**/<id>.md.',
  },
  translation: {
    title: '译文 · Translation',
    description:
      'items/**/<标识>.<语言>.md 的头部：事项的键，用另一种语言写。\nFront matter of items/**/<id>.<lang>.md: keys of the item in another language.',
  },
};

/**
 * The JSON Schema of every kind of file, with Chinese and English keys. They admit what the compiler
 * admits, short of case and white space in words; what rules judge is not in them.
 */
export function editorSchemas(): Readonly<Record<DocumentKind, JsonSchema>> {
  const kinds = Object.entries(documents) as [DocumentKind, (typeof documents)[DocumentKind]][];
  return Object.fromEntries(
    kinds.map(([kind, document]) => [
      kind,
      jsonSchema(schemaOf(kind), 'input', { ...document, names: sharedRecords }),
    ]),
  ) as Record<DocumentKind, JsonSchema>;
}
