/** Nodes of the linked data, as compact JSON-LD. */
import type { ClassName, TermKind, TermName, terms } from './vocabulary.js';

/** One text by language, or several texts in each. */
export type LanguageMap = Readonly<Record<string, string | readonly string[]>>;

type ValueOf<K extends TermKind> = K extends 'node'
  ? LinkedNode | string | readonly (LinkedNode | string)[]
  : K extends 'text'
    ? LanguageMap
    : K extends 'xsd:double' | 'xsd:integer' | 'xsd:decimal'
      ? number
      : string | readonly string[];

/** A node with its type; wherever a node is referred to, a string stands for its IRI. */
export type LinkedNode = {
  readonly id: string;
  readonly type: ClassName | readonly ClassName[];
} & { readonly [T in TermName]?: ValueOf<(typeof terms)[T][1]> | undefined };

/** The nodes of a tree one by one, each with references in place of the nodes in it; a node comes once. */
export function* flattened(root: LinkedNode, seen: Set<string>): Generator<LinkedNode> {
  if (seen.has(root.id)) return;
  seen.add(root.id);
  const inner: LinkedNode[] = [];
  const reference = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(reference);
    if (!isNode(value)) return value;
    inner.push(value);
    return value.id;
  };
  const entries = Object.entries(root).flatMap(([name, value]) => {
    const empty = value === undefined || (Array.isArray(value) && value.length === 0);
    return empty ? [] : [[name, reference(value)]];
  });
  yield Object.fromEntries(entries) as LinkedNode;
  for (const node of inner) yield* flattened(node, seen);
}

function isNode(value: unknown): value is LinkedNode {
  return typeof value === 'object' && value !== null && 'id' in value && 'type' in value;
}
