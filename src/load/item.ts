/** One item file → item, body and findings. Pure, so that it can be cached and spread over workers. */
import { keysOf } from '../model/field.js';
import { type Item, itemSchema, type Translation } from '../model/item.js';
import { isId } from '../model/scalars.js';
import type { Finding, Outcome } from '../text/diagnostic.js';
import type { FieldPath, SourceFile } from '../text/source.js';
import { readDocument, yamlFindings } from './document.js';
import { freeWordFindings } from './freeWord.js';
import { readFrontMatter } from './frontMatter.js';
import { type BodyReading, readBody } from './markdown.js';
import { htmlFindings } from './rawHtml.js';
import { remarkFindings } from './remarks.js';

/** A read item file; `value` is undefined where nothing of it could be read. */
export interface ItemReading<T> {
  readonly value: T | undefined;
  readonly broken: readonly FieldPath[];
  readonly body: BodyReading;
}

/** Reads an item. */
export function readItem(source: SourceFile): Outcome<ItemReading<Item>> {
  return readFile('item', source) as Outcome<ItemReading<Item>>;
}

/** Reads a translation. */
export function readTranslation(source: SourceFile): Outcome<ItemReading<Translation>> {
  return readFile('translation', source) as Outcome<ItemReading<Translation>>;
}

function readFile(
  kind: 'item' | 'translation',
  source: SourceFile,
): Outcome<ItemReading<Item | Translation>> {
  const front = readFrontMatter(source.text);
  const body = readBody(front.body, front.bodyOffset);
  if (front.faults.length > 0) {
    const findings = yamlFindings(source.path, front.faults);
    return { value: { value: undefined, broken: [[]], body }, findings };
  }
  if (kind === 'item' && isEmpty(front.data)) {
    return { value: { value: undefined, broken: [[]], body }, findings: [nothingWritten(source.path)] };
  }
  const { value: reading, findings } = readDocument(kind, source.path, front.data);
  return {
    value: { ...reading, body },
    findings: [
      ...findings,
      ...remarkFindings(kind, source.path, front.yaml),
      ...(kind === 'item' ? freeWordFindings(source.path, front.data) : []),
      ...htmlFindings(source.path, body),
    ],
  };
}

function isEmpty(data: unknown): boolean {
  return typeof data === 'object' && data !== null && Object.keys(data).length === 0;
}

/** One word on front matter that is empty, instead of one on every key that is required. */
function nothingWritten(file: string): Finding {
  const required = Object.entries(keysOf(itemSchema) ?? {}).filter(([, key]) => key.required);
  const zh = required.map(([, key]) => key.zh[0]).join('、');
  const en = required.map(([name]) => name).join(', ');
  return {
    rule: 'missing-field',
    file,
    span: { start: 0, end: 3 },
    message: {
      zh: '信息栏是空的，事项的内容一项也没有，没有东西可以发布',
      en: 'The front matter is empty: nothing of the item is there to be published',
    },
    hint: { zh: `在两行 --- 之间写上：${zh}`, en: `Between the two lines --- write: ${en}` },
  };
}

/** What a file's name says: the stem before a language tag, and the tag. `a.en.md` and `a.EN.md` → a, en. */
export function nameParts(path: string): { readonly stem: string; readonly lang: string | undefined } {
  const file = path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
  const match = /^(.+)\.([a-z]{2,3})((?:-[a-z0-9]{2,8})*)$/i.exec(file);
  if (!match) return { stem: file, lang: undefined };
  const [, stem, language, more] = match as unknown as [string, string, string, string];
  return { stem, lang: language.toLowerCase() + more };
}

/** The id that a file whose front matter cannot be read seems to give; else its stem. */
export function writtenId({ path, text }: SourceFile): string {
  return /^(?:id|标识)[ \t]*[:：][ \t]*["'“]?([^\s"'”#]+)/m.exec(text)?.[1] ?? nameParts(path).stem;
}

/** The id of an item: its key `id`, else its file's stem; undefined where neither is an id. */
export function itemId(item: Item | undefined, path: string): string | undefined {
  const { stem } = nameParts(path);
  return item?.id ?? (isId(stem) ? stem : undefined);
}
