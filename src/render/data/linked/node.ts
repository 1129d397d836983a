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
