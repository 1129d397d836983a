/** The signs and words of a YAML text, each with its place: brackets in quotes and in remarks are none. */
import { Lexer } from 'yaml';

/** One token: a sign, a word, blanks, or a remark with its `#`. */
export interface Token {
  readonly start: number;
  readonly text: string;
}

/** What the lexer puts between tokens: begin of a document, of a scalar, end of a flow collection. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the lexer's own marks
const mark = /^[\u0002\u0018\u001f]$/;

/** The tokens of a text. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let start = 0;
  for (const one of new Lexer().lex(text)) {
    if (mark.test(one)) continue;
    tokens.push({ start, text: one });
    start += one.length;
  }
  return tokens;
}
