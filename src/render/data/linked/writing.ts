/** Nodes in the three syntaxes of the linked data, JSON-LD, Turtle and N-Triples, all made in one walk. */
import type { LanguageMap, LinkedNode } from './node.js';
import {
  type ClassName,
  classes,
  expand,
  prefixes,
  type TermKind,
  type TermName,
  terms,
} from './vocabulary.js';

/** One node, with references in place of the nodes in it. */
export interface WrittenNode {
  readonly id: string;
  /** An object of JSON-LD, in one line. */
  readonly json: string;
  /** Lines of N-Triples. */
  readonly nTriples: string;
  /** A block of Turtle. */
  readonly turtle: string;
  /** The nodes it refers to. */
  readonly inner: readonly LinkedNode[];
}

/** The nodes of a tree in their order; a node comes once. `write`: how one is written, {@link writtenNode} or what keeps it. */
export function writtenNodes(
  root: LinkedNode,
  write: (node: LinkedNode) => WrittenNode = writtenNode,
): readonly WrittenNode[] {
  const written: WrittenNode[] = [];
  const seen = new Set<string>();
  const waiting = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (seen.has(node.id)) continue;
    seen.add(node.id);
    const one = write(node);
    written.push(one);
    for (let index = one.inner.length - 1; index >= 0; index--) waiting.push(one.inner[index] as LinkedNode);
  }
  return written;
}

/** A property as it is written before its value, in each syntax, and what follows a literal of its type. */
interface WrittenTerm {
  readonly kind: TermKind;
  readonly json: string;
  readonly full: string;
  readonly short: string;
  readonly fullType: string;
  readonly shortType: string;
}

const writtenTerms: ReadonlyMap<string, WrittenTerm> = new Map(
  (Object.keys(terms) as TermName[]).map((name) => {
    const [short, kind] = terms[name];
    const isTyped = kind !== 'node' && kind !== 'text' && kind !== 'string';
    return [
      name,
      {
        kind,
        json: `,${JSON.stringify(name)}:`,
        full: ` <${expand(short)}> `,
        short: ` ;\n  ${short} `,
        fullType: isTyped ? `^^<${expand(kind)}>` : '',
        shortType: isTyped ? `^^${kind}` : '',
      },
    ];
  }),
);

const typeIri = ` <${expand('rdf:type')}> `;
const classIris: ReadonlyMap<string, string> = new Map(
  Object.entries(classes).map(([name, short]) => [name, `<${expand(short)}>`]),
);

/** One node in all syntaxes, its types first; without what is empty. */
export function writtenNode(node: LinkedNode): WrittenNode {
  const { id, type } = node;
  const subject = `<${id}>`;
  const types = listOf<ClassName>(type);
  let typing = '';
  for (const name of types) typing += `${subject}${typeIri}${classIris.get(name)} .\n`;
  const writing = new Writing(subject, []);
  writing.add(node);
  return {
    id,
    json: `{"id":${quoted(id)},"type":${JSON.stringify(type)}${writing.json}}`,
    turtle: `\n${subject}\n  a ${types.map((name) => classes[name]).join(' , ')}${writing.turtle} .\n`,
    nTriples: typing + writing.nTriples,
    inner: writing.inner,
  };
}

/** A written node that says more: what is said already is not written again. */
export function extended(written: WrittenNode, more: Omit<LinkedNode, 'id' | 'type'>): WrittenNode {
  const writing = new Writing(`<${written.id}>`, [...written.inner]);
  writing.add(more);
  if (writing.nTriples === '') return written;
  return {
    id: written.id,
    json: `${written.json.slice(0, -1)}${writing.json}}`,
    turtle: `${written.turtle.slice(0, -' .\n'.length)}${writing.turtle} .\n`,
    nTriples: written.nTriples + writing.nTriples,
    inner: writing.inner,
  };
}

/**
 * What a node says but for its id and types: in Turtle and JSON what follows these, in N-Triples whole lines. Every
 * value is added where it goes at once: nodes have hundreds of thousands, and lists between would be most of the work.
 */
class Writing {
  json = '';
  turtle = '';
  nTriples = '';
  /** Whether the property that is being written has a value already. */
  #hasValue = false;

