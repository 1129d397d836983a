/** Nodes in the three syntaxes of the linked data, JSON-LD, Turtle and N-Triples, written as bytes in one walk. */
import { ByteBuffer } from '../byteBuffer.js';
import { double, escapable, escapedInRdf } from './literal.js';
import type { LanguageMap, LinkedNode } from './node.js';
import { type ClassName, classes, expand, type TermKind, type TermName, terms } from './vocabulary.js';

/** A syntax. */
export type Syntax = 'json' | 'turtle' | 'nTriples';

/** What tells a node from others: its IRI, or the node itself where several nodes may say something of one IRI. */
export type Identity = string | LinkedNode;

/**
 * Takes the nodes of a tree in their order, each once. `take`: does something with one, and gives the nodes that stand
 * in it. `identity`: by what a node is known again.
 */
export function walk(
  root: LinkedNode,
  take: (node: LinkedNode) => readonly LinkedNode[],
  identity: (node: LinkedNode) => Identity = ({ id }) => id,
): void {
  const seen = new Set<Identity>();
  const waiting = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const known = identity(node);
    if (seen.has(known)) continue;
    seen.add(known);
    const inner = take(node);
    for (let index = inner.length - 1; index >= 0; index--) waiting.push(inner[index] as LinkedNode);
  }
}

/** A property as it is written before its value, in each syntax, and what follows a value. */
interface WrittenTerm {
  readonly kind: TermKind;
  readonly json: Uint8Array;
  readonly turtle: Uint8Array;
  readonly turtleEnd: Uint8Array;
  readonly nTriples: Uint8Array;
  readonly nTriplesEnd: Uint8Array;
}

const bytes = (text: string): Uint8Array => Buffer.from(text);

const writtenTerms: ReadonlyMap<string, WrittenTerm> = new Map(
  (Object.keys(terms) as TermName[]).map((name) => {
    const [short, kind] = terms[name];
    const isTyped = kind !== 'node' && kind !== 'text' && kind !== 'string';
    return [
      name,
      {
        kind,
        json: bytes(`,${JSON.stringify(name)}:`),
        turtle: bytes(` ;\n  ${short} `),
        turtleEnd: bytes(isTyped ? `^^${kind}` : ''),
        nTriples: bytes(` <${expand(short)}> `),
        nTriplesEnd: bytes(`${isTyped ? `^^<${expand(kind)}>` : ''} .\n`),
      },
    ];
  }),
);

/** What the types of a node are after its IRI, in each syntax; in N-Triples each is a line of its own. */
interface WrittenTypes {
  readonly json: Uint8Array;
  readonly turtle: Uint8Array;
  readonly nTriples: readonly Uint8Array[];
}

const typesWritten = new Map<string, WrittenTypes>();

function writtenTypes(type: LinkedNode['type']): WrittenTypes {
  const key = String(type);
  const known = typesWritten.get(key);
  if (known) return known;
  const names: readonly ClassName[] = [type].flat();
  const written = {
    json: bytes(`,"type":${JSON.stringify(type)}`),
    turtle: bytes(`\n  a ${names.map((name) => classes[name]).join(' , ')}`),
    nTriples: names.map((name) => bytes(` <${expand('rdf:type')}> <${expand(classes[name])}> .\n`)),
  };
  typesWritten.set(key, written);
  return written;
}

/** A language as it stands before its texts in JSON-LD, and after each in RDF. */
interface WrittenLanguage {
  readonly json: Uint8Array;
  readonly tag: Uint8Array;
}

const [jsonBegin, turtleBegin, turtleNodeEnd, turtleNext] = ['{"id":', '\n', ' .\n', ' , '].map(bytes) as [
  Uint8Array,
  Uint8Array,
  Uint8Array,
  Uint8Array,
];
const nothing = bytes('');
const code = (character: string): number => character.charCodeAt(0);
const [quote, comma, less, greater] = [code('"'), code(','), code('<'), code('>')];
const [listBegin, listEnd, mapBegin, mapEnd] = [code('['), code(']'), code('{'), code('}')];

/**
 * Writes nodes in all syntaxes, with references in place of the nodes in them. An IRI holds nothing that a syntax would
 * have to escape.
 */
export class NodeWriter implements Readonly<Record<Syntax, ByteBuffer>> {
  readonly json = new ByteBuffer();
  readonly turtle = new ByteBuffer();
  readonly nTriples = new ByteBuffer();
  readonly #languages = new Map<string, WrittenLanguage>();
  /** Where the subject of the node stands in the triples. */
  #subject = 0;
  #subjectEnd = 0;
  /** Whether the property that is being written has a value already. */
  #hasValue = false;
  #inner: LinkedNode[] = [];

  /** Writes a node, its types first, without what is empty; gives the nodes in it. */
  write(node: LinkedNode): readonly LinkedNode[] {
    this.begin(node);
    const inner = this.say(node);
    this.end();
    return inner;
  }

