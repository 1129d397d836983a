/**
 * Forms for the front matter of items in Front Matter CMS, an extension of Visual Studio Code. A form
 * can only say one type a field, so it has the fields that are always written in one way; the others
 * stay as they are written, and the schemas and `mingbai check` speak of them.
 */
import { z } from 'zod';
import type { Lang } from '../text/words.js';
import { type Key, keysOf, scalarFacts } from './field.js';
import { itemSchema } from './item.js';
import { date } from './quantities.js';
import { text } from './scalars.js';
import { vocabularyOf } from './term.js';

/** One field of a form, in the words of Front Matter CMS. */
export interface FormField {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly type: 'string' | 'choice' | 'datetime' | 'list' | 'fields';
  readonly single?: boolean;
  readonly choices?: readonly string[];
  readonly dateFormat?: string;
  readonly fields?: readonly FormField[];
}

/** `frontmatter.json` of a project whose catalogue is in a folder: its items with their form, in one language. */
export function frontMatterConfig(catalogueFolder: string, lang: Lang): object {
  return {
    $schema: 'https://frontmatter.codes/frontmatter.schema.json',
    'frontMatter.framework.id': 'other',
    'frontMatter.content.publicFolder': `${catalogueFolder}/files`,
    'frontMatter.content.pageFolders': [
      {
        title: lang === 'zh' ? '事项' : 'Items',
        path: `[[workspace]]/${catalogueFolder}/items`,
        contentTypes: ['default'],
      },
    ],
    'frontMatter.taxonomy.frontMatterType': 'YAML',
    'frontMatter.taxonomy.indentArrays': true,
    'frontMatter.taxonomy.seoTitleField': 'name',
    'frontMatter.taxonomy.seoDescriptionField': 'summary',
    'frontMatter.taxonomy.contentTypes': [
      { name: 'default', pageBundle: false, fields: formFields(keysOf(itemSchema) ?? {}, lang) },
    ],
  };
}

/** The fields of a record that a form can hold. None is required: a file may spell its keys in the other language. */
export function formFields(keys: Readonly<Record<string, Key>>, lang: Lang): FormField[] {
  return Object.entries(keys).flatMap(([name, key]) => {
    const kind = formKind(key.schema, lang);
    return kind ? [{ name, title: key.label[lang], description: key.about[lang], ...kind }] : [];
  });
}

type FormKind = Omit<FormField, 'name' | 'title' | 'description'>;

function formKind(schema: z.ZodType, lang: Lang): FormKind | undefined {
  if (schema instanceof z.ZodOptional) return formKind(schema.unwrap() as z.ZodType, lang);
  const vocabulary = vocabularyOf(schema);
  if (vocabulary) return { type: 'choice', choices: vocabulary.terms.map((term) => term[lang]) };
  if (schema === date) return { type: 'datetime', dateFormat: 'yyyy-MM-dd' };
  if (scalarFacts(schema)?.output.type === 'string') return { type: 'string', single: schema !== text };
  const keys = keysOf(schema);
  if (keys) return { type: 'fields', fields: formFields(keys, lang) };
  return isListOfText(schema) ? { type: 'list' } : undefined;
}

function isListOfText(schema: z.ZodType): boolean {
  const value = schema instanceof z.ZodPipe ? (schema.def.out as z.ZodType) : schema;
  if (!(value instanceof z.ZodArray)) return false;
  const element = value.element as z.ZodType;
  return scalarFacts(element)?.output.type === 'string' && vocabularyOf(element) === undefined;
}
