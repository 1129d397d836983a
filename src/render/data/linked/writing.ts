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

/** The nodes of a tree one by one; a node comes once. `write`: how one is written, {@link writtenNode} or what keeps it. */
export function* writtenNodes(
  root: LinkedNode,
  write: (node: LinkedNode) => WrittenNode = writtenNode,
): Generator<WrittenNode> {
  const seen = new Set<string>();
  const waiting = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (seen.has(node.id)) continue;
    seen.add(node.id);
    const one = write(node);
    yield one;
    for (let index = one.inner.length - 1; index >= 0; index--) waiting.push(one.inner[index] as LinkedNode);
  }
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
  const inner: LinkedNode[] = [];
  let typing = '';
  for (const name of types) typing += `${subject}${typeIri}${classIris.get(name)} .\n`;
  const { json, turtle, nTriples } = properties(node, subject, inner);
  return {
    id,
    json: `{"id":${JSON.stringify(id)},"type":${JSON.stringify(type)}${json}}`,
    turtle: `\n${subject}\n  a ${types.map((name) => classes[name]).join(' , ')}${turtle} .\n`,
    nTriples: typing + nTriples,
    inner,
  };
}

/** A written node that says more: what is said already is not written again. */
export function extended(written: WrittenNode, more: Omit<LinkedNode, 'id' | 'type'>): WrittenNode {
  const inner = [...written.inner];
  const { json, turtle, nTriples } = properties(more, `<${written.id}>`, inner);
  if (nTriples === '') return written;
  return {
    id: written.id,
    json: `${written.json.slice(0, -1)}${json}}`,
    turtle: `${written.turtle.slice(0, -' .\n'.length)}${turtle} .\n`,
    nTriples: written.nTriples + nTriples,
    inner,
  };
}

/** What a node says but for its id and types: in Turtle and JSON what follows these, in N-Triples whole lines. */
function properties(
  node: Omit<LinkedNode, 'id' | 'type'>,
  subject: string,
  inner: LinkedNode[],
): Pick<WrittenNode, 'json' | 'turtle' | 'nTriples'> {
  let json = '';
  let turtle = '';
  let nTriples = '';
  for (const name of Object.keys(node)) {
    const value = node[name as TermName];
    const term = writtenTerms.get(name);
    if (!term || value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    const { texts, objects } = objectsOf(term.kind, value, inner);
    json += term.json + texts;
    turtle += term.short;
    for (const [index, object] of objects.entries()) {
      turtle += (index === 0 ? '' : ' , ') + object + term.shortType;
      nTriples += `${subject}${term.full}${object}${term.fullType} .\n`;
    }
  }
  return { json, turtle, nTriples };
}

/** A value as JSON, and as the objects of RDF without their data type. */
interface WrittenValue {
  readonly texts: string;
  readonly objects: readonly string[];
}

function objectsOf(kind: TermKind, value: unknown, inner: LinkedNode[]): WrittenValue {
  if (kind === 'text') return inLanguages(value as LanguageMap);
  if (kind !== 'node') return literals(kind, value as string | number | readonly string[]);
  if (!Array.isArray(value)) {
    const iri = reference(value as LinkedNode | string, inner);
    return { texts: JSON.stringify(iri), objects: [`<${iri}>`] };
  }
  const iris = (value as readonly (LinkedNode | string)[]).map((one) => reference(one, inner));
  return { texts: JSON.stringify(iris), objects: iris.map((iri) => `<${iri}>`) };
}

/** The IRI of a node, which is added to `inner` if it is here. */
function reference(node: LinkedNode | string, inner: LinkedNode[]): string {
  if (typeof node === 'string') return node;
  inner.push(node);
  return node.id;
}

function inLanguages(map: LanguageMap): WrittenValue {
  const objects: string[] = [];
  let texts = '';
  for (const [lang, value] of Object.entries(map)) {
    const quotedTexts = listOf<string>(value).map((text) => JSON.stringify(text));
    texts += `${texts === '' ? '{' : ','}"${lang}":`;
    texts += typeof value === 'string' ? quotedTexts[0] : `[${quotedTexts.join(',')}]`;
    for (const [index, text] of listOf<string>(value).entries())
      objects.push(`${inRdf(text, quotedTexts[index] as string)}@${lang}`);
  }
  return { texts: texts === '' ? '{}' : `${texts}}`, objects };
}

function literals(kind: TermKind, value: string | number | readonly string[]): WrittenValue {
  const texts = JSON.stringify(value);
  if (typeof value === 'string') return { texts, objects: [inRdf(value, texts)] };
  const all = typeof value === 'number' ? [kind === 'xsd:double' ? double(value) : String(value)] : value;
  return { texts, objects: all.map((one) => inRdf(one, JSON.stringify(one))) };
}

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