  /** Begins a node: its IRI, its types. */
  begin({ id, type }: Pick<LinkedNode, 'id' | 'type'>): void {
    const { json, turtle, nTriples } = this;
    const types = writtenTypes(type);
    json.addBytes(jsonBegin);
    json.addBetween(quote, id, quote);
    json.addBytes(types.json);
    turtle.addBytes(turtleBegin);
    turtle.addBetween(less, id, greater);
    turtle.addBytes(types.turtle);
    this.#subject = nTriples.length;
    nTriples.addBetween(less, id, greater);
    this.#subjectEnd = nTriples.length;
    for (const [index, line] of types.nTriples.entries()) {
      if (index > 0) nTriples.repeat(this.#subject, this.#subjectEnd);
      nTriples.addBytes(line);
    }
  }

  /** Adds properties to the node that has begun; gives the nodes in them. */
  say(node: Omit<LinkedNode, 'id' | 'type'>): readonly LinkedNode[] {
    this.#inner = [];
    for (const name of Object.keys(node)) {
      const value = node[name as TermName];
      if (value === undefined) continue;
      const term = writtenTerms.get(name);
      if (!term || (Array.isArray(value) && value.length === 0)) continue;
      this.json.addBytes(term.json);
      this.turtle.addBytes(term.turtle);
      this.#hasValue = false;
      if (term.kind === 'node') this.#nodes(term, value as LinkedNode | string);
      else if (term.kind === 'text') this.#texts(term, value as LanguageMap);
      else this.#literals(term, value as string | number | readonly string[]);
    }
    return this.#inner;
  }

  /** Ends the node that has begun. */
  end(): void {
    this.json.addByte(mapEnd);
    this.turtle.addBytes(turtleNodeEnd);
  }

  /** Forgets what was written. */
  empty(): void {
    this.json.empty();
    this.turtle.empty();
    this.nTriples.empty();
  }

  #nodes(term: WrittenTerm, value: LinkedNode | string | readonly (LinkedNode | string)[]): void {
    if (!Array.isArray(value)) {
      this.#node(term, value as LinkedNode | string);
      return;
    }
    let isFirst = true;
    this.json.addByte(listBegin);
    for (const one of value as readonly (LinkedNode | string)[]) {
      if (!isFirst) this.json.addByte(comma);
      isFirst = false;
      this.#node(term, one);
    }
    this.json.addByte(listEnd);
  }

  /** Refers to a node. */
  #node(term: WrittenTerm, node: LinkedNode | string): void {
    const iri = typeof node === 'string' ? node : node.id;
    if (typeof node !== 'string') this.#inner.push(node);
    this.json.addBetween(quote, iri, quote);
    this.#beginObject(term);
    this.turtle.addBetween(less, iri, greater);
    this.nTriples.addBetween(less, iri, greater);
    this.#endObject(term, nothing);
  }

  #texts(term: WrittenTerm, map: LanguageMap): void {
    let isFirst = true;
    this.json.addByte(mapBegin);
    for (const lang of Object.keys(map)) {
      const { json, tag } = this.#language(lang);
      if (!isFirst) this.json.addByte(comma);
      isFirst = false;
      this.json.addBytes(json);
      this.#strings(term, map[lang] as string | readonly string[], tag);
    }
    this.json.addByte(mapEnd);
  }

  #language(lang: string): WrittenLanguage {
    const known = this.#languages.get(lang);
    if (known) return known;
    const written = { json: bytes(`"${lang}":`), tag: bytes(`@${lang}`) };
    this.#languages.set(lang, written);
    return written;
  }

  #literals(term: WrittenTerm, value: string | number | readonly string[]): void {
    if (typeof value !== 'number') {
      this.#strings(term, value, nothing);
      return;
    }
    this.json.add(JSON.stringify(value));
    this.#quoted(term, term.kind === 'xsd:double' ? double(value) : String(value), nothing);
  }

  #strings(term: WrittenTerm, value: string | readonly string[], tag: Uint8Array): void {
    if (typeof value === 'string') {
      this.#string(term, value, tag);
      return;
    }
    let isFirst = true;
    this.json.addByte(listBegin);
    for (const text of value) {
      if (!isFirst) this.json.addByte(comma);
      isFirst = false;
      this.#string(term, text, tag);
    }
    this.json.addByte(listEnd);
  }

  /** What needs no escapes, and that is nearly all, is quoted faster than JSON.stringify finds out. */
  #string(term: WrittenTerm, text: string, tag: Uint8Array): void {
    if (escapable.test(text)) {
      this.json.add(JSON.stringify(text));
      this.#quoted(term, escapedInRdf(text), tag);
    } else {
      this.json.addBetween(quote, text, quote);
      this.#quoted(term, text, tag);
    }
  }

  /** A literal in Turtle and N-Triples. */
  #quoted(term: WrittenTerm, text: string, tag: Uint8Array): void {
    this.#beginObject(term);
    this.turtle.addBetween(quote, text, quote);
    this.nTriples.addBetween(quote, text, quote);
    this.#endObject(term, tag);
  }

  #beginObject({ nTriples }: WrittenTerm): void {
    if (this.#hasValue) this.turtle.addBytes(turtleNext);
    this.#hasValue = true;
    this.nTriples.repeat(this.#subject, this.#subjectEnd);
    this.nTriples.addBytes(nTriples);
  }

  #endObject({ turtleEnd, nTriplesEnd }: WrittenTerm, tag: Uint8Array): void {
    if (tag.length > 0) {
      this.turtle.addBytes(tag);
      this.nTriples.addBytes(tag);
    }
    if (turtleEnd.length > 0) this.turtle.addBytes(turtleEnd);
    this.nTriples.addBytes(nTriplesEnd);
  }
}
