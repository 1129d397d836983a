/** Nodes of the linked data, as compact JSON-LD. */
import type { ClassName, TermKind, TermName, terms } from './vocabulary.js';

/** One text by language, or several texts in each. */
export type LanguageMap = Readonly<Record<string, string | readonly string[]>>;

type ValueOf<K extends TermKind> = K extends 'node'
  ? LinkedNode | string | readonly (LinkedNode | string)[]
  : K extends 'text'
    ? LanguageMap
    : K extends 'xsd:double' | 'xsd:integer' | 'xsd:nonNegativeInteger'
      ? number
      : string | readonly string[];

/** A node with its type; wherever a node is referred to, a string stands for its IRI. */
export type LinkedNode = {
  readonly id: string;
  readonly type: ClassName | readonly ClassName[];
} & { readonly [T in TermName]?: ValueOf<(typeof terms)[T][1]> | undefined };

/** The nodes of a tree one by one, each with references in place of the nodes in it; a node comes once. */
export function* flattened(root: LinkedNode, seen: Set<string>): Generator<LinkedNode> {
  const waiting = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (seen.has(node.id)) continue;
    seen.add(node.id);
    const inner: LinkedNode[] = [];
    yield withReferences(node, inner);
    for (const one of inner.reverse()) waiting.push(one);
  }
}

/** A node with the IRIs of the nodes in it, which are added to `inner`; without what is empty. */
function withReferences(node: LinkedNode, inner: LinkedNode[]): LinkedNode {
  const flat: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(node)) {
    if (value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    flat[name] = Array.isArray(value) ? value.map((one) => reference(one, inner)) : reference(value, inner);
  }
  return flat as LinkedNode;
}

function reference(value: unknown, inner: LinkedNode[]): unknown {
  if (typeof value !== 'object' || value === null || !('id' in value) || !('type' in value)) return value;
  inner.push(value as LinkedNode);
  return (value as LinkedNode).id;
}
