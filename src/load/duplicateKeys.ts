/** Keys that stand twice in one map: told once a map, for where a list's dash is forgotten all keys repeat. */
import { type Document, isScalar, isSeq, type Pair, visit, type YAMLMap } from 'yaml';
import type { Fix } from '../text/edit.js';
import type { Span } from '../text/source.js';
import type { Reason, YamlFault } from './yamlFault.js';

interface Key {
  readonly name: string;
  readonly span: Span;
}

/** The faults of repeated keys in a document. */
export function repeatedKeys(document: Document.Parsed): YamlFault[] {
  const faults: YamlFault[] = [];
  visit(document, {
    Map(_, map, ancestors) {
      const keys = map.items.flatMap(keyOf);
      const first = new Map<string, Key>();
      const repeated: { readonly key: Key; readonly earlier: Key }[] = [];
      for (const key of keys) {
        const earlier = first.get(key.name);
        if (earlier) repeated.push({ key, earlier });
        else first.set(key.name, key);
      }
      const [one, ...others] = repeated;
      if (!one) return;
      const isEntry = isSeq(ancestors.at(-1)) && !map.flow;
      const told = isEntry ? [one] : [one, ...others];
      for (const { key, earlier } of told) {
        const reason = isEntry
          ? inEntry(
              key,
              repeated.map((pair) => pair.key.name),
              keys,
            )
          : plainly(key);
        const message = { zh: '第一次在这里', en: 'First written here' };
        faults.push({
          rule: 'duplicate-key',
          span: key.span,
          ...reason,
          related: [{ span: earlier.span, message }],
        });
      }
    },
  });
  return faults.sort((a, b) => a.span.start - b.span.start);
}

function keyOf({ key }: YAMLMap['items'][number] | Pair): Key[] {
  if (!isScalar(key) || !key.range) return [];
  const [start, end] = key.range;
  return [{ name: String(key.value), span: { start, end: Math.max(end, start + 1) } }];
}

function plainly({ name }: Key): Omit<Reason, 'span'> {
  return {
    message: {
      zh: `“${name}”在这里写了两次，不知道该信哪一个`,
      en: `“${name}” stands here twice; there is no telling which is meant`,
    },
    hint: { zh: '删掉一个，或合并成一个', en: 'Remove one, or merge them' },
  };
}

/** A map that is an entry of a list: the beginning of the next entry may have been lost. */
function inEntry(key: Key, repeated: readonly string[], keys: readonly Key[]): Omit<Reason, 'span'> {
  const [head] = keys;
  const begins = head?.name === key.name;
  const names = [...new Set(repeated)];
  const zh = names.map((name) => `“${name}”`).join('、');
  const en = names.map((name) => `“${name}”`).join(', ');
  return {
    message: {
      zh: `这一项里${zh}写了两次，像是两项连在了一起，不知道该信哪一个`,
      en: `${en} ${names.length > 1 ? 'stand' : 'stands'} twice in this entry, as if two entries had run together; there is no telling which is meant`,
    },
    hint: begins
      ? {
          zh: `下一项从这里开始的，在“${key.name}”前面写“- ”；不是的，删掉重复的`,
          en: `If the next entry begins here, write “- ” before “${key.name}”; else remove what is repeated`,
        }
      : {
          zh: `下一项从这里开始的，补上它的第一行“- ${head?.name}: …”；不是的，删掉重复的`,
          en: `If the next entry begins here, add its first line “- ${head?.name}: …”; else remove what is repeated`,
        },
    fix: begins ? dash(key) : undefined,
  };
}

/** The dash takes the place of two blanks of the indentation. */
function dash({ span: { start } }: Key): Fix {
  return {
    title: { zh: '写成新的一项（加“- ”）', en: 'Make it an entry of its own (add “- ”)' },
    safe: false,
    edits: [{ span: { start: start - 2, end: start }, text: '- ' }],
  };
}
