/** Maps and lists that stand where a key should: `{{单位}}: …`, a pattern that nobody filled in. */
import { type Document, isCollection, isScalar, isSeq, visit } from 'yaml';
import type { YamlFault } from './yamlFault.js';

/** Where such a key may stand: a bracket that closes before a colon, or a key marked with `?`. */
export const structuredKey = /[}\]]\s*:|^[\s-]*\?\s/m;

/** The faults of keys that are no words. A word alone in brackets says which it is, and is taken for it. */
export function structuredKeys(document: Document.Parsed): YamlFault[] {
  const faults: YamlFault[] = [];
  visit(document, {
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
