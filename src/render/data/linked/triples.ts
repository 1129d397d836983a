/** Flat nodes as triples, and triples as N-Triples and Turtle. */
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

/** The object of a triple. */
export type TripleObject =
  | { readonly iri: string }
  | { readonly text: string; readonly lang?: string; readonly datatype?: PrefixedName };

/** A predicate with its objects, as they stand at one node. */
type Statement = readonly [predicate: PrefixedName, objects: readonly TripleObject[]];

/** What a flat node says, its types first. */
export function statementsOf(node: LinkedNode): Statement[] {
  const types = listOf(node.type as ClassName | readonly ClassName[]);
  const statements: Statement[] = [['rdf:type', types.map((name) => ({ iri: expand(classes[name]) }))]];
  for (const [name, value] of Object.entries(node)) {
    if (name === 'id' || name === 'type') continue;
    const [predicate, kind] = terms[name as TermName];
    statements.push([predicate, objectsOf(kind, value)]);
  }
  return statements;
}

function objectsOf(kind: TermKind, value: unknown): TripleObject[] {
  if (kind === 'text') {
    return Object.entries(value as LanguageMap).flatMap(([lang, texts]) =>
      listOf(texts).map((text) => ({ text, lang })),
    );
  }
  const all = listOf(value as string | number | readonly string[]);
  if (kind === 'node') return all.map((iri) => ({ iri: String(iri) }));
  if (kind === 'string') return all.map((text) => ({ text: String(text) }));
  return all.map((one) => ({
    text: kind === 'xsd:double' ? double(Number(one)) : String(one),
    datatype: kind,
  }));
}

/** The canonical form of a double (XML Schema 1.1, 3.3.5.2): 20 is `2.0E1`. */
function double(value: number): string {
  return value.toExponential(15).replace(/(\d)0*e\+?/, '$1E');
}

function listOf<T>(value: T | readonly T[]): readonly T[] {
  return Array.isArray(value) ? value : [value as T];
}

/** A node as lines of N-Triples. */
export function nTriples(node: LinkedNode): string {
  const subject = `<${node.id}>`;
  const lines = statementsOf(node).flatMap(([predicate, objects]) =>
    objects.map(
      (object) =>
        `${subject} <${expand(predicate)}> ${objectText(object, (name) => `<${expand(name)}>`)} .\n`,
    ),
  );
  return lines.join('');
}

/** The prefixes at the beginning of a Turtle file. */
export function turtlePrefixes(): string {
  return Object.entries(prefixes)
    .map(([prefix, iri]) => `@prefix ${prefix}: <${iri}> .\n`)
    .join('');
}

/** A node as a block of Turtle. */
export function turtle(node: LinkedNode): string {
  const lines = statementsOf(node).map(([predicate, objects]) => {
    const verb = predicate === 'rdf:type' ? 'a' : predicate;
    const isType = predicate === 'rdf:type';
    const texts = isType
      ? listOf(node.type as ClassName | readonly ClassName[]).map((name) => classes[name])
      : objects.map((object) => objectText(object, (name) => name));
    return `  ${verb} ${texts.join(' , ')}`;
  });
  return `\n<${node.id}>\n${lines.join(' ;\n')} .\n`;
}

function objectText(object: TripleObject, datatypeText: (name: PrefixedName) => string): string {
  if ('iri' in object) return `<${object.iri}>`;
  const { text, lang, datatype } = object;
  const quoted = `"${text.replace(/["\\\n\r\t]/g, (c) => escapes[c] as string)}"`;
  if (lang !== undefined) return `${quoted}@${lang}`;
  return datatype === undefined ? quoted : `${quoted}^^${datatypeText(datatype)}`;
}

const escapes: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};
