/**
 * What stands where a key should and is none: a map or a list (`{{单位}}: …`, a pattern that nobody filled in), or the
 * thousands of a number, cut off at its comma (`{ amount: 1,000 }`).
 */
import { type Document, isCollection, isScalar, isSeq, type Pair, visit } from 'yaml';
import type { YamlFault } from './yamlFault.js';

/** Where such a key may stand: a bracket that closes before a colon, a key marked with `?`, digits behind a comma. */
export const structuredKey = /[}\]]\s*:|^[\s-]*\?\s|\d,\d{3}\b/m;

/** The faults of keys that are no words. A word alone in brackets says which it is, and is taken for it. */
export function structuredKeys(document: Document.Parsed): YamlFault[] {
  const faults: YamlFault[] = [];
  visit(document, {
    Map(_, { flow, items }) {
      if (flow) faults.push(...items.flatMap((pair, at) => thousands(items[at - 1], pair)));
    },
    Pair(_, { key }) {
      if (!isCollection(key) || !key.range) return;
      const [only, ...others] = key.items;
      if (isSeq(key) && isScalar(only) && others.length === 0) return;
      const [start, end] = key.range;
      faults.push({ rule: 'yaml-syntax', span: { start, end: Math.max(end, start + 1) }, message, hint });
      return visit.SKIP;
    },
  });
  return faults;
}

const message = {
  zh: '括号写在了键的位置上：键只能是文字，它的内容不会发布',
  en: 'Brackets stand where a key should: a key is a word, and what this says would not be published',
};
const hint = {
  zh: '没有填的 {{…}} 就填上；值里要用括号的，前面写键和冒号，整个值加引号',
  en: 'Fill in a {{…}} that was left over; for brackets in a value, write a key and a colon before it and quote the value',
};

/** The fault of a number whose comma has ended it. */
function thousands(before: Pair | undefined, { key, value }: Pair): YamlFault[] {
  if (!isScalar(key) || !isScalar(before?.value) || (isScalar(value) && value.value !== '')) return [];
  const [head, tail] = [String(before.value.value), String(key.value)];
  const [start, end] = [before.value.range?.[0], key.range?.[1]];
  if (!/\d$/.test(head) || !/^\d{3}(?:\.\d+)?$/.test(tail) || start === undefined || end === undefined)
    return [];
  const [written, meant] = [`${head},${tail}`, head + tail];
  return [
    {
      rule: 'yaml-syntax',
      span: { start, end },
      message: {
        zh: `花括号里逗号隔开各项，“${written}”只读到“${head}”`,
        en: `In braces a comma ends a value: of “${written}” only “${head}” is read`,
      },
      hint: { zh: `去掉千分位的逗号，写 ${meant}`, en: `Write it without the comma: ${meant}` },
      fix: {
        title: { zh: `改成“${meant}”`, en: `Write “${meant}”` },
        safe: true,
        edits: [{ span: { start, end }, text: meant }],
      },
    },
  ];
}
