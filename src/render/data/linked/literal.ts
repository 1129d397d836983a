/** Literals of RDF: how numbers and texts are written in Turtle and N-Triples. */

/** What JSON or RDF escapes. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what JSON escapes
export const escapable = /["\\\u0000-\u001f\ud800-\udfff]/;

/** The canonical form of a double (XML Schema 1.1, 3.3.5.2): 20 is `2.0E1`. */
export function double(value: number): string {
  return value.toExponential(15).replace(/(\d)0*e\+?/, '$1E');
}

/** A text as it stands between the quotes of a literal. */
export function escapedInRdf(text: string): string {
  return text.replace(/["\\\n\r\t]/g, (character) => escapes[character] as string);
}

const escapes: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};
