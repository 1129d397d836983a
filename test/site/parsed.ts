/** HTML as the standard's own parsing algorithm sees it. */
import { parse } from 'parse5';

/** What the algorithm of the HTML standard calls a parse error, with its line; empty for a page without one. */
export function parseErrors(html: string): string[] {
  const errors: string[] = [];
  parse(html, {
    sourceCodeLocationInfo: true,
    onParseError: ({ code, startLine }) => errors.push(`${startLine}: ${code}`),
  });
  return errors;
}
