/** Values that have to be quoted, and the quotes they need. */
import type { Span } from '../text/source.js';
import type { Words } from '../text/words.js';
import type { Reason } from './yamlFault.js';
import { lineAround } from './yamlLines.js';

/** Where the value of a `key: value` line, or of a list entry, begins in it. */
export function valueStart(line: string): number {
  return /^ *(?:- +)*(?:[^\s:"'#[{][^:"'#]*: +)?/.exec(line)?.[0].length ?? 0;
}

/** A text between single quotes, in which nothing has a meaning but the quote itself. */
export function singleQuoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** The reason of an entry between brackets that must be quoted, with the quotes as its fix. */
export function quotedEntry(text: string, { start, end }: Span, message: Words): Reason {
  const value = text.slice(start, end).trimEnd();
  const span = { start, end: start + value.length };
  const quoted = singleQuoted(value);
  return {
    span,
    message,
    hint: { zh: `给这个值加引号，写成 ${quoted}`, en: `Quote the value: ${quoted}` },
    fix: {
      title: { zh: '给这个值加上引号', en: 'Quote the value' },
      safe: true,
      edits: [{ span, text: quoted }],
    },
  };
}

/** The reason of a value that must be quoted, with the quotes as its fix where it fills the rest of its line. */
export function quotedRest(text: string, at: number, message: Words): Reason {
  const line = lineAround(text, at);
  const from = valueStart(line.text);
  const comment = / +#.*$/.exec(line.text.slice(from))?.[0] ?? '';
  const value = line.text.slice(from, line.text.length - comment.length).trimEnd();
  const span = { start: line.start + from, end: line.start + from + Math.max(1, value.length) };
  const inFlow = /^[[{]|[{[]/.test(line.text.slice(0, from)) || value === '' || /[\]}]$/.test(value);
  const quoted = singleQuoted(value);
  return {
    span,
    message,
    hint: inFlow
      ? { zh: '给整个值加上引号', en: 'Quote the whole value' }
      : { zh: `整个值加引号，写成 ${quoted}`, en: `Quote the whole value: ${quoted}` },
    fix: inFlow
      ? undefined
      : {
          title: { zh: '给整个值加上引号', en: 'Quote the whole value' },
          safe: true,
          edits: [{ span, text: quoted }],
        },
  };
}
