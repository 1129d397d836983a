/** What is wrong with a text before it is anything more than text. */
import type { Fix } from '../text/edit.js';
import type { Span } from '../text/source.js';
import type { Words } from '../text/words.js';

/** What a fault says, whatever its rule. */
export interface Reason {
  /** A better place than the parser's. */
  readonly span?: Span | undefined;
  readonly message: Words;
  readonly hint: Words;
  readonly fix?: Fix | undefined;
}

/** A fault of the YAML itself, or of the fence around it. */
export interface YamlFault extends Reason {
  readonly rule: 'yaml-syntax' | 'duplicate-key' | 'unsafe-yaml';
  readonly span: Span;
  readonly related?: readonly { readonly span: Span; readonly message: Words }[];
}
