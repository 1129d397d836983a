/** Flat nodes as N-Triples and Turtle, both made in one walk. */
import type { LanguageMap, LinkedNode } from './node.js';
import {
  type ClassName,
  classes,
  expand,
  type PrefixedName,
  prefixes,
  type TermKind,
  type TermName,
  terms,
} from './vocabulary.js';

/** A node in both syntaxes. */
export interface Triples {
  /** Lines of N-Triples. */
  readonly nTriples: string;
  /** A block of Turtle. */
  readonly turtle: string;
}

/** A property as it is written: its kind, and its name in either syntax. */
interface WrittenTerm {
  readonly kind: TermKind;
  readonly full: string;
  readonly short: PrefixedName;
}

const written: ReadonlyMap<string, WrittenTerm> = new Map(
  (Object.keys(terms) as TermName[]).map((name) => {
    const [short, kind] = terms[name];
    return [name, { kind, short, full: `<${expand(short)}>` }];
  }),
);
const typeIri = `<${expand('rdf:type')}>`;
const classIris: ReadonlyMap<string, string> = new Map(
  Object.entries(classes).map(([name, short]) => [name, `<${expand(short)}>`]),
);

/** What a flat node says, its types first. */
export function triples(node: LinkedNode): Triples {
  const subject = `<${node.id}>`;
  const types = listOf(node.type as ClassName | readonly ClassName[]);
  let nTriples = '';
  for (const name of types) nTriples += `${subject} ${typeIri} ${classIris.get(name)} .\n`;
  let turtle = `\n${subject}\n  a ${types.map((name) => classes[name]).join(' , ')}`;
  for (const [name, value] of Object.entries(node)) {
    const term = written.get(name);
    if (!term) continue;
    const { kind, full, short } = term;
    const objects = objectsOf(kind, value);
    const datatype = datatypes.get(kind);
    for (const object of objects) nTriples += `${subject} ${full} ${object}${datatype?.full ?? ''} .\n`;
    turtle += ` ;\n  ${short} ${objects.map((object) => object + (datatype?.short ?? '')).join(' , ')}`;
  }
  return { nTriples, turtle: `${turtle} .\n` };
}

/** What follows a literal with a data type, in either syntax; texts, strings and nodes have none. */
const datatypes: ReadonlyMap<TermKind, { readonly full: string; readonly short: string }> = new Map(
  [...written.values()].flatMap(({ kind }) =>
    kind === 'node' || kind === 'text' || kind === 'string'
      ? []
      : [[kind, { full: `^^<${expand(kind)}>`, short: `^^${kind}` }] as const],
  ),
);

/** The objects of a property, without their data type. */
function objectsOf(kind: TermKind, value: unknown): string[] {
  if (kind === 'text') {
    return Object.entries(value as LanguageMap).flatMap(([lang, texts]) =>
      listOf(texts).map((text) => `${quoted(text)}@${lang}`),
    );
  }
  const all = listOf(value as string | number | readonly string[]);
  if (kind === 'node') return all.map((iri) => `<${iri}>`);
  return all.map((one) => quoted(kind === 'xsd:double' ? double(Number(one)) : String(one)));
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

const special = /["\\\n\r\t]/;

function quoted(text: string): string {
  return special.test(text) ? `"${text.replace(/["\\\n\r\t]/g, (c) => escapes[c] as string)}"` : `"${text}"`;
}

const escapes: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};
