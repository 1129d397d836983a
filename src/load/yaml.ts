/**
 * Reads YAML 1.2 core without its surprises: every scalar stays the text that was written, nothing
 * is executed, and no tag, anchor bomb or repeated key passes. js-yaml gives values (fast); the
 * `yaml` package is asked only where something is wrong, for the place and the reason.
 */
import jsYaml from 'js-yaml';
import { isAlias, isMap, isScalar, LineCounter, parseDocument, visit, type YAMLError } from 'yaml';
import { Plain } from '../model/written.js';
import type { Span } from '../text/source.js';
import type { Words } from '../text/words.js';

/** A fault of the YAML itself. */
export interface YamlFault {
  readonly rule: 'yaml-syntax' | 'duplicate-key' | 'unsafe-yaml';
  readonly span: Span;
  readonly message: Words;
  readonly hint: Words;
}

/** How many aliases a document may hold: enough for a repeated address, too few for a bomb. */
const aliasBudget = 20;

const number =
  /^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;

function implicit(tag: string, kind: Plain['kind'], pattern: RegExp): jsYaml.Type {
  return new jsYaml.Type(tag, {
    kind: 'scalar',
    resolve: (data: unknown) => typeof data === 'string' && pattern.test(data),
    construct: (data: string) => new Plain(data, kind),
  });
}

// Implicit types see plain scalars only, so a quoted "007" stays a string and a bare 007 is a Plain.
const schema = jsYaml.FAILSAFE_SCHEMA.extend({
  implicit: [
    implicit('tag:yaml.org,2002:null', 'null', /^(?:~|null|Null|NULL)$/),
    implicit('tag:yaml.org,2002:bool', 'boolean', /^(?:true|True|TRUE|false|False|FALSE)$/),
    implicit('tag:yaml.org,2002:int', 'number', number),
  ],
});

