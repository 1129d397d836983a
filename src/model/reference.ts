/** The reference of the format, written from the same tables that read it. */
import { z } from 'zod';
import { joined, type Lang, separated, type Words } from '../text/words.js';
import { bodyForm } from './bodyForm.js';
import { type DocumentKind, schemaOf } from './documents.js';
import { sharedRecords } from './editorSchemas.js';
import { type Key, keysOf, scalarFacts } from './field.js';
import { keyedBy } from './keyedList.js';
import { noneWordsOf, scalarKeyOf } from './lists.js';
import * as vocabularies from './vocabularies.js';
import { Vocabulary } from './vocabulary.js';

type Keys = Readonly<Record<string, Key>>;

const files: readonly (readonly [DocumentKind, string, Words])[] = [
  ['config', 'catalogue.yaml', { zh: '谁发布、发布什么', en: 'who publishes, and what is built' }],
  ['item', 'items/**/<id>.md', { zh: '一个事项的头部', en: 'the front matter of one item' }],
  ['units', 'units.yaml, units/*.yaml', { zh: '单位登记簿', en: 'the register of units' }],
  ['laws', 'laws.yaml, laws/*.yaml', { zh: '法律登记簿', en: 'the register of laws' }],
  [
    'certificates',
    'certificates.yaml, certificates/*.yaml',
    { zh: '证明登记簿', en: 'the register of certificates' },
  ],
  [
    'history',
    'history.yaml, history/*.yaml',
    {
      zh: '变更记录：供订阅的人知道什么时候改了什么；不写就没有',
      en: 'the history: tells subscribers what changed and when; need not be there',
    },
  ],
];

const words = {
  title: { zh: '目录格式参考', en: 'Reference of the catalogue format' },
  generated: {
    zh: '由 `npm run docs` 从格式定义生成，不要手改。',
    en: 'Written by `npm run docs` from the definition of the format; do not edit.',
  },
  intro: {
    zh: '每个键可以写中文，也可以写英文，同一个文件里可以混用；同一个键写两次是错误。标 ★ 的必填。',
    en: 'Every key may be written in English or in Chinese, mixed in one file as one likes; the same key twice is an error. ★ marks what must be there.',
  },
  translations: {
    zh: '`items/**/<id>.<语言>.md` 是译文：写事项的任意几个键，没有写的显示原文，事实一律以原文为准。',
    en: '`items/**/<id>.<lang>.md` is a translation: any keys of the item; what it leaves out is shown in the original language, and facts are always the original’s.',
  },
  vocabularies: { zh: '词表', en: 'Vocabularies' },
  terms: { zh: '中文 | 英文 | 标识 | 也可以写', en: 'English | Chinese | Id | Also understood' },
  head: { zh: '键 | 英文键 | 值 | 写什么', en: 'Key | Chinese | Value | What to write' },
  or: { zh: '，或', en: ', or ' },
  list: { zh: '列表：', en: 'list of ' },
  map: { zh: '一组“键: 值”：', en: 'a map to ' },
  keyed: { zh: '，也可以写成“方式: 内容”', en: ' (or a map from kind to facts)' },
  short: { zh: '只写一个值就是', en: 'one value alone is its ' },
} as const satisfies Record<string, Words>;

/** The whole reference in one language, as Markdown. */
export function formatReference(lang: Lang): string {
  const writer = new ReferenceWriter(lang);
  const parts = [
    `# ${words.title[lang]}`,
    words.generated[lang],
    words.intro[lang],
    ...files.map(([kind, path, about]) => writer.file(kind, path, about)),
    bodyForm[lang],
    words.translations[lang],
    vocabularyText(lang),
  ];
  return `${parts.join('\n\n')}\n`;
}

class ReferenceWriter {
  readonly #anchors = new Map<z.ZodType, string>(sharedRecords);
  readonly #written = new Set<string>();
  #pending: { readonly anchor: string; readonly title: string; readonly keys: Keys }[] = [];

  constructor(private readonly lang: Lang) {}

