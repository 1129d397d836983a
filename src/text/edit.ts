/** Edits of texts, and fixes made of them. */
import type { FieldPath, Span } from './source.js';
import type { Words } from './words.js';

/** Replaces a span of one text. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** An edit of a named file. */
export interface FileEdit extends Edit {
  readonly file: string;
}

/** An edit as a rule asks for it: at a span, at the value (or key) a path leads to, or at the end of a file. */
export interface Change {
  /** Another file than the finding's own. */
  readonly file?: string;
  readonly span?: Span;
  readonly path?: FieldPath;
  readonly atKey?: boolean;
  /** Adds lines at the end of the file instead of replacing anything. */
  readonly append?: boolean;
  /** Several entries in place of the one of a list that the path leads to, written as that list is. */
  readonly entries?: readonly string[];
  readonly text: string;
}

/** A way to mend a fault. `safe`: the meaning cannot change. */
export interface Fix<E = Change> {
  readonly title: Words;
  readonly safe: boolean;
  readonly edits: readonly E[];
}

/**
 * Applies edits to a text in one pass. Edits that overlap an earlier one are left out
 * (another pass may take them); returns the text and how many edits it took.
 */
export function applyEdits(text: string, edits: readonly Edit[]): { text: string; taken: number } {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let result = '';
  let at = 0;
  let taken = 0;
  for (const edit of sorted) {
    if (edit.span.start < at) continue;
    result += text.slice(at, edit.span.start) + edit.text;
    at = edit.span.end;
    taken++;
  }
  return { text: result + text.slice(at), taken };
}