/** Characters that may begin a tag, anchor or alias, where one could stand. */
const special = /(?:^|[\s,[{:?-])[&*!]/m;

/** Parses to plain maps, lists, strings and {@link Plain}; throws where the text is not acceptable YAML. */
export function parseValues(text: string): unknown {
  return jsYaml.load(text, { schema, json: false }) ?? undefined;
}

/**
 * The value of a YAML text, or what is wrong with it. Offsets are those of `text`.
 * An empty text has the value undefined.
 */
export function readYaml(text: string): { value: unknown; faults: readonly YamlFault[] } {
  let value: unknown;
  let thrown: unknown;
  try {
    value = parseValues(text);
  } catch (error) {
    thrown = error;
  }
  if (thrown === undefined && !special.test(text)) return { value, faults: [] };
  if (isTooDeep(thrown)) return { value: undefined, faults: [fromJsYaml(text, thrown)] };
  const faults = diagnose(text);
  if (faults.length > 0) return { value: undefined, faults };
  return thrown === undefined ? { value, faults } : { value: undefined, faults: [fromJsYaml(text, thrown)] };
}

/** Everything that is wrong with a YAML text: only the first syntax fault, for the rest follow from it. */
function diagnose(text: string): YamlFault[] {
  let document: ReturnType<typeof parseDocument>;
  try {
    document = parseDocument(text, {
      version: '1.2',
      schema: 'failsafe',
      prettyErrors: false,
      logLevel: 'silent',
      lineCounter: new LineCounter(),
    });
  } catch (error) {
    return [fromJsYaml(text, error)];
  }
  const unsafe = unsafeParts(text, document);
  if (unsafe.length > 0) return unsafe;
  const syntax = document.errors.find((error) => error.code !== 'DUPLICATE_KEY');
  if (syntax) return [fromYaml(text, syntax)];
  return document.errors.map((error) => duplicateKey(text, error));
}

function unsafeParts(text: string, document: ReturnType<typeof parseDocument>): YamlFault[] {
  const faults: YamlFault[] = [];
  let aliases = 0;
  visit(document, (_, node) => {
    if (faults.length > 0) return visit.BREAK;
    if (isAlias(node)) {
      aliases++;
      if (aliases > aliasBudget) {
        faults.push({
          rule: 'unsafe-yaml',
          span: spanOfRange(node.range),
          message: {
            zh: `YAML 别名（*）超过 ${aliasBudget} 个，展开后可能撑满内存`,
            en: `More than ${aliasBudget} YAML aliases (*): expanded they could fill the memory`,
          },
          hint: { zh: '把内容直接写出来', en: 'Write the content out' },
        });
      }
      return undefined;
    }
    const tag = (node as { tag?: string } | null)?.tag;
    const explicit = tag !== undefined && node !== null && 'range' in (node as object);
    if (explicit && (isScalar(node) || isMap(node) || 'items' in (node as object))) {
      const range = (node as { range?: readonly number[] | null }).range;
      faults.push({
        rule: 'unsafe-yaml',
        span: tagSpan(text, range?.[0] ?? 0),
        message: {
          zh: `YAML 标签（${tag}）不允许：数据文件里不能有程序`,
          en: `The YAML tag ${tag} is not allowed: a data file holds no program`,
        },
        hint: { zh: '去掉标签，把值写成文字', en: 'Remove the tag and write the value as text' },
      });
    }
    return undefined;
  });
  return faults;
}

/** A tag stands before its value; its span runs from the `!` to the value. */
function tagSpan(text: string, valueStart: number): Span {
  const start = text.lastIndexOf('!', valueStart);
  return start < 0
    ? { start: valueStart, end: valueStart + 1 }
    : { start: firstBang(text, start), end: valueStart };
}

function firstBang(text: string, at: number): number {
  return text[at - 1] === '!' ? at - 1 : at;
}

function spanOfRange(range: readonly number[] | null | undefined): Span {
  return { start: range?.[0] ?? 0, end: range?.[1] ?? 0 };
}

const reasons: Readonly<Record<string, Words & { hint: Words }>> = {
  TAB_AS_INDENT: {
    zh: '缩进用了制表符，YAML 只认空格',
    en: 'A tab is used for indentation; YAML knows only spaces',
    hint: { zh: '把制表符换成空格', en: 'Replace the tab by spaces' },
  },
  BAD_INDENT: {
    zh: '缩进不对齐',
    en: 'The indentation does not line up',
    hint: { zh: '同一层的键要从同一列开始', en: 'Keys of one level begin in one column' },
  },
  MULTILINE_IMPLICIT_KEY: {
    zh: '这一行不是“键: 值”',
    en: 'This line is not “key: value”',
    hint: {
      zh: '冒号要用英文冒号，后面加一个空格；或者补上缩进',
      en: 'Use an ASCII colon and a space, or indent the line',
    },
  },
  MISSING_CHAR: {
    zh: '引号或括号没有配对',
    en: 'A quote or bracket is not closed',
    hint: { zh: '补上缺少的符号', en: 'Close it' },
  },
  BLOCK_AS_IMPLICIT_KEY: {
    zh: '一行里写了两个“键: 值”',
    en: 'Two “key: value” pairs stand on one line',
    hint: {
      zh: '值里有英文冒号时，整个值加引号；或者换行',
      en: 'Quote a value that holds a colon, or break the line',
    },
  },
  BAD_ALIAS: {
    zh: '值以 * 开头，YAML 会当成别名',
    en: 'The value begins with *, which YAML reads as an alias',
    hint: { zh: '给整个值加引号', en: 'Quote the whole value' },
  },
};

function fromYaml(text: string, error: YAMLError): YamlFault {
  const known = guess(text, error.pos[0]) ?? reasons[error.code];
  const [start, end] = error.pos;
  return {
    rule: 'yaml-syntax',
    span: { start, end: Math.max(end, start + 1) },
    message: known ?? { zh: `YAML 写法有误（${error.code}）`, en: `Not valid YAML: ${error.message}` },
    hint: known?.hint ?? {
      zh: '检查缩进、冒号后的空格和引号',
      en: 'Check indentation, the space after colons, and quotes',
    },
  };
}

function guess(text: string, at: number): (Words & { hint: Words }) | undefined {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at);
  const line = text.slice(start, end < 0 ? text.length : end);
  if (/^\s*\t/.test(line)) return reasons.TAB_AS_INDENT;
  if (/^\s*-?\s*[^\s:："']+：/.test(line)) {
    return {
      zh: '用了中文冒号“：”，YAML 只认英文冒号',
      en: 'A full-width colon “：” is used; YAML knows only the ASCII colon',
      hint: { zh: '改成英文冒号加一个空格', en: 'Write an ASCII colon and a space' },
    };
  }
  return undefined;
}

function duplicateKey(text: string, error: YAMLError): YamlFault {
  const [start] = error.pos;
  const key = /^["']?([^:"'\n]*)/.exec(text.slice(start))?.[1]?.trim() ?? '';
  return {
    rule: 'duplicate-key',
    span: { start, end: start + Math.max(1, key.length) },
    message: {
      zh: `“${key}”在这里写了两次，不知道该信哪一个`,
      en: `“${key}” stands here twice; there is no telling which is meant`,
    },
    hint: { zh: '删掉一个，或合并成一个', en: 'Remove one, or merge them' },
  };
}

/** Whether parsing ended because of nesting: js-yaml's own limit, or the stack. */
function isTooDeep(error: unknown): boolean {
  return (
    error instanceof RangeError || (error instanceof jsYaml.YAMLException && /maxDepth/.test(error.reason))
  );
}

function fromJsYaml(text: string, error: unknown): YamlFault {
  if (isTooDeep(error)) {
    return {
      rule: 'unsafe-yaml',
      span: { start: 0, end: 1 },
      message: { zh: '嵌套太深，读不完', en: 'Nested too deeply to be read' },
      hint: { zh: '减少层数', en: 'Use fewer levels' },
    };
  }
  const mark = error instanceof jsYaml.YAMLException ? error.mark : undefined;
  const start = Math.min(mark?.position ?? 0, Math.max(0, text.length - 1));
  const known = guess(text, start);
  return {
    rule: 'yaml-syntax',
    span: { start, end: start + 1 },
    message: known ?? {
      zh: 'YAML 写法有误',
      en: `Not valid YAML: ${error instanceof jsYaml.YAMLException ? error.reason : String(error)}`,
    },
    hint: known?.hint ?? {
      zh: '检查缩进、冒号后的空格和引号',
      en: 'Check indentation, the space after colons, and quotes',
    },
  };
}
