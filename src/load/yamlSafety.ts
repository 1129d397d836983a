/** What YAML can do and a data file must not: tags that name programs, aliases that explode, endless nesting. */
import jsYaml from 'js-yaml';
import { type Document, isAlias, isMap, isScalar, visit } from 'yaml';
import type { Span } from '../text/source.js';
import type { YamlFault } from './yamlFault.js';

/** How many aliases a document may hold: enough for a repeated address, too few for a bomb. */
const aliasBudget = 20;

/** The first part of a document that is not safe, if any. */
export function unsafeParts(text: string, document: Document.Parsed): YamlFault[] {
  let fault: YamlFault | undefined;
  let aliases = 0;
  visit(document, (_, node) => {
    if (fault) return visit.BREAK;
    if (isAlias(node)) {
      aliases++;
      if (aliases > aliasBudget) fault = tooManyAliases(node.range);
      return undefined;
    }
    const tag = (node as { tag?: string } | null)?.tag;
    const explicit = tag !== undefined && node !== null && 'range' in (node as object);
    if (explicit && (isScalar(node) || isMap(node) || 'items' in (node as object))) {
      fault = tagged(text, tag, (node as { range?: readonly number[] | null }).range?.[0] ?? 0);
    }
    return undefined;
  });
  return fault ? [fault] : [];
}

function tooManyAliases(range: readonly number[] | null | undefined): YamlFault {
  return {
    rule: 'unsafe-yaml',
    span: { start: range?.[0] ?? 0, end: range?.[1] ?? 0 },
    message: {
      zh: `YAML 别名（*）超过 ${aliasBudget} 个，展开后可能撑满内存`,
      en: `More than ${aliasBudget} YAML aliases (*): expanded they could fill the memory`,
    },
    hint: { zh: '把内容直接写出来', en: 'Write the content out' },
  };
}

function tagged(text: string, tag: string, valueStart: number): YamlFault {
  return {
    rule: 'unsafe-yaml',
    span: tagSpan(text, valueStart),
    message: {
      zh: `YAML 标签（${tag}）不允许：数据文件里不能有程序`,
      en: `The YAML tag ${tag} is not allowed: a data file holds no program`,
    },
    hint: { zh: '去掉标签，把值写成文字', en: 'Remove the tag and write the value as text' },
  };
}

/** A tag stands before its value; its span runs from the `!` to the value. */
function tagSpan(text: string, valueStart: number): Span {
  const start = text.lastIndexOf('!', valueStart);
  if (start < 0) return { start: valueStart, end: valueStart + 1 };
  return { start: text[start - 1] === '!' ? start - 1 : start, end: valueStart };
}

/** Whether parsing ended because of nesting: js-yaml's own limit, or the stack. */
export function isTooDeep(error: unknown): boolean {
  return (
    error instanceof RangeError || (error instanceof jsYaml.YAMLException && /maxDepth/.test(error.reason))
  );
}

/** The fault of a document that nests too deeply. */
export const tooDeep: YamlFault = {
  rule: 'unsafe-yaml',
  span: { start: 0, end: 1 },
  message: { zh: '嵌套太深，读不完', en: 'Nested too deeply to be read' },
  hint: { zh: '减少层数', en: 'Use fewer levels' },
};
