/**
 * Reads YAML 1.2 core without its surprises: every scalar stays the text that was written, nothing
 * is executed, and no tag, anchor bomb or repeated key passes. js-yaml gives values (fast); the
 * `yaml` package is asked only where something is wrong, for the place and the reason.
 */
import jsYaml from 'js-yaml';
import { type Document, LineCounter, parseDocument } from 'yaml';
import { Plain } from '../model/written.js';
import { repeatedKeys } from './duplicateKeys.js';
import { FoldWatch } from './folds.js';
import { implicitKind } from './implicit.js';
import { readPlainYaml } from './plainYaml.js';
import { structuredKey, structuredKeys } from './structuredKeys.js';
import type { YamlFault } from './yamlFault.js';
import { slipBetween } from './yamlLines.js';
import { quotedRest } from './yamlQuoting.js';
import { firstNumbered, reasonOf } from './yamlReasons.js';
import { isTooDeep, tooDeep, unsafeParts } from './yamlSafety.js';

function implicit(tag: string, kind: Plain['kind']): jsYaml.Type {
  return new jsYaml.Type(tag, {
    kind: 'scalar',
    resolve: (data: unknown) => typeof data === 'string' && implicitKind(data) === kind,
    construct: (data: string) => new Plain(data, kind),
  });
}

// Implicit types see plain scalars only, so a quoted "007" stays a string and a bare 007 is a Plain.
const schema = jsYaml.FAILSAFE_SCHEMA.extend({
  implicit: [
    implicit('tag:yaml.org,2002:null', 'null'),
    implicit('tag:yaml.org,2002:bool', 'boolean'),
    implicit('tag:yaml.org,2002:int', 'number'),
  ],
});

/** Characters that may begin a tag, anchor or alias, where one could stand. */
const special = /(?:^|[\s,[{:?-])[&*!]/m;

/** Parses to plain maps, lists, strings and {@link Plain}; throws where the text is not acceptable YAML. */
export function parseValues(text: string, listener?: FoldWatch['listener']): unknown {
  return jsYaml.load(text, { schema, json: false, ...(listener ? { listener } : {}) }) ?? undefined;
}

/**
 * The value of a YAML text, or what is wrong with it. Offsets are those of `text`.
 * An empty text has the value undefined.
 */
export function readYaml(text: string): { value: unknown; faults: readonly YamlFault[] } {
  const plain = readPlainYaml(text);
  if (plain !== undefined) return { value: plain, faults: [] };
  let value: unknown;
  let thrown: unknown;
  const watch = new FoldWatch();
  try {
    value = parseValues(text, watch.listener);
    watch.note(value);
  } catch (error) {
    thrown = error;
  }
  // Without aliases the value is no larger than the text.
  const isTree = thrown === undefined && !special.test(text);
  const slip =
    (thrown === undefined ? joinedLines(text, value) : undefined) ??
    (isTree ? numberedLines(text, value) : undefined);
  if (slip) return { value: undefined, faults: [slip] };
  if (isTree && !structuredKey.test(text)) return { value, faults: [] };
  if (isTooDeep(thrown)) return { value: undefined, faults: [tooDeep] };
  const faults = diagnose(text);
  if (faults.length > 0) return { value: undefined, faults };
  return thrown === undefined ? { value, faults } : { value: undefined, faults: [fromJsYaml(text, thrown)] };
}

/** The slip for which YAML takes several lines for one sentence: every colon is full-width. */
function joinedLines(text: string, value: unknown): YamlFault | undefined {
  if (typeof value !== 'string' || !text.trim().includes('\n')) return undefined;
  const slip = slipBetween(text, 0, text.length);
  return slip?.span && { rule: 'yaml-syntax', ...slip, span: slip.span };
}

const numberedKey = /^ *\d{1,2}:(?=\s)/m;

/** The slip of lines that begin with numbers in place of dashes, which YAML takes for keys: `1: 申请`. */
function numberedLines(text: string, value: unknown): YamlFault | undefined {
  const start = text.search(numberedKey);
  if (start < 0 || !hasNumberedKeys(value)) return undefined;
  const reason = firstNumbered(text, start);
  return reason?.span && { rule: 'yaml-syntax', ...reason, span: reason.span };
}

function hasNumberedKeys(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || value instanceof Plain) return false;
  if (Array.isArray(value)) return value.some(hasNumberedKeys);
  const pairs = Object.entries(value);
  const numbered = pairs.filter(([key]) => /^\d{1,2}$/.test(key));
  return numbered.length > 1 || pairs.some(([, one]) => hasNumberedKeys(one));
}

/** Everything that is wrong with a YAML text: only the first syntax fault, for the rest follow from it. */
function diagnose(text: string): YamlFault[] {
  let document: Document.Parsed;
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
  if (!syntax) return [...structuredKeys(document), ...repeatedKeys(document)];
  const { span, ...reason } = reasonOf(text, syntax);
  const [start, end] = syntax.pos;
  return [{ rule: 'yaml-syntax', span: span ?? { start, end: Math.max(end, start + 1) }, ...reason }];
}

/** What only js-yaml objects to. */
function fromJsYaml(text: string, error: unknown): YamlFault {
  if (isTooDeep(error)) return tooDeep;
  const known = error instanceof jsYaml.YAMLException ? error : undefined;
  const second = /single document/.test(known?.reason ?? '') ? secondDocument(text) : undefined;
  if (second) return second;
  const start = Math.min(known?.mark?.position ?? 0, Math.max(0, text.length - 1));
  const alias = known !== undefined && /alias/.test(known.reason) ? text.lastIndexOf('*', start) : -1;
  const reason =
    alias >= 0
      ? quotedRest(text, alias, {
          zh: '值以 * 开头，YAML 当成了别名',
          en: 'The value begins with *, which YAML takes for an alias',
        })
      : (slipBetween(text, start, start + 1) ?? firstNumbered(text, start));
  return {
    rule: 'yaml-syntax',
    message: { zh: 'YAML 写法有误，读不出来', en: `Not valid YAML: ${known?.reason ?? String(error)}` },
    hint: { zh: '检查缩进、冒号后的空格和引号', en: 'Check indentation, the space after colons, and quotes' },
    ...reason,
    span: reason?.span ?? { start, end: start + 1 },
  };
}

/** The line that begins a second document: nothing below it would be read. */
function secondDocument(text: string): YamlFault | undefined {
  const lines = [...text.matchAll(/^(?:---|\.\.\.)(?=\s|$)/gm)].map(({ index }) => index);
  const start = lines.find((at) => /^[ \t]*[^\s#%]/m.test(text.slice(0, at)));
  return start === undefined
    ? undefined
    : {
        rule: 'yaml-syntax',
        message: {
          zh: '这一行把文件分成了两份，YAML 只读一份，下面的内容读不到',
          en: 'This line makes two documents of the file, of which one is read; nothing below it can be read',
        },
        hint: { zh: '删掉这一行，上下接成一份', en: 'Remove the line, so that the file is one' },
        span: { start, end: start + 3 },
      };
}
