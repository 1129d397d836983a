/** Words that YAML takes for a remark, because a blank and `#` stand before them: `老年人补贴 #1`. */
import { isMap, isScalar, isSeq, type Node, parseDocument, type Scalar } from 'yaml';
import { type DocumentKind, schemaOf } from '../model/documents.js';
import type { Key } from '../model/field.js';
import { type Shape, shapeOf, stepInto } from '../model/shape.js';
import { beginning } from '../text/beginning.js';
import type { Finding } from '../text/diagnostic.js';
import type { FieldPath, Span } from '../text/source.js';
import type { Words } from '../text/words.js';
import { singleQuoted } from './yamlQuoting.js';

/** A remark that follows a value on its line, without a blank after its `#`: rare, and so looked for first. */
const maybe = /\S[ \t]+#[^\s#]/;
const remark = /^[ \t]+(#[^\s#][^\r\n]*)/;

/** What a value loses, where it is written and what it would be in quotes. */
export interface Lost {
  readonly remark: Span & { readonly text: string };
  /** The whole value as it was meant, and its place. */
  readonly whole: Span & { readonly text: string };
}

/** The value with what the remark behind it holds of it: inside brackets as far as a comma or a bracket. */
export function lostIn(text: string, value: Span, hash: number, inFlow: boolean): Lost {
  const lineEnd = /[\r\n]|$/.exec(text.slice(hash))?.index ?? 0;
  const words = text.slice(hash, hash + lineEnd).trimEnd();
  const stop = inFlow ? words.search(/[,[\]{}]/) : -1;
  const mine = (stop < 0 ? words : words.slice(0, stop)).trimEnd();
  const end = hash + mine.length;
  return {
    remark: { start: hash, end: hash + words.length, text: mine },
    whole: { start: value.start, end, text: text.slice(value.start, end) },
  };
}

/** The findings of a document whose YAML has no fault; offsets are those of `yaml`. */
export function remarkFindings(kind: DocumentKind, file: string, yaml: string): Finding[] {
  if (!maybe.test(yaml)) return [];
  const findings: Finding[] = [];
  const { contents } = parseDocument(yaml, { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' });
  walk(contents, { shape: shapeOf(schemaOf(kind)), key: undefined, inFlow: false }, []);
  return findings;

  function walk(node: Node | null, { shape, key: held, inFlow }: Surroundings, path: FieldPath): void {
    if (isScalar(node)) {
      const lost = lostBehind(yaml, node, inFlow);
      if (lost && couldBe(lost.whole.text, held)) findings.push(finding(file, path, lost));
    } else if (isSeq(node)) {
      for (const [index, item] of node.items.entries()) {
        const around = { shape: stepInto(shape, index), key: held, inFlow: node.flow === true };
        walk(item as Node | null, around, [...path, index]);
      }
    } else if (isMap(node)) {
      for (const [index, { key, value }] of node.items.entries()) {
        const spelling = isScalar(key) ? String(key.value) : '';
        const entry = shape.kind === 'record' ? shape.keys.get(spelling) : undefined;
        const isKeyed = shape.kind === 'list' && shape.keyed;
        const part = isKeyed ? index : (entry?.name ?? spelling);
        const inner = isKeyed ? shape.of : (entry?.shape ?? stepInto(shape, spelling));
        const around = { shape: inner, key: entry?.key, inFlow: node.flow === true };
        walk(value as Node | null, around, [...path, part]);
      }
    }
  }
}

/** What is known of a place from above it. */
interface Surroundings {
  readonly shape: Shape;
  /** The key whose value, or whose list, stands there. */
  readonly key: Key | undefined;
  readonly inFlow: boolean;
}

/** Whether the words with the remark could be the value of the key: no date and no time limit holds a remark. */
function couldBe(whole: string, held: Key | undefined): boolean {
  return !held || [whole, [whole]].some((value) => held.schema.safeParse(value).success);
}

function lostBehind(yaml: string, { type, range }: Scalar, inFlow: boolean): Lost | undefined {
  if (type !== 'PLAIN' || !range || range[1] === range[0]) return undefined;
  const [start, end] = range;
  const found = remark.exec(yaml.slice(end, yaml.indexOf('\n', end) + 1 || undefined));
  const hash = found && end + found[0].length - (found[1] ?? '').length;
  return hash ? lostIn(yaml, { start, end }, hash, inFlow) : undefined;
}

function finding(file: string, path: FieldPath, { remark: cut, whole }: Lost): Finding {
  const quoted = singleQuoted(whole.text);
  return {
    rule: 'lost-in-remark',
    file,
    path,
    span: { start: cut.start, end: cut.end },
    message: saysRemark(cut.text),
    hint: {
      zh: `是内容的，给整个值加引号，写成 ${quoted}；是备注的，在 # 后面空一格`,
      en: `If it is content, quote the whole value: ${quoted}; if it is a remark, put a blank after the #`,
    },
    // Whether it is a remark only its author knows.
    fix: {
      title: { zh: '给整个值加上引号', en: 'Quote the whole value' },
      safe: false,
      edits: [{ span: { start: whole.start, end: whole.end }, text: quoted }],
    },
  };
}

/** Says what YAML makes of a `#` behind a blank. */
function saysRemark(words: string): Words {
  const shown = beginning(words, 30);
  return {
    zh: `# 前面有空格，YAML 把“${shown}”当成备注，不会发布`,
    en: `A blank stands before the #; YAML takes “${shown}” for a remark, and it would not be published`,
  };
}