  /** The section of a kind of file with the records in it that are not described yet. */
  file(kind: DocumentKind, path: string, about: Words): string {
    const schema = schemaOf(kind) as z.ZodType;
    const element = recordOf(schema) ?? schema;
    const parts = [`## \`${path}\`\n\n${about[this.lang]}`, this.#table(keysOf(element) ?? {}, [kind])];
    for (let next = this.#pending.shift(); next; next = this.#pending.shift()) {
      parts.push(
        `<a id="${next.anchor}"></a>\n\n### ${next.title}\n\n${this.#table(next.keys, [next.anchor])}`,
      );
    }
    return parts.join('\n\n');
  }

  #table(keys: Keys, path: readonly string[]): string {
    const rows = Object.entries(keys).map(([name, key]) => {
      const chinese = key.zh.map((spelling) => `\`${spelling}\``).join(' ');
      const star = key.required ? ' ★' : '';
      const spellings =
        this.lang === 'zh' ? `${chinese}${star} | \`${name}\`` : `\`${name}\`${star} | ${chinese}`;
      const value = this.#value(key.schema, [...path, name], key.label);
      return `| ${spellings} | ${cell(value)} | ${cell(key.about[this.lang])} |`;
    });
    return [`| ${words.head[this.lang]} |`, '| --- | --- | --- | --- |', ...rows].join('\n');
  }

  #value(schema: z.ZodType, path: readonly string[], label: Words): string {
    const { lang } = this;
    const facts = scalarFacts(schema);
    if (facts) return facts.form[lang];
    const keys = keysOf(schema);
    if (keys) return this.#link(schema, keys, path, label);
    if (schema instanceof z.ZodOptional) return this.#value(schema.unwrap() as z.ZodType, path, label);
    if (schema instanceof z.ZodArray)
      return words.list[lang] + this.#value(schema.element as z.ZodType, path, label);
    if (schema instanceof z.ZodRecord)
      return words.map[lang] + this.#value(schema.valueType as z.ZodType, path, label);
    if (schema instanceof z.ZodLiteral) return `\`${schema.value}\``;
    if (schema instanceof z.ZodUnion) {
      return schema.options
        .map((option) => this.#value(option as z.ZodType, path, label))
        .join(words.or[lang]);
    }
    return schema instanceof z.ZodPipe ? this.#notation(schema, path, label) : '';
  }

  /** A value that may be written in more than one way. */
  #notation(schema: z.ZodPipe, path: readonly string[], label: Words): string {
    const { lang } = this;
    const value = schema.def.out as z.ZodType;
    const none = noneWordsOf(schema);
    const full = this.#value(value, path, label);
    const short = keysOf(value)?.[scalarKeyOf(schema) ?? ''];
    if (short) return separated([full, `${words.short[lang]}${short.label[lang]}`], lang);
    return `${none ? `\`${none[lang]}\`${words.or[lang]}` : ''}${full}${keyedBy(schema) ? words.keyed[lang] : ''}`;
  }

  #link(schema: z.ZodType, keys: Keys, path: readonly string[], label: Words): string {
    const anchor = this.#anchors.get(schema) ?? path.join('-');
    this.#anchors.set(schema, anchor);
    if (!this.#written.has(anchor)) {
      this.#written.add(anchor);
      const key = path.at(-1) ?? anchor;
      this.#pending.push({ anchor, title: `${label[this.lang]} \`${key}\``, keys });
    }
    return `[${label[this.lang]}](#${anchor})`;
  }
}

/** The record that a register is a list of. */
function recordOf(schema: z.ZodType): z.ZodType | undefined {
  const value = schema instanceof z.ZodPipe ? (schema.def.out as z.ZodType) : schema;
  return value instanceof z.ZodArray ? (value.element as z.ZodType) : undefined;
}

function vocabularyText(lang: Lang): string {
  const all = Object.values(vocabularies).filter((value) => value instanceof Vocabulary);
  const tables = all.map(({ name, terms }) => {
    const rows = terms.map(({ id, zh, en, also = [] }) => {
      const further = joined(also, lang);
      return `| ${lang === 'zh' ? `${zh} | ${en}` : `${en} | ${zh}`} | \`${id}\` | ${further} |`;
    });
    const [title] = [name[lang]];
    return [`### ${title}`, '', `| ${words.terms[lang]} |`, '| --- | --- | --- | --- |', ...rows].join('\n');
  });
  return [`## ${words.vocabularies[lang]}`, ...tables].join('\n\n');
}

/** Text in a table cell. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ').replaceAll('<', '&lt;');
}
