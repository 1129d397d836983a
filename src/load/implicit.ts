/** What YAML 1.2 core takes plain words for: nothing, yes or no, a number. */
import type { Plain } from '../model/written.js';

/** The plain words that YAML takes for something other than words. */
const implicitWords: Readonly<Record<Plain['kind'], RegExp>> = {
  null: /^(?:~|null|Null|NULL)$/,
  boolean: /^(?:true|True|TRUE|false|False|FALSE)$/,
  number:
    /^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/,
};

/** Most words begin with none of these and need no further look. */
const mayBegin = /^[-+.~0-9nNtTfF]/;

/** What YAML takes plain words for; undefined: for words. */
export function implicitKind(words: string): Plain['kind'] | undefined {
  if (!mayBegin.test(words)) return undefined;
  if (implicitWords.number.test(words)) return 'number';
  if (implicitWords.boolean.test(words)) return 'boolean';
  return implicitWords.null.test(words) ? 'null' : undefined;
}