  constructor(
    private readonly subject: string,
    readonly inner: LinkedNode[],
  ) {}

  add(node: Omit<LinkedNode, 'id' | 'type'>): void {
    for (const name of Object.keys(node)) {
      const value = node[name as TermName];
      if (value === undefined) continue;
      const term = writtenTerms.get(name);
      if (!term || (Array.isArray(value) && value.length === 0)) continue;
      this.json += term.json;
      this.turtle += term.short;
      this.#hasValue = false;
      if (term.kind === 'node') this.#nodes(term, value as LinkedNode | string);
      else if (term.kind === 'text') this.#texts(term, value as LanguageMap);
      else this.#literals(term, value as string | number | readonly string[]);
    }
  }

  #nodes(term: WrittenTerm, value: LinkedNode | string | readonly (LinkedNode | string)[]): void {
    if (!Array.isArray(value)) {
      this.json += this.#node(term, value as LinkedNode | string);
      return;
    }
    let before = '[';
    for (const one of value as readonly (LinkedNode | string)[]) {
      this.json += before + this.#node(term, one);
      before = ',';
    }
    this.json += ']';
  }

  /** Refers to a node, which is added to `inner` if it is here; gives its IRI in JSON. */
  #node(term: WrittenTerm, node: LinkedNode | string): string {
    const iri = typeof node === 'string' ? node : node.id;
    if (typeof node !== 'string') this.inner.push(node);
    this.#object(term, `<${iri}>`, '');
    return quoted(iri);
  }

  #texts(term: WrittenTerm, map: LanguageMap): void {
    let before = '{';
    for (const lang of Object.keys(map)) {
      const value = map[lang] as string | readonly string[];
      this.json += `${before}"${lang}":`;
      this.#strings(term, value, `@${lang}`);
      before = ',';
    }
    this.json += before === '{' ? '{}' : '}';
  }

  #literals(term: WrittenTerm, value: string | number | readonly string[]): void {
    if (typeof value !== 'number') {
      this.#strings(term, value, '');
      return;
    }
    this.json += JSON.stringify(value);
    this.#object(term, `"${term.kind === 'xsd:double' ? double(value) : value}"`, '');
  }

  #strings(term: WrittenTerm, value: string | readonly string[], lang: string): void {
    if (typeof value === 'string') {
      const json = quoted(value);
      this.json += json;
      this.#object(term, inRdf(value, json), lang);
      return;
    }
    let before = '[';
    for (const text of value) {
      const json = quoted(text);
      this.json += before + json;
      before = ',';
      this.#object(term, inRdf(text, json), lang);
    }
    this.json += before === '[' ? '[]' : ']';
  }

  /** One value as Turtle and N-Triples have it. */
  #object({ full, fullType, shortType }: WrittenTerm, object: string, lang: string): void {
    this.turtle += (this.#hasValue ? ' , ' : '') + object + lang + shortType;
    this.nTriples += `${this.subject}${full}${object}${lang}${fullType} .\n`;
    this.#hasValue = true;
  }
}

/** A text as JSON. What needs no escapes, and that is nearly all, is quoted faster than JSON.stringify finds out. */
function quoted(text: string): string {
  return escapable.test(text) ? JSON.stringify(text) : `"${text}"`;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what JSON escapes
const escapable = /["\\\u0000-\u001f\ud800-\udfff]/;

/** The canonical form of a double (XML Schema 1.1, 3.3.5.2): 20 is `2.0E1`. */
function double(value: number): string {
  return value.toExponential(15).replace(/(\d)0*e\+?/, '$1E');
}

function listOf<T>(value: T | readonly T[]): readonly T[] {
  return Array.isArray(value) ? value : [value as T];
}

/** The prefixes at the beginning of a Turtle file. */
export function turtlePrefixes(): string {
  return Object.entries(prefixes)
    .map(([prefix, iri]) => `@prefix ${prefix}: <${iri}> .\n`)
    .join('');
}

/** A text in quotes as RDF has them: as in JSON, where nothing has to be escaped. */
function inRdf(text: string, json: string): string {
  return json.includes('\\') ? `"${text.replace(/["\\\n\r\t]/g, (c) => escapes[c] as string)}"` : json;
}

const escapes: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};
