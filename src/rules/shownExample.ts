/** The examples of rules as `explain` and the rule reference show them: file by file, with keys in the reader's language. */
import { type Document, isMap, isScalar, isSeq, type Node, parseDocument, type YAMLMap } from 'yaml';
import { type DocumentKind, schemaOf } from '../model/documents.js';
import { type Shape, shapeOf, stepInto } from '../model/shape.js';
import { applyEdits, type Edit } from '../text/edit.js';
import type { Lang } from '../text/words.js';
import type { Example } from './rule.js';

/** One file of an example; without a name where the lines stand for an item by themselves. */
export interface ShownFile {
  readonly file?: string;
  readonly text: string;
}

const notThere = { zh: '（没有这个文件夹）', en: '(this folder is not there)' };

const notUtf8 = {
  zh: '（这个文件不是用 UTF-8 保存的，读出来是乱码：）',
  en: '(this file is not saved as UTF-8, and reads as garbage:)',
};

/** A file of bytes that are no UTF-8, as who opens it would see it. */
function garbled(text: string, lang: Lang): string | undefined {
  const [, encoded] = /^base64:(.*)$/s.exec(text) ?? [];
  return encoded && `${notUtf8[lang]}\n${Buffer.from(encoded, 'base64').toString()}`;
}

/** What is shown of an example. */
export function shownExample(example: Example, lang: Lang): ShownFile[] {
  if (typeof example === 'string') return [{ text: inLanguage(example, 'item', lang) }];
  return Object.entries(example).map(([path, text]) => {
    const file = path === 'item' ? 'items/….md' : path;
    if (path.endsWith('/')) return { file, text: notThere[lang] };
    const bytes = garbled(text, lang);
    if (bytes !== undefined) return { file, text: bytes };
    const kind = kindOf(path);
    return { file, text: kind === undefined ? text : inLanguage(text, kind, lang) };
  });
}

function kindOf(path: string): DocumentKind | undefined {
  if (path === 'item' || /\.md$/.test(path)) return 'item';
  if (/^catalogue\.ya?ml$/.test(path)) return 'config';
  return (['units', 'laws', 'certificates', 'history'] as const).find((kind) =>
    new RegExp(`^${kind}(?:\\.|/.*\\.)ya?ml$`).test(path),
  );
}

/** A text with the keys of its document in Chinese, where Chinese is asked for: examples are written in English. */
function inLanguage(text: string, kind: DocumentKind, lang: Lang): string {
  if (lang === 'en') return text;
  const opening = /^---\r?\n/.exec(text)?.[0].length ?? 0;
  // A line `---` at the very beginning may also close front matter that is empty: then there is no key.
  const front = text.slice(opening).split(/^---$/m)[0] ?? '';
  if (opening > 0 && !/^---$/m.test(text.slice(opening))) return text;
  const edits: Edit[] = [];
  const document = parseDocument(front, { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' });
  collect(document.contents, shapeOf(schemaOf(kind)), opening, edits);
  return applyEdits(text, edits).text;
}

/** The first spelling of a key; of a contact that is no telephone, not 号码. */
function chineseOf(spellings: readonly string[], { items }: YAMLMap): string | undefined {
  const kind = items.find(({ key }) => isScalar(key) && key.value === 'kind')?.value;
  const isOther = isScalar(kind) && kind.value !== '电话';
  return (isOther && spellings[0] === '号码' ? spellings.at(-1) : undefined) ?? spellings[0];
}

function collect(node: Document['contents'] | undefined, shape: Shape, offset: number, edits: Edit[]): void {
  if (isSeq(node)) {
    for (const [index, item] of node.items.entries())
      collect(item as Node, stepInto(shape, index), offset, edits);
  }
  if (!isMap(node)) return;
  const at = shape.kind === 'list' && !shape.keyed ? shape.of : shape;
  const written = node.items.map(({ key }) => (isScalar(key) ? String(key.value) : ''));
  for (const [index, { key, value }] of node.items.entries()) {
    const spelling = written[index] ?? '';
    const known = at.kind === 'record' ? at.keys.get(spelling) : undefined;
    const chinese = known && chineseOf(known.key.zh, node);
    // An example of a key in both languages would lose its point.
    if (chinese !== undefined && !written.includes(chinese) && isScalar(key) && key.range) {
      edits.push({ span: { start: offset + key.range[0], end: offset + key.range[1] }, text: chinese });
    }
    collect(
      value as Node,
      known?.shape ?? (at.kind === 'list' ? at.of : stepInto(at, spelling)),
      offset,
      edits,
    );
  }
}
